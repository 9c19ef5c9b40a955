import { helpIcon } from '../../ui/icons';
import type { ReaderTool } from '../tool';

/** Opens the list of keys. */
export const help: ReaderTool = {
  id: 'help',
  label: 'reader_keys',
  icon: helpIcon,
  key: '?',
  extra: true,
  run: (reader) => reader.setHelpOpen(!reader.helpOpen),
};
