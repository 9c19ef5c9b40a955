import type { ReaderTool } from '../tool';
import { appearance } from './appearance';
import { contents } from './contents';
import { exportTool } from './export';
import { help } from './help';
import { settings } from './settings';
import { speech } from './speech';

/** THE list of reader tools, in the order of the rail. */
export const tools: readonly ReaderTool[] = [contents, appearance, speech, exportTool, settings, help];
