import type { Settings } from '../settings/settings';
import type { SiteRule } from './rule';

/**
 * Whether an own rule is still as it was when somebody began to edit it, for `onlyIf` of a write: two pages that edit
 * the same rule must not overwrite each other unseen. Without `base` the rule must still not be there.
 */
export function isRuleStill(id: string, base: SiteRule | undefined): (now: Settings) => boolean {
  return ({ rules }) => JSON.stringify(rules.find((rule) => rule.id === id)) === JSON.stringify(base);
}
