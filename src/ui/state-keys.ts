import type { SourceState } from '../core/tracer';
import type { MessageKey } from '../platform/i18n';

/** The name of each source state, the same wherever it is named. */
export const stateKeys: Readonly<Record<SourceState, MessageKey>> = {
  traced: 'state_traced',
  likely: 'state_likely',
  'self-citing': 'state_self_citing',
  unknown: 'state_unknown',
  none: 'state_none',
};
