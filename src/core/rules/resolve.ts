import type { Settings } from '../settings/settings';
import { applyBuiltinChanges } from './builtin';
import type { InstalledList } from './installed-list';
import type { GoverningRule, SiteRule } from './rule';
import { indexOf, indexRules, type RuleIndex } from './rule-index';

/** The settings on which it depends who decides. */
export type RuleSettings = Pick<Settings, 'rules' | 'lists' | 'builtin' | 'watch'>;

/**
 * Who decides what happens by itself at an address: the user's most specific matching rule, else that of the imported
 * lists, else the built-in one, else detection. Switched-off rules and lists are passed over; `click` silences
 * everything but the user's own rules. Rules are compiled once for each list of them.
 */
export function resolveRule(url: string, settings: RuleSettings): GoverningRule {
  const own = indexOf(settings.rules).find(url);
  if (own) return { origin: 'user', mode: own.mode, rule: own };
  if (settings.watch === 'click') return { origin: 'detection', mode: 'off' };
  const listed = findListed(url, settings.lists);
  if (listed) return listed;
  const known = builtinIndex(settings.builtin).find(url);
  if (known) return { origin: 'builtin', mode: known.mode, rule: known };
  return { origin: 'detection', mode: 'notify' };
}

/** Whether a rule speaks about an address, its exceptions considered; its switch is not looked at. */
export function ruleMatches(rule: SiteRule, url: string): boolean {
  return indexRules([{ ...rule, enabled: true }]).find(url) !== undefined;
}

/** Lists are asked together: the closest of all their rules decides, of equals that of the later list. */
function findListed(url: string, lists: readonly InstalledList[]): GoverningRule | undefined {
  const rule = listedIndex(lists).find(url);
  const list = rule && lists.find((item) => item.enabled && item.rules.includes(rule));
  return list && { origin: 'list', mode: rule.mode, rule, list: { id: list.id, name: list.name } };
}

const listed = new WeakMap<readonly InstalledList[], RuleIndex>();

function listedIndex(lists: readonly InstalledList[]): RuleIndex {
  const index = listed.get(lists) ?? indexRules(lists.flatMap((list) => (list.enabled ? list.rules : [])));
  listed.set(lists, index);
  return index;
}

const builtin = new WeakMap<Settings['builtin'], RuleIndex>();

function builtinIndex(changes: Settings['builtin']): RuleIndex {
  const index = builtin.get(changes) ?? indexRules(applyBuiltinChanges(changes));
  builtin.set(changes, index);
  return index;
}
