import type { Settings } from '../../core/settings/settings';
import type { ToastMessage } from '../../ui/toast';
import type { SaveGuard } from '../use-settings';

/** What every section of the page works with. */
export interface SectionProps {
  readonly settings: Settings;
  /** Origins that the browser has granted, kept up to date. */
  readonly granted: readonly string[];
  /**
   * Saves a pure change at once and says so (or the given words). With a `guard`, only if the settings are still as
   * the change expects them; else its `refused` is called and nothing is saved.
   */
  readonly change: (change: (settings: Settings) => Settings, words?: string, guard?: SaveGuard) => void;
  /** Writes a whole value, in place of a damaged one too. */
  readonly replace: (settings: Settings, words: string) => void;
  /** Announces short news. */
  readonly say: (text: string) => void;
  readonly toast: (message: ToastMessage) => void;
}
