import { tuneIcon } from '../../ui/icons';
import type { ReaderTool } from '../tool';

/** Opens the options page in a tab of its own. */
export const settings: ReaderTool = {
  id: 'settings',
  label: 'reader_settings',
  icon: tuneIcon,
  extra: true,
  newsLabel: ({ hasNews }) => (hasNews ? 'reader_settings_news' : undefined),
  run: (reader) => reader.openSettings(),
};
