import { contentsIcon } from '../../ui/icons';
import type { ReaderTool } from '../tool';

/** Fewer headings than this need no list. */
const LEAST_HEADINGS = 2;

/** Shows and hides the list of headings: beside the text, or as a drawer. */
export const contents: ReaderTool = {
  id: 'contents',
  label: 'reader_contents',
  icon: contentsIcon,
  key: 'T',
  available: (reader) => reader.sections.length >= LEAST_HEADINGS,
  run: (reader) => reader.setContentsOpen(!reader.contentsOpen),
  isOn: (reader) => reader.contentsOpen,
};
