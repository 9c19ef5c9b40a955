import { describe, expect, test, vi } from 'vitest';
import { builtinRules } from '../../src/core/rules/builtin';
import { isCovered, readGrants } from '../../src/core/rules/grants';
import type { SiteRule } from '../../src/core/rules/rule';
import { validateRule } from '../../src/core/rules/validate-rule';
import { defaultSettings } from '../../src/core/settings/defaults';
import type { Settings } from '../../src/core/settings/settings';
import { grantedSites, lacksAccess, originsOf } from '../../src/options/access';
import { checkDraft } from '../../src/options/draft-problems';
import { draftOf, isSameDraft, type RuleDraft, ruleOf } from '../../src/options/rule-draft';
import {
  copyOfRule,
  listRules,
  passesFilter,
  passesSearch,
  type RuleRow,
  withBuiltinRestored,
  withoutRule,
  withRuleBack,
  withRuleChange,
  withRuleSaved,
} from '../../src/options/rule-list';
import { sortRules } from '../../src/options/rule-order';

// Sentences are their key and what they name.
vi.hoisted(() => {
  const getMessage = (key: string, args: readonly string[]) => [key, ...args].join('|');
  Object.assign(globalThis, { browser: { i18n: { getMessage } } });
});

const rule: SiteRule = {
  id: 'own-1',
  name: '示例镜像',
  match: ['*://*.example-mirror.cn/article/*'],
  mode: 'clean',
  enabled: true,
};

function problemsOf(change: Partial<RuleDraft>, others: readonly SiteRule[] = []) {
  const draft: RuleDraft = { ...draftOf(undefined), name: '一条规则', match: ['*://a.example.cn/*'], ...change };
  const found = checkDraft(draft, { canSelect: () => true, others });
  return found.map(({ field, index, words }) => [field, index, ...words.split('|')]);
}

describe('checking a draft', () => {
  test('a name and one address are enough', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    ['example-mirror.cn/*', 'error_pattern_scheme', '*://example-mirror.cn/*'],
    ['example-mirror.cn', 'error_pattern_scheme', '*://example-mirror.cn/*'],
    ['http:/blog.example.cn/*', 'error_pattern_scheme', '*://blog.example.cn/*'],
    ['ftp://example.cn/*', 'error_pattern_scheme', '*://example.cn/*'],
    ['随便写的', 'error_pattern_scheme', '*://example.cn/*'],
    ['*://example.cn', 'error_rule_pattern_path'],
    ['*://blog.*.cn/*', 'error_rule_pattern_star'],
    ['*://*/*', 'error_rule_pattern_broad'],
    ['*://*.com.cn/*', 'error_rule_pattern_broad'],
  ])('says what is wrong with the address %s', (address, ...expected) => {
    expect(problemsOf({ match: [address] })).toEqual([['match', 0, ...expected]]);
  });

  test('an empty list matches nothing, so it is refused', () => {
    expect(problemsOf({ match: ['', '  '] })).toEqual([['match', 0, 'error_pattern_empty']]);
  });

  test('an empty line among others is passed over', () => {
    expect(problemsOf({ match: ['', '*://a.example.cn/*'] })).toEqual([]);
  });

  test('the same address twice, or in another rule, is told', () => {
    expect(problemsOf({ match: ['*://a.example.cn/*', ' *://a.example.cn/*'] })).toEqual([
      ['match', 1, 'error_pattern_twice'],
    ]);
    expect(problemsOf({ match: rule.match }, [rule])).toEqual([['match', 0, 'error_pattern_duplicate', '示例镜像']]);
  });

  test('names are needed and limited', () => {
    expect(problemsOf({ name: ' ' })).toEqual([['name', undefined, 'error_name_empty']]);
    expect(problemsOf({ name: '长'.repeat(301) })).toEqual([['name', undefined, 'error_rule_too_long', '300']]);
  });

  test('selectors that could break out are refused before the browser is asked', () => {
    expect(problemsOf({ remove: ['.ad', '', 'a{color:red}'] })).toEqual([
      ['remove', 2, 'error_rule_selector_character', '{'],
    ]);
    expect(problemsOf({ remove: ['body'] })).toEqual([['remove', 0, 'error_rule_selector_root']]);
  });

  test("the browser's complaint about a selector is passed on", () => {
    const draft: RuleDraft = { ...draftOf(rule), article: 'div > p' };
    const found = checkDraft(draft, { canSelect: (text) => text !== 'div > p', others: [] });
    expect(found).toEqual([{ field: 'article', words: 'error_selector|div > p' }]);
    expect(problemsOf({ article: 'div[' })).toEqual([['article', undefined, 'error_selector', '[']]);
  });
});

describe('draft and rule', () => {
  const full: SiteRule = {
    ...rule,
    exclude: ['*://www.example-mirror.cn/article/0'],
    article: '.content',
    title: 'h1',
    author: '.author',
    date: 'time',
    remove: ['.ad'],
    keep: ['.note'],
    removeText: ['点这里看全文'],
    lazyAttrs: ['data-original'],
    original: { selector: '.source a' },
    note: '备忘',
  };

  test.each([
    ['a small rule', rule],
    ['a rule with every field', full],
  ])('%s survives being opened and saved', (_, before) => {
    expect(ruleOf(draftOf(before), before.id, before.enabled)).toEqual(before);
    expect(isSameDraft(draftOf(before), { ...draftOf(before), remove: [...(before.remove ?? []), ' '] })).toBe(true);
    expect(isSameDraft(draftOf(before), { ...draftOf(before), name: '别的' })).toBe(false);
  });

  test('what is saved passes the validator of the store', () => {
    const draft: RuleDraft = { ...draftOf(undefined), name: ' 新规则 ', match: ['', ' *://a.example.cn/* '] };
    const saved = ruleOf(draft, 'site-new', true);
    expect(validateRule(saved)).toEqual({ ok: true, rule: saved });
    expect(saved).toMatchObject({ name: '新规则', match: ['*://a.example.cn/*'], enabled: true });
  });
});

describe('the list', () => {
  const settings: Settings = {
    ...defaultSettings,
    rules: [rule, { ...rule, id: 'own-2', name: '第二条', enabled: false }],
  };
  const rowOf = (id: string, from = settings): RuleRow => {
    const row = listRules(from).find((item) => item.rule.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };
  const [builtin] = builtinRules;
  if (!builtin) throw new Error('no built-in rules');

  test('own rules come first, newest on top', () => {
    expect(
      listRules(settings)
        .slice(0, 3)
        .map((row) => row.rule.id),
    ).toEqual(['own-2', 'own-1', builtin.id]);
  });

  test('filters', () => {
    const rows = listRules(settings);
    expect(rows.filter((row) => passesFilter(row, 'own'))).toHaveLength(2);
    expect(rows.filter((row) => passesFilter(row, 'builtin'))).toHaveLength(builtinRules.length);
    expect(rows.filter((row) => passesFilter(row, 'off')).map((row) => row.rule.id)).toEqual(['own-2']);
  });

  test('search looks at name, address and mode, every word', () => {
    expect(passesSearch(rowOf('own-1'), '示例 MIRROR')).toBe(true);
    expect(passesSearch(rowOf('own-1'), 'mode_clean')).toBe(true);
    expect(passesSearch(rowOf('own-1'), '示例 别处')).toBe(false);
    expect(passesSearch(rowOf('own-1'), '')).toBe(true);
  });

  test('what was changed last stands first, the others as they are listed', () => {
    const rows = listRules({ ...settings, ruleTimes: { 'own-1': 9, 'own-2': 5 } });
    expect(
      sortRules(rows, 'changed')
        .map((row) => row.rule.id)
        .slice(0, 3),
    ).toEqual(['own-1', 'own-2', builtin.id]);
  });

  test('rules of lists say which, and go with their list', () => {
    const lists = [{ id: 'l', name: '某人的列表', enabled: false, rules: [{ ...rule, name: '列表里的' }] }];
    const row = listRules({ ...settings, lists }).find(({ origin }) => origin === 'list');
    expect(row).toMatchObject({ list: '某人的列表', rule: { name: '列表里的', enabled: false } });
    expect(row && passesFilter(row, 'list') && passesFilter(row, 'off') && passesSearch(row, '某人')).toBe(true);
  });

  test('names are sorted as people sort them', () => {
    const named = ['站点10', '站点2', 'b', '阿'].map((name, index) => ({ ...rule, id: `n-${index}`, name }));
    const own = listRules({ ...settings, rules: named }).filter((row) => row.origin === 'own');
    expect(sortRules(own, 'name').map((row) => row.rule.name)).toEqual(['阿', '站点2', '站点10', 'b']);
  });

  test('a built-in rule keeps only what differs from how it was shipped', () => {
    const off = withRuleChange(settings, rowOf(builtin.id), { enabled: false });
    expect(off.builtin).toEqual({ [builtin.id]: { enabled: false } });
    expect(rowOf(builtin.id, off)).toMatchObject({ changed: true, rule: { enabled: false } });
    expect(withRuleChange(off, rowOf(builtin.id, off), { enabled: true }).builtin).toEqual({});
    const both = withRuleChange(off, rowOf(builtin.id, off), { mode: 'reader' });
    expect(both.builtin).toEqual({ [builtin.id]: { enabled: false, mode: 'reader' } });
    expect(withBuiltinRestored(both, builtin.id).builtin).toEqual({});
  });

  test('delete and undo give the same list back, and undo twice does no harm', () => {
    const without = withoutRule(settings, 'own-1');
    expect(without.rules.map((item) => item.id)).toEqual(['own-2']);
    const back = withRuleBack(without, rule, 0);
    expect(back.rules).toEqual(settings.rules);
    expect(withRuleBack(back, rule, 0)).toBe(back);
  });

  test('saving replaces the rule in place or adds it as the newest', () => {
    expect(withRuleSaved(settings, { ...rule, name: '改名' }).rules.map((item) => item.name)).toEqual([
      '改名',
      '第二条',
    ]);
    expect(withRuleSaved(settings, { ...rule, id: 'own-3' }).rules.at(-1)?.id).toBe('own-3');
  });

  test('a copy of a built-in rule is an own rule with its own id', () => {
    const copy = copyOfRule(builtin, '副本', settings);
    expect(copy.id).not.toMatch(/^builtin-/);
    const again = copyOfRule(builtin, '副本', withRuleSaved(settings, copy));
    expect(again.id).not.toBe(copy.id);
    expect(validateRule(copy)).toEqual({ ok: true, rule: copy });
  });
});

describe('access', () => {
  test('a permission is asked for whole hosts, each once', () => {
    expect(originsOf({ ...rule, match: ['*://a.example.cn/x/*', '*://a.example.cn/y/*', 'kaputt'] })).toEqual([
      '*://a.example.cn/*',
    ]);
  });

  test.each([
    ['*://a.example.cn/*', ['*://*.example.cn/*'], true],
    ['*://*.example.cn/*', ['*://a.example.cn/*'], false],
    ['*://*.example.cn/*', ['http://*/*', 'https://*/*'], true],
    ['*://a.example.cn/*', ['<all_urls>'], true],
    ['*://a.example.cn/*', ['https://a.example.cn/*'], false],
    ['https://a.example.cn/*', ['https://a.example.cn/*'], true],
    ['*://notexample.cn/*', ['*://*.example.cn/*'], false],
    ['*://a.example.cn/*', [], false],
    ['http://*/*', ['http://*/*', 'https://*/*'], true],
    ['https://*/*', ['*://*.example.cn/*'], false],
  ])('%s under %j is covered: %s', (origin, granted, expected) => {
    expect(isCovered([origin], readGrants(granted))).toBe(expected);
  });

  test('granted sites are told by host, without what everyone has', () => {
    const granted = ['http://*/*', '*://*.zoukankan.com/*', 'http://a.example.cn/*', 'https://a.example.cn/*'];
    expect(grantedSites(granted)).toEqual([{ host: 'a.example.cn', origins: granted.slice(2) }]);
    expect(grantedSites(['<all_urls>', 'file:///*'])).toEqual([]);
  });

  test('only rules that do something by themselves lack anything', () => {
    expect(lacksAccess(rule, [])).toBe(true);
    expect(lacksAccess({ ...rule, mode: 'notify' }, [])).toBe(false);
    expect(lacksAccess({ ...rule, enabled: false }, [])).toBe(false);
  });
});
