import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinRules, staticCleanupMatches, staticProbeMatches } from '../../../src/core/rules/builtin';
import { parsePattern } from '../../../src/core/rules/match';
import { resolveRule, ruleMatches } from '../../../src/core/rules/resolve';
import type { SiteRule } from '../../../src/core/rules/rule';
import { siteRule, withSiteMode } from '../../../src/core/rules/site-mode';
import { validateRule } from '../../../src/core/rules/validate-rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';

const known = 'http://opili.baihongyu.com/';

function rule(id: string, match: readonly string[], change: Partial<SiteRule> = {}): SiteRule {
  return { id, name: id, match, mode: 'clean', enabled: true, ...change };
}

function settings(...rules: SiteRule[]): Settings {
  return { ...defaultSettings, rules };
}

describe('resolveRule', () => {
  test('detection governs where no rule does', () => {
    expect(resolveRule('https://example.org/', defaultSettings)).toEqual({ origin: 'detection', mode: 'notify' });
  });

  test('a built-in rule governs a known host', () => {
    expect(resolveRule(known, defaultSettings)).toMatchObject({ origin: 'builtin', mode: 'clean' });
  });

  test("the user's rule wins over the built-in one, however general", () => {
    const own = rule('own', ['*://*.baihongyu.com/*'], { mode: 'off' });
    expect(resolveRule(known, settings(own))).toMatchObject({ origin: 'user', mode: 'off', rule: own });
  });

  test('the most specific of the user rules wins, whatever the order', () => {
    const wide = rule('wide', ['*://*.example.org/*'], { mode: 'off' });
    const host = rule('host', ['*://a.example.org/*'], { mode: 'notify' });
    const path = rule('path', ['*://a.example.org/blog/*'], { mode: 'reader' });
    for (const order of [
      [wide, host, path],
      [path, host, wide],
    ]) {
      expect(resolveRule('http://a.example.org/blog/1', settings(...order)).rule?.id).toBe('path');
      expect(resolveRule('http://a.example.org/', settings(...order)).rule?.id).toBe('host');
      expect(resolveRule('http://b.example.org/', settings(...order)).rule?.id).toBe('wide');
    }
  });

  test('of two equal rules the later one wins', () => {
    const rules = [rule('old', ['*://a.example/*']), rule('new', ['*://a.example/*'])];
    expect(resolveRule('http://a.example/', settings(...rules)).rule?.id).toBe('new');
  });

  test('switched-off rules are passed over', () => {
    const own = rule('own', ['*://*.baihongyu.com/*'], { enabled: false, mode: 'reader' });
    expect(resolveRule(known, settings(own)).origin).toBe('builtin');
    const builtin = { 'builtin-baihongyu': { enabled: false } };
    expect(resolveRule(known, { ...defaultSettings, builtin })).toEqual({ origin: 'detection', mode: 'notify' });
  });

  test("a built-in rule takes the user's mode", () => {
    const builtin = { 'builtin-baihongyu': { mode: 'reader' as const } };
    expect(resolveRule(known, { ...defaultSettings, builtin }).mode).toBe('reader');
  });

  test('an excluded address is not governed', () => {
    const own = rule('own', ['*://a.example/*'], { exclude: ['*://a.example/about/*'] });
    expect(resolveRule('http://a.example/about/us', settings(own)).origin).toBe('detection');
  });

  test.each([[[]], [['']], [['  ']], [['nonsense']]])('a rule with the patterns %j governs nothing', (match) => {
    expect(ruleMatches(rule('empty', match), 'http://a.example/')).toBe(false);
  });

  test('"only when I click" silences built-in rules and detection, not what the user wrote', () => {
    const own = rule('own', ['*://a.example/*']);
    const quiet: Settings = { ...settings(own), watch: 'click' };
    expect(resolveRule(known, quiet)).toEqual({ origin: 'detection', mode: 'off' });
    expect(resolveRule('http://a.example/', quiet).mode).toBe('clean');
  });

  test('never throws on odd addresses and patterns', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.array(fc.string()), (url, match) => {
        expect(['user', 'builtin', 'detection']).toContain(resolveRule(url, settings(rule('r', match))).origin);
      }),
    );
  });
});

describe('built-in rules', () => {
  test.each(builtinRules.map((item) => [item.id, item] as const))('%s is a valid rule', (_id, item) => {
    expect(validateRule(item)).toEqual({ ok: true, rule: item });
  });

  test('the manifest gets readable patterns, and cleans nowhere that is not probed', () => {
    expect(staticProbeMatches.filter((text) => !parsePattern(text).ok)).toEqual([]);
    expect(staticCleanupMatches.filter((text) => !staticProbeMatches.includes(text))).toEqual([]);
  });
});

describe('withSiteMode', () => {
  test('adds a rule for the host where only detection governs', () => {
    const next = withSiteMode(defaultSettings, 'http://a.example/x', 'clean');
    expect(next.rules).toEqual([siteRule('a.example', 'clean', [])]);
    expect(resolveRule('http://a.example/other', next).mode).toBe('clean');
  });

  test('changes the governing rule in place', () => {
    const before = settings(rule('own', ['*://*.a.example/*']));
    const next = withSiteMode(before, 'http://b.a.example/', 'off');
    expect(next.rules).toEqual([{ ...before.rules[0], mode: 'off' }]);
  });

  test('notes a change to a built-in rule and keeps it switched as it was', () => {
    const next = withSiteMode(defaultSettings, known, 'notify');
    expect(next.builtin).toEqual({ 'builtin-baihongyu': { mode: 'notify' } });
    expect(next.rules).toEqual([]);
  });

  test('finds an id that is free', () => {
    const first = siteRule('a.example', 'clean', []);
    expect(siteRule('a-example', 'clean', [first]).id).toBe('site-a-example-2');
  });

  test.each(['', 'about:blank', 'file:///x', 'http://'])('leaves everything as it is for %j', (url) => {
    expect(withSiteMode(defaultSettings, url, 'off')).toBe(defaultSettings);
  });
});
