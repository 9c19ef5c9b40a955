import type { RuleMode } from '../core/rules/rule';
import type { MessageKey } from '../platform/i18n';

/** Modes in the order of choice, with their names in the table (`long`) and on the buttons (`short`). */
export const modeNames: Readonly<Record<RuleMode, { readonly long: MessageKey; readonly short: MessageKey }>> = {
  notify: { long: 'options_mode_notify', short: 'options_mode_notify' },
  clean: { long: 'options_mode_clean', short: 'options_mode_clean' },
  reader: { long: 'options_mode_reader', short: 'options_mode_reader_short' },
  off: { long: 'options_mode_off', short: 'options_mode_off_short' },
};
