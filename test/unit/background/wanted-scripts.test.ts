import { describe, expect, test, vi } from 'vitest';
import { staticCleanupMatches, staticProbeMatches } from '../../../src/core/rules/builtin';
import { readGrants } from '../../../src/core/rules/grants';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { planRegistrations, wantedScripts } = await import('../../../src/background/wanted-scripts');

const files = { probe: 'probe.js', early: 'early.js', cleanup: 'cleanup.js' };
const everything = readGrants(['<all_urls>']);
const nothing = readGrants([]);

function rule(id: string, host: string, mode: SiteRule['mode'], change: Partial<SiteRule> = {}): SiteRule {
  return { id, name: id, match: [`*://${host}/*`], mode, enabled: true, ...change };
}

function wanted(change: Partial<Settings>, grants = everything) {
  return wantedScripts({ ...defaultSettings, ...change }, grants, files);
}

describe('wanted registrations', () => {
  test('are none by default: the manifest does it', () => {
    expect(wanted({})).toEqual([]);
  });

  test('the probe everywhere, but on the known hosts, when every site is wanted and permitted', () => {
    expect(wanted({ watch: 'every' })).toEqual([
      {
        id: 'probe',
        file: 'probe.js',
        matches: ['http://*/*', 'https://*/*'],
        excludeMatches: staticProbeMatches,
        runAt: 'document_idle',
      },
    ]);
    expect(wanted({ watch: 'every' }, nothing)).toEqual([]);
  });

  test("probe and cleanup on the user's sites, by mode", () => {
    const rules = [rule('a', 'a.example', 'clean'), rule('b', 'b.example', 'notify'), rule('c', 'c.example', 'reader')];
    const [probe, early, cleanup] = wanted({ rules });
    expect(probe?.matches).toEqual(['*://a.example/*', '*://b.example/*', '*://c.example/*']);
    expect(cleanup?.matches).toEqual(['*://a.example/*', '*://c.example/*']);
    expect([early?.matches, early?.runAt]).toEqual([['*://a.example/*'], 'document_start']);
    expect(cleanup?.runAt).toBe('document_end');
    expect(cleanup?.excludeMatches).toEqual(staticCleanupMatches);
  });

  test('only where the browser permits', () => {
    const rules = [rule('a', 'a.example', 'clean'), rule('b', 'b.example', 'clean')];
    const granted = wanted({ rules }, readGrants(['http://*.b.example/*', 'https://*.b.example/*']));
    expect(granted.map((script) => script.matches)).toEqual(Array(3).fill(['*://b.example/*']));
  });

  test('nothing runs on sites that are off', () => {
    const rules = [rule('a', 'a.example', 'off'), rule('b', 'b.example', 'off', { exclude: ['*://b.example/x/*'] })];
    const [probe] = wanted({ watch: 'every', rules });
    expect(probe?.excludeMatches).toEqual([...staticProbeMatches, '*://a.example/*']);
  });

  test('a rule that is switched off counts for nothing', () => {
    expect(wanted({ rules: [rule('a', 'a.example', 'clean', { enabled: false })] })).toEqual([]);
  });

  test('a rule without patterns registers nothing', () => {
    expect(wanted({ rules: [rule('a', 'a.example', 'clean', { match: [] })] })).toEqual([]);
  });

  test('a known site that is only told about by default can be cleaned', () => {
    const builtin = { 'builtin-source-farm': { mode: 'clean' as const } };
    const cleanup = wanted({ builtin }).find((script) => script.id === 'cleanup');
    expect(cleanup?.matches).toContain('*://*.581.net.cn/*');
  });

  test('rules of lists are registered too, after the own ones; "only when I click" silences them', () => {
    const lists = [
      { id: 'l', name: 'l', enabled: true, rules: [rule('l1', 'l.example', 'clean')] },
      { id: 'm', name: 'm', enabled: false, rules: [rule('m1', 'm.example', 'clean')] },
    ];
    const rules = [rule('a', 'a.example', 'clean')];
    const cleanup = wanted({ rules, lists }).find((script) => script.id === 'cleanup');
    expect(cleanup?.matches).toEqual(['*://a.example/*', '*://l.example/*']);
    const quiet = wanted({ rules, lists, watch: 'click' }).find((script) => script.id === 'cleanup');
    expect(quiet?.matches).toEqual(['*://a.example/*']);
  });

  test('lists register a bounded number of patterns, and never at the cost of own rules', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => rule(`l${n}`, `l${n}.example`, 'clean'));
    const lists = [{ id: 'l', name: 'l', enabled: true, rules: many }];
    const cleanup = wanted({ rules: [rule('a', 'a.example', 'clean')], lists }).find((each) => each.id === 'cleanup');
    expect(cleanup?.matches).toHaveLength(2_001);
    expect(cleanup?.matches).toContain('*://a.example/*');
  });
});

describe('from what is registered to what is wanted', () => {
  const script = {
    id: 'probe',
    file: 'probe.js',
    matches: ['*://a.example/*'],
    excludeMatches: ['*://b.example/*'],
    runAt: 'document_idle' as const,
  };

  test('nothing happens when they agree, whatever the order of patterns', () => {
    const now = { ...script, file: '/probe.js', matches: ['*://c.example/*', '*://a.example/*'] };
    const next = { ...script, matches: ['*://a.example/*', '*://c.example/*'] };
    expect(planRegistrations([now], [next])).toEqual({ remove: [], change: [], add: [] });
  });

  test('a changed script is changed in place', () => {
    const next = { ...script, matches: ['*://c.example/*'] };
    expect(planRegistrations([script], [next])).toEqual({ remove: [], change: [next], add: [] });
    const earlier = { ...script, runAt: 'document_end' as const };
    expect(planRegistrations([script], [earlier])).toEqual({ remove: [], change: [earlier], add: [] });
  });

  test('what is no longer wanted goes', () => {
    expect(planRegistrations([script], [])).toEqual({ remove: ['probe'], change: [], add: [] });
  });

  test('what is new is added', () => {
    expect(planRegistrations([], [script])).toEqual({ remove: [], change: [], add: [script] });
  });
});
