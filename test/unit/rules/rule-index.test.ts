import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern, parsePatterns } from '../../../src/core/rules/match';
import { resolveRule } from '../../../src/core/rules/resolve';
import type { SiteRule } from '../../../src/core/rules/rule';
import { indexOf, indexRules, specificity } from '../../../src/core/rules/rule-index';
import { defaultSettings } from '../../../src/core/settings/defaults';

function rule(id: string, match: readonly string[], change: Partial<SiteRule> = {}): SiteRule {
  return { id, name: id, match, mode: 'clean', enabled: true, ...change };
}

/** The plain definition: every rule is asked. */
function slowFind(rules: readonly SiteRule[], url: string): string | undefined {
  let best: { readonly id: string; readonly rank: number } | undefined;
  for (const { id, enabled, match, exclude = [] } of rules) {
    if (!enabled || parsePatterns(exclude).some((pattern) => matchesPattern(pattern, url))) continue;
    const ranks = parsePatterns(match)
      .filter((pattern) => matchesPattern(pattern, url))
      .map(specificity);
    const rank = Math.max(-1, ...ranks);
    if (rank >= 0 && rank >= (best?.rank ?? 0)) best = { id, rank };
  }
  return best?.id;
}

describe('the index', () => {
  const pattern = fc.constantFrom(
    '*://*.example.cn/*',
    '*://example.cn/*',
    '*://a.example.cn/*',
    '*://*.a.example.cn/blog/*',
    'https://a.example.cn/blog/1*',
    'http://b.example.cn/*',
    '*://*/*',
    'nonsense',
    '',
  );
  const someRule = fc.record({
    match: fc.array(pattern, { maxLength: 3 }),
    exclude: fc.array(pattern, { maxLength: 1 }),
    enabled: fc.boolean(),
  });
  const url = fc.constantFrom(
    'https://a.example.cn/blog/12',
    'http://a.example.cn/blog/2',
    'http://b.example.cn/',
    'https://example.cn/x',
    'https://x.a.example.cn/blog/9',
    'https://other.cn/',
    'about:blank',
    'nonsense',
  );

  test('finds what asking every rule finds', () => {
    fc.assert(
      fc.property(fc.array(someRule, { maxLength: 8 }), url, (some, address) => {
        const rules = some.map((each, n) => rule(`r${n}`, each.match, each));
        expect(indexRules(rules).find(address)?.id).toBe(slowFind(rules, address));
      }),
      { numRuns: 500 },
    );
  });

  test('is compiled once for a list', () => {
    const rules = [rule('a', ['*://a.example/*'])];
    expect(indexOf(rules)).toBe(indexOf(rules));
    expect(indexOf([...rules])).not.toBe(indexOf(rules));
  });

  test('looks only at rules of the address’s own host and those above it', () => {
    let asked = 0;
    const spied = Array.from({ length: 1_000 }, (_, n) =>
      Object.defineProperty(rule(`r${n}`, [`*://h${n}.example/*`]), 'mode', {
        get() {
          asked += 1;
          return 'clean';
        },
      }),
    );
    const index = indexRules(spied);
    expect(index.find('https://h7.example/x')?.id).toBe('r7');
    expect(asked).toBe(0);
  });

  test('an empty list and rules without patterns find nothing', () => {
    expect(indexRules([]).find('https://a.example/')).toBeUndefined();
    expect(indexRules([rule('a', []), rule('b', [''])]).find('https://a.example/')).toBeUndefined();
  });
});

describe('lists stand between own and built-in rules', () => {
  const known = 'http://opili.baihongyu.com/';
  const listed = rule('l', ['*://*.baihongyu.com/*'], { mode: 'notify' });
  const list = { id: 'list-1', name: '别人的清单', enabled: true, rules: [listed] };

  test('a list wins over the built-in rule, and is named', () => {
    expect(resolveRule(known, { ...defaultSettings, lists: [list] })).toEqual({
      origin: 'list',
      mode: 'notify',
      rule: listed,
      list: { id: 'list-1', name: '别人的清单' },
    });
  });

  test('the user wins over the list, however general', () => {
    const own = rule('own', ['*://*.baihongyu.com/*'], { mode: 'off' });
    expect(resolveRule(known, { ...defaultSettings, rules: [own], lists: [list] }).origin).toBe('user');
  });

  test('the closest rule of all lists decides; lists that are off are passed over', () => {
    const closer = { ...list, id: 'list-2', rules: [rule('c', ['*://opili.baihongyu.com/*'], { mode: 'reader' })] };
    const both = { ...defaultSettings, lists: [closer, list] };
    expect(resolveRule(known, both).list?.id).toBe('list-2');
    expect(resolveRule(known, { ...both, lists: [{ ...closer, enabled: false }, list] }).list?.id).toBe('list-1');
    expect(resolveRule(known, { ...both, lists: [] }).origin).toBe('builtin');
  });

  test('"only when I click" silences lists', () => {
    expect(resolveRule(known, { ...defaultSettings, watch: 'click', lists: [list] }).mode).toBe('off');
  });
});
