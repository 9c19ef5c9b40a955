import { describe, expect, test, vi } from 'vitest';
import { staticCleanupMatches, staticProbeMatches } from '../../../src/core/rules/builtin';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { originsInQuestion, planRegistrations, wantedScripts } = await import('../../../src/background/wanted-scripts');

const files = { probe: 'probe.js', early: 'early.js', cleanup: 'cleanup.js' };
const everything = (): boolean => true;
const nothing = (): boolean => false;

function rule(id: string, host: string, mode: SiteRule['mode'], change: Partial<SiteRule> = {}): SiteRule {
  return { id, name: id, match: [`*://${host}/*`], mode, enabled: true, ...change };
}

function wanted(change: Partial<Settings>, isGranted: (origin: string) => boolean = everything) {
  return wantedScripts({ ...defaultSettings, ...change }, isGranted, files);
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
    const granted = wanted({ rules }, (origin) => origin === '*://b.example/*');
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

  test('the browser is asked about each origin once', () => {
    const rules = [rule('a', 'a.example', 'clean'), rule('a2', 'a.example', 'notify')];
    const origins = originsInQuestion({ ...defaultSettings, rules });
    expect(origins).toEqual(['http://*/*', 'https://*/*', '*://a.example/*']);
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
    expect(planRegistrations([now], [next])).toEqual({ remove: [], add: [] });
  });

  test('a changed script is taken back and registered anew', () => {
    const next = { ...script, matches: ['*://c.example/*'] };
    expect(planRegistrations([script], [next])).toEqual({ remove: ['probe'], add: [next] });
    const earlier = { ...script, runAt: 'document_end' as const };
    expect(planRegistrations([script], [earlier])).toEqual({ remove: ['probe'], add: [earlier] });
  });

  test('what is no longer wanted goes', () => {
    expect(planRegistrations([script], [])).toEqual({ remove: ['probe'], add: [] });
  });
});
