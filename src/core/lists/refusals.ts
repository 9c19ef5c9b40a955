import { guardForeign, isCanaryHost, type SuffixTest } from '../rules/foreign';
import { ruleLimits } from '../rules/limits';
import type { SiteRule } from '../rules/rule';
import { isSafeSelector, namesParts } from '../rules/selector';
import { validateRule } from '../rules/validate-rule';
import type { DropReason } from './list-format';
import { isSharedSuffix } from './watch-hosts';

/** Whether a selector may stand in a rule. */
export function isUsableSelector(selector: string): boolean {
  return selector !== '' && selector.length <= ruleLimits.selectorLength && isSafeSelector(selector);
}

/** Whether a selector may stand in a rule as what is removed: then it must not mean the page as a whole. */
export function isRemovable(selector: string): boolean {
  return isUsableSelector(selector) && namesParts(selector);
}

/** Why no list may name a host with all those below it; nothing when it may. */
export function hostRefusal(host: string, isPublicSuffix?: SuffixTest): DropReason | undefined {
  if (isSharedSuffix(host) || isPublicSuffix?.(host)) return 'broad';
  return isCanaryHost(host) ? 'canary' : undefined;
}

/** Why a rule of a list can't be taken, its addresses first; nothing when it can. */
export function ruleRefusal(rule: SiteRule, isPublicSuffix?: SuffixTest): DropReason | undefined {
  const checked = validateRule(rule);
  if (!checked.ok) return checked.problems.some(({ code }) => code === 'pattern-broad') ? 'broad' : 'unread';
  const [problem] = guardForeign(rule, [], isPublicSuffix);
  if (!problem) return undefined;
  return problem.code === 'pattern-broad' ? 'broad' : 'canary';
}
