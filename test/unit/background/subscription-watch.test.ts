import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListRecord } from '../../../src/core/lists/list-record';
import { packHosts } from '../../../src/core/lists/watch-hosts';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
const injected: unknown[] = [];
Object.assign(fake.api, {
  scripting: {
    executeScript: async (script: unknown) => {
      injected.push(script);
      return [];
    },
  },
});
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
vi.mock('../../../src/background/script-files', () => ({ scriptFiles: { probe: 'probe.js' } }));

const record: ListRecord = {
  id: 'list-1',
  name: '农场',
  format: 'domain-list',
  kind: 'watch',
  count: 1,
  dropped: 0,
  enabled: true,
  updated: 1,
  checked: 0,
};
const { hosts } = packHosts([{ host: 'farm.example' }]);

/** A worker that has just been started. */
async function wake(): Promise<typeof import('../../../src/background/subscription-watch')> {
  vi.resetModules();
  return import('../../../src/background/subscription-watch');
}

async function keep(records: readonly ListRecord[]): Promise<void> {
  const { changeLists } = await import('../../../src/platform/list-store');
  await changeLists(() => ({ records, contents: { 'list-1': { kind: 'watch', hosts } } }));
}

beforeEach(async () => {
  fake.local.clear();
  injected.length = 0;
  vi.resetModules();
  await keep([record]);
});

describe('a list of sites', () => {
  test('is named for the hosts that are on it, and follows every change', async () => {
    const { watchedBy } = await wake();
    expect(await watchedBy('https://www.farm.example/a')).toBe('农场');
    expect(await watchedBy('https://other.example/')).toBeUndefined();
    expect(await watchedBy('no address')).toBeUndefined();
    await keep([{ ...record, enabled: false }]);
    expect(await watchedBy('https://www.farm.example/a')).toBeUndefined();
  });

  test('has listed pages judged, and no others', async () => {
    const { judgeWatched } = await wake();
    await judgeWatched(7, 'https://other.example/');
    expect(injected).toEqual([]);
    await judgeWatched(7, 'https://farm.example/');
    expect(injected).toEqual([{ target: { tabId: 7 }, files: ['probe.js'] }]);
  });

  test('does nothing where the user wants nothing by itself, or turned the site off', async () => {
    const { judgeWatched } = await wake();
    const { updateSettings } = await import('../../../src/platform/store');
    await updateSettings((settings) => ({ ...settings, watch: 'click' }));
    await judgeWatched(7, 'https://farm.example/');
    const off = { id: 'own-1', name: 'x', match: ['*://farm.example/*'], mode: 'off', enabled: true } as const;
    await updateSettings((settings) => ({ ...settings, watch: 'known', rules: [off] }));
    await judgeWatched(7, 'https://farm.example/');
    expect(injected).toEqual([]);
  });

  test('adds no points: the page’s own verdict stays as it is, only the note is there', async () => {
    const { applyVerdict } = await import('../../../src/background/page-verdict');
    const { readSettings } = await import('../../../src/platform/store');
    const settings = await readSettings();
    const verdict = { verdict: { level: 'original', score: 30, signals: [] }, state: 'none' } as const;
    const url = 'https://farm.example/';
    const [listed, plain] = [{ watchedBy: '农场' }, {}].map((state) => applyVerdict(state, url, verdict, settings));
    expect(listed?.level).toBe('original');
    expect(listed?.level).toBe(plain?.level);
    expect(listed?.decidedBy).not.toBe(plain?.decidedBy);
  });
});
