import type { SiteRule } from '../core/rules/rule';
import type { PageContext } from '../platform/messages';

/**
 * The context with the rule that the options page left in our isolated world to be tried out, if there is one: it
 * stands over all others, for as long as this page lives.
 */
export function withDraftRule(context: PageContext): PageContext {
  const rule = Reflect.get(globalThis, Symbol.for('suyuan.draft-rule')) as SiteRule | undefined;
  return rule ? { ...context, governing: { origin: 'user', mode: rule.mode, rule } } : context;
}
