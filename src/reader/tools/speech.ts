import { speechIcon } from '../../ui/icons';
import type { ReaderTool } from '../tool';

/** Reads the article aloud; only where this computer has a voice for its language. */
export const speech: ReaderTool = {
  id: 'speech',
  label: 'reader_read_aloud',
  icon: speechIcon,
  key: 'L',
  available: (reader) => reader.voice !== undefined,
  run: (reader) => reader.setSpeaking(!reader.speaking),
  isOn: (reader) => reader.speaking,
};
