import type { ComponentType } from 'preact';
import type { MessageKey } from '../platform/i18n';
import type { IconShape } from '../ui/icons';
import type { Reader } from './reader-context';

/** One button of the reader's rail. The id is the file name. It either opens a panel or does something at once. */
export interface ReaderTool {
  readonly id: string;
  readonly label: MessageKey;
  /** `Aa` is drawn as letters. */
  readonly icon: IconShape | 'Aa';
  /** Its single key, for tooltip and help; `keys.ts` gives the key its meaning. */
  readonly key?: string;
  /** Stands at the rail's foot, and in the export menu where the rail is a bottom bar. */
  readonly extra?: boolean;
  /** Without it the tool is always there. */
  available?(reader: Reader): boolean;
  readonly Panel?: ComponentType;
  run?(reader: Reader): void;
  /** What it is called while there is something new behind it; then it wears a dot. */
  newsLabel?(reader: Reader): MessageKey | undefined;
  /** For tools that show and hide something without a panel. */
  isOn?(reader: Reader): boolean;
}
