import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { settingsVersion } from '../../../src/core/settings/migrations/index';
import type { Settings } from '../../../src/core/settings/settings';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
const { inspectSettings, migrateStoredSettings, readSettings, replaceSettings, subscribeSettings, updateSettings } =
  await import('../../../src/platform/store');

beforeEach(() => fake.local.clear());

describe('settings in storage', () => {
  test('are the defaults before anything was written', async () => {
    await expect(readSettings()).resolves.toEqual(defaultSettings);
  });

  test('are changed on top of the newest value, one writer after the other', async () => {
    await Promise.all([
      updateSettings((settings) => ({ ...settings, watch: 'every' })),
      updateSettings((settings) => ({ ...settings, pill: 'never' })),
      updateSettings((settings) => ({ ...settings, trustedHosts: [...settings.trustedHosts, 'a.example'] })),
      updateSettings((settings) => ({ ...settings, trustedHosts: [...settings.trustedHosts, 'b.example'] })),
    ]);
    await expect(readSettings()).resolves.toMatchObject({
      watch: 'every',
      pill: 'never',
      trustedHosts: ['a.example', 'b.example'],
    });
  });

  test('a change that breaks a field loses that field only', async () => {
    await updateSettings((settings) => ({ ...settings, watch: 'sometimes' as Settings['watch'], pill: 'never' }));
    await expect(readSettings()).resolves.toMatchObject({ watch: 'known', pill: 'never' });
  });

  test.each([null, [], 'text', 7, { version: 1, data: null }])(
    '%j in their place gives the defaults',
    async (value) => {
      fake.local.set('settings', value);
      await expect(readSettings()).resolves.toEqual(defaultSettings);
    },
  );

  test('of a later version are not written over, but by a reset', async () => {
    fake.local.set('settings', { version: settingsVersion + 1, data: { watch: 'click' } });
    await expect(updateSettings((settings) => settings)).resolves.toMatchObject({ ok: false, error: 'read-only' });
    expect((await inspectSettings()).state).toBe('newer');
    await replaceSettings(defaultSettings);
    expect((await inspectSettings()).state).toBe('current');
  });

  test('are told to subscribers until they leave', async () => {
    const heard: string[] = [];
    const controller = new AbortController();
    subscribeSettings((settings) => heard.push(settings.watch), controller.signal);
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    controller.abort();
    await updateSettings((settings) => ({ ...settings, watch: 'click' }));
    expect(heard).toEqual(['every']);
  });

  test('a full store keeps the old value and says so', async () => {
    const set = vi
      .spyOn((fake.api['storage'] as { local: { set: () => Promise<void> } }).local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(updateSettings((settings) => settings)).resolves.toMatchObject({ ok: false, error: 'quota' });
    set.mockRestore();
    await expect(updateSettings((settings) => settings)).resolves.toMatchObject({ ok: true });
  });

  test('of the current version are left alone by migration', async () => {
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    const before = structuredClone([...fake.local]);
    await migrateStoredSettings();
    expect([...fake.local]).toEqual(before);
  });
});
