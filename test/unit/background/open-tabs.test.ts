import { describe, expect, test, vi } from 'vitest';
import type { OpenTab, TabPlan } from '../../../src/background/open-tabs';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';

vi.mock('../../../src/platform/browser', () => ({ browser: {} }));
vi.mock('../../../src/background/script-files', () => ({ scriptFiles: { probe: 'p', cleanup: 'c' } }));
const { planTabs } = await import('../../../src/background/open-tabs');
const { withSettings } = await import('../../../src/background/page-verdict');

const known = 'http://www.baihongyu.com/a/1';
const other = 'https://example.org/post/1';

function tab(url: string, settings: Settings, state: OpenTab['state'] = {}): OpenTab {
  return { id: 7, url, state: withSettings({ ...state, url }, settings) };
}

function plan(url: string, change: Partial<Settings>, from: Partial<Settings> = {}): TabPlan | undefined {
  const before = { ...defaultSettings, ...from };
  return planTabs([tab(url, before)], before, { ...before, ...change })[0];
}

function rule(mode: SiteRule['mode'], change: Partial<SiteRule> = {}): Partial<Settings> {
  return { rules: [{ id: 'r', name: 'r', match: ['*://example.org/*'], mode, enabled: true, ...change }] };
}

const off = { builtin: { 'builtin-baihongyu': { enabled: false } } };

describe('open tabs after a change of settings', () => {
  test('a built-in rule switched off is told, and nothing is put into the page', () => {
    expect(plan(known, off)).toMatchObject({ isTold: true, scripts: [] });
  });

  test('a rule that cleans brings its script', () => {
    expect(plan(other, rule('clean'))).toMatchObject({
      isTold: true,
      isShownAnew: true,
      scripts: ['probe', 'cleanup'],
    });
    expect(plan(known, {}, off)).toBeUndefined();
    expect(plan(known, { builtin: {} }, off)).toMatchObject({ isTold: true, scripts: ['probe', 'cleanup'] });
  });

  test('another text of the same rule is told too', () => {
    expect(plan(other, rule('clean', { remove: ['.box'] }), rule('clean'))).toMatchObject({ isTold: true });
    expect(plan(other, rule('clean'), rule('clean'))).toBeUndefined();
  });

  test('an open reader hears of its look, and nothing is put into the page', () => {
    const look = { appearance: { ...defaultSettings.appearance, theme: 'black' as const } };
    const open = tab(other, defaultSettings, { isReaderOpen: true });
    expect(planTabs([open], defaultSettings, { ...defaultSettings, ...look })).toMatchObject([
      { isTold: true, scripts: [] },
    ]);
    expect(plan(other, look)).toBeUndefined();
  });

  test('signs switched off and own phrases concern every page; a reader hears of another language', () => {
    expect(plan(other, { signalsOff: ['related-list'] })).toMatchObject({ isTold: true });
    expect(plan(other, { ownPhrases: ['扫码领资料'] })).toMatchObject({ isTold: true });
    expect(plan(other, { language: 'en' })?.isTold ?? false).toBe(false);
    const open = tab(other, defaultSettings, { isReaderOpen: true });
    const [plans] = planTabs([open], defaultSettings, { ...defaultSettings, language: 'en' });
    expect(plans).toMatchObject({ isTold: true, scripts: [] });
  });

  test('a site that is switched off shows so and gets no script', () => {
    expect(plan(other, rule('off'))).toMatchObject({ isTold: true, isShownAnew: true, scripts: [] });
  });

  test('watching more brings the probe, watching less tells those that run', () => {
    expect(plan(other, { watch: 'every' })).toMatchObject({ isTold: true, scripts: ['probe'] });
    expect(plan(other, { watch: 'click' }, { watch: 'every' })).toMatchObject({ isTold: true, scripts: [] });
    expect(plan(known, { watch: 'click' })).toMatchObject({ isTold: true, isShownAnew: true, scripts: [] });
  });

  test('sensitivity and trust change the icon of tabs that were judged', () => {
    const found = { level: 'repost', score: 60, source: 'traced' } as const;
    const judged = tab(known, defaultSettings, { found });
    const strict = planTabs([judged], defaultSettings, { ...defaultSettings, sensitivity: 'strict' });
    expect(strict).toMatchObject([{ isShownAnew: true, isTold: false, scripts: [] }]);
    const trusted = planTabs([judged], defaultSettings, { ...defaultSettings, trustedHosts: ['www.baihongyu.com'] });
    expect(trusted).toMatchObject([{ isShownAnew: true, isTold: true }]);
  });

  test('what does not concern a page leaves it alone', () => {
    expect(plan(other, { sensitivity: 'eager' })).toBeUndefined();
    expect(plan(other, off)).toBeUndefined();
    expect(plan(other, { appearance: { ...defaultSettings.appearance, theme: 'dark' } })).toBeUndefined();
  });

  test('changed permissions are tried everywhere', () => {
    const settings = { ...defaultSettings, ...rule('clean') };
    const plans = planTabs([tab(other, settings), tab('https://else.example/', settings)], undefined, settings);
    expect(plans.map(({ isTold, scripts }) => [isTold, scripts])).toEqual([
      [true, ['probe', 'cleanup']],
      [true, []],
    ]);
  });
});
