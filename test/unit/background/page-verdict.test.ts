import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';
import type { PageVerdict } from '../../../src/platform/messages';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
const { applyVerdict, withSettings } = await import('../../../src/background/page-verdict');
const { pageContext } = await import('../../../src/background/page-context');

const url = 'https://example.org/post/1';
const original = 'https://source.example/1';

function verdict(score: number, change: Partial<PageVerdict> = {}): PageVerdict {
  return { verdict: { level: 'repost', score, signals: [] }, state: 'traced', originalUrl: original, ...change };
}

function apply(found: PageVerdict, change: Partial<Settings> = {}, state = {}) {
  return applyVerdict(state, url, found, { ...defaultSettings, ...change });
}

describe('a verdict from a page', () => {
  test('reaches the level that the sensitivity asks for', () => {
    expect(apply(verdict(60)).level).toBe('repost');
    expect(apply(verdict(60), { sensitivity: 'strict' }).level).toBe('possible');
    expect(apply(verdict(40)).level).toBe('possible');
    expect(apply(verdict(40), { sensitivity: 'eager' }).level).toBe('repost');
    expect(apply(verdict(20)).level).toBe('original');
  });

  test('keeps the original for the menu, but never one that the page cites of itself', () => {
    expect(apply(verdict(60)).originalUrl).toBe(original);
    expect(apply(verdict(60, { state: 'self-citing' })).originalUrl).toBeUndefined();
  });

  test.each([{ trustedPages: [url] }, { trustedHosts: ['example.org'] }])(
    'says nothing on trusted pages: %j',
    (change) => {
      const state = apply(verdict(90), change);
      expect(state).toMatchObject({ mode: 'notify', url });
      expect([state.level, state.source, state.originalUrl]).toEqual([undefined, undefined, undefined]);
    },
  );

  test('says nothing where only a click counts', () => {
    const state = apply(verdict(90), { watch: 'click' });
    expect([state.mode, state.level, state.source]).toEqual([undefined, undefined, undefined]);
  });

  test('shows a site that is off as off', () => {
    const rules = [{ id: 'r', name: 'r', match: ['*://example.org/*'], mode: 'off' as const, enabled: true }];
    const state = apply(verdict(90), { rules });
    expect([state.mode, state.level]).toEqual(['off', undefined]);
  });

  test('follows the settings later without being found anew', () => {
    const state = apply(verdict(60));
    expect(withSettings(state, { ...defaultSettings, sensitivity: 'strict' }).level).toBe('possible');
    const silent = withSettings(state, { ...defaultSettings, trustedPages: [url] });
    expect(silent.level).toBeUndefined();
    expect(withSettings(silent, defaultSettings)).toEqual(state);
  });

  test('gives way to the original that the user named, also where nothing was found', () => {
    const knownOriginals = { [url]: 'https://mine.example/' };
    expect(apply(verdict(60), { knownOriginals }).originalUrl).toBe('https://mine.example/');
    expect(withSettings({ url }, { ...defaultSettings, knownOriginals }).originalUrl).toBe('https://mine.example/');
  });

  test('a new verdict replaces the old one and keeps what was cleaned', () => {
    const before = apply(verdict(90), {}, { cleaned: 4, problem: 'failed' });
    expect(before.cleaned).toBe(4);
    const after = apply(verdict(0, { state: 'none' }), {}, before);
    expect(after).toMatchObject({ level: 'original', source: 'none', cleaned: 4 });
    expect(after.problem).toBeUndefined();
  });
});

describe('what a page may know', () => {
  const settings: Settings = {
    ...defaultSettings,
    rules: [{ id: 'secret', name: 's', match: ['*://other.example/*'], mode: 'clean', enabled: true }],
    trustedHosts: ['other.example'],
    knownOriginals: { 'https://example.org/post/1': original, 'https://other.example/': 'https://x.example/' },
  };

  test('is about itself alone', () => {
    const context = pageContext(`${url}#part`, settings);
    expect(context).toMatchObject({ trusted: false, knownOriginal: original, governing: { origin: 'detection' } });
    expect(JSON.stringify(context)).not.toContain('other.example');
  });

  test('has the user’s say in judging and the language, where there is one', () => {
    expect(pageContext(url, settings)).not.toHaveProperty('judging');
    const own = { ...settings, signalsOff: ['related-list'], ownPhrases: ['扫码领资料'], language: 'en' as const };
    expect(pageContext(url, own)).toMatchObject({
      judging: { signalsOff: ['related-list'], phrases: ['扫码领资料'] },
      language: 'en',
    });
  });

  test('has no known original where none was given', () => {
    expect(pageContext('https://example.org/', settings)).not.toHaveProperty('knownOriginal');
  });
});
