import type { SiteRule } from '../core/rules/rule';
import type { PageContext } from '../platform/messages';

const PLACE = Symbol.for('suyuan.draft-rule');

/**
 * The context with the rule that the options page left in our isolated world to be tried out, if there is one: it
 * stands over all others, for as long as this page lives.
 */
export function withDraftRule(context: PageContext): PageContext {
  const rule = Reflect.get(globalThis, PLACE) as SiteRule | undefined;
  return rule ? { ...context, governing: { origin: 'user', mode: rule.mode, rule } } : context;
}

/** Leaves a rule of our own there: the person showed where the article is. */
export function leaveDraftRule(rule: SiteRule): void {
  Reflect.set(globalThis, PLACE, rule);
}
