import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { syncedFields, toSynced, withSynced } from '../../../src/core/settings/synced';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
const { followAccount, listenToAccount } = await import('../../../src/background/follow-account');
const { readSettings, subscribeSettings, updateSettings } = await import('../../../src/platform/store');

listenToAccount();
subscribeSettings((settings, before) => void followAccount(settings, before));

beforeEach(() => {
  fake.sync.clear();
  fake.local.clear();
});

const rule = { id: 'r', name: 'r', match: ['*://a.example/*'], mode: 'clean', enabled: true } as const;

describe('preferences and the account', () => {
  test('nothing goes there unless it is wanted', async () => {
    await updateSettings((settings) => ({ ...settings, pill: 'never' }));
    await updateSettings((settings) => ({ ...settings, pill: 'always' }));
    expect(fake.sync.size).toBe(0);
  });

  test('preferences go there, rules and sites never', async () => {
    await updateSettings((settings) => ({ ...settings, sync: true, rules: [rule], trustedHosts: ['t.example'] }));
    await expect.poll(() => fake.sync.size).toBe(1);
    await updateSettings((settings) => ({ ...settings, pill: 'never' }));
    await expect.poll(() => JSON.stringify([...fake.sync])).toContain('"pill":"never"');
    expect(JSON.stringify([...fake.sync])).not.toMatch(/a\.example|t\.example/);
  });

  test('who begins takes what the account has; rules stay', async () => {
    fake.sync.set('preferences', toSynced({ ...defaultSettings, searchEngine: 'baidu' }));
    await updateSettings((settings) => ({ ...settings, sync: true, searchEngine: 'google', rules: [rule] }));
    await expect.poll(async () => (await readSettings()).searchEngine).toBe('baidu');
    expect((await readSettings()).rules).toEqual([rule]);
    expect(fake.sync.get('preferences')).toMatchObject({ data: { searchEngine: 'baidu' } });
  });

  test('what another computer writes arrives here, unless it is no longer wanted', async () => {
    await updateSettings((settings) => ({ ...settings, sync: true }));
    await expect.poll(() => fake.sync.size).toBe(1);
    fake.sync.set('preferences', toSynced({ ...defaultSettings, pill: 'always' }));
    await expect.poll(async () => (await readSettings()).pill).toBe('always');
    await updateSettings((settings) => ({ ...settings, sync: false }));
    fake.sync.set('preferences', toSynced({ ...defaultSettings, pill: 'never' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await readSettings()).pill).toBe('always');
  });
});

describe('what the account brings', () => {
  const here = { ...defaultSettings, pill: 'never', searchEngine: 'baidu', rules: [rule] } as const;

  test.each([
    null,
    'text',
    [],
    {},
    { schema: 'x', data: {} },
    { schema: 99, data: { pill: 'always' } },
    { schema: 2, data: 7 },
  ])('%j changes nothing', (synced) => {
    expect(withSynced(here, synced)).toEqual(here);
  });

  test('a field that is bad or missing stays as it is here; what is no preference is not taken', () => {
    const data = { pill: 'sometimes', sensitivity: 'strict', rules: [], sync: false, trustedHosts: ['x.example'] };
    expect(withSynced(here, { schema: 2, data })).toEqual({ ...here, sensitivity: 'strict' });
  });

  test('is what was given, when it fits; too long phrases stay behind', () => {
    const full = { ...here, ownPhrases: Array.from({ length: 100 }, (_, n) => `扫码领资料${n}`.padEnd(80, '的')) };
    expect(withSynced(defaultSettings, toSynced(here))).toMatchObject({ pill: 'never', searchEngine: 'baidu' });
    expect(new TextEncoder().encode(JSON.stringify(toSynced(full))).length).toBeLessThan(8_192);
    expect(Object.keys(toSynced(full).data)).toEqual(syncedFields.filter((field) => field !== 'ownPhrases'));
  });
});
