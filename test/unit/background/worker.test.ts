import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../src/background/tab-state';
import { defaultSettings } from '../../../src/core/settings/defaults';
import type { Settings } from '../../../src/core/settings/settings';
import type { MessageHandlers, PageVerdict } from '../../../src/platform/messages';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
const nothing = async (): Promise<void> => undefined;
Object.assign(fake.api, {
  action: { setIcon: nothing, setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
  tabs: { query: async () => [] },
  contextMenus: { update: nothing },
});
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
vi.mock('../../../src/background/script-files', () => ({ scriptFiles: {} }));

const sender = { tabId: 7, url: 'https://example.org/post/1' };
const verdict: PageVerdict = {
  verdict: { level: 'repost', score: 60, signals: [] },
  state: 'traced',
  originalUrl: 'https://source.example/1',
};

/** The handlers of a worker that has just been started: every module is new, only the storage is the old one. */
async function wake(): Promise<MessageHandlers> {
  vi.resetModules();
  return (await import('../../../src/background/handlers')).handlers;
}

async function choose(change: Partial<Settings>): Promise<void> {
  const { updateSettings } = await import('../../../src/platform/store');
  await updateSettings((settings) => ({ ...settings, ...change }));
}

const stateOf = (): TabState | undefined => fake.session.get('tab:7') as TabState | undefined;

beforeEach(() => {
  fake.local.clear();
  fake.session.clear();
});

describe('a worker that is killed between any two messages', () => {
  test('knows all about a tab that its predecessors were told', async () => {
    await (await wake())['page/context'](sender);
    await (await wake())['page/verdict'](sender, verdict);
    await (await wake())['page/cleaned'](sender, 23);
    await (await wake())['reader/state'](sender, true);
    expect(stateOf()).toMatchObject({ mode: 'notify', level: 'repost', cleaned: 23, isReaderOpen: true });
    await (await wake())['reader/trust'](sender, 'page');
    expect(stateOf()?.level).toBeUndefined();
    expect((await (await wake())['page/context'](sender)).trusted).toBe(true);
  });

  test('keeps what the user said about a page', async () => {
    await (await wake())['reader/known-original'](sender, 'https://mine.example/');
    expect((await (await wake())['page/context'](sender)).knownOriginal).toBe('https://mine.example/');
    expect(stateOf()?.originalUrl).toBe('https://mine.example/');
    await (await wake())['page/set-mode'](sender, 'off');
    expect((await (await wake())['page/context'](sender)).governing).toMatchObject({ origin: 'user', mode: 'off' });
    expect(stateOf()?.mode).toBe('off');
  });

  test('shows the pill once on a site, or always, as chosen', async () => {
    expect((await (await wake())['page/context'](sender)).pill).toBe('first');
    await (await wake())['page/cleaned'](sender, 3);
    expect((await (await wake())['page/context'](sender)).pill).toBe('never');
    await choose({ pill: 'always' });
    expect((await (await wake())['page/context'](sender)).pill).toBe('always');
  });

  test('offers to do without the pill on the third page on which it was closed, and never again', async () => {
    await choose({ pill: 'always' });
    const asked: boolean[] = [];
    for (let page = 0; page < 5; page += 1) asked.push(await (await wake())['page/pill-closed'](sender));
    expect(asked).toEqual([false, false, true, false, false]);
    await (await wake())['page/mute-pill'](sender);
    expect((await (await wake())['page/context'](sender)).pill).toBe('never');
    expect((await (await wake())['page/context']({ ...sender, url: 'https://else.example/' })).pill).toBe('always');
    const { forgetPillSites } = await import('../../../src/background/pill-sites');
    await forgetPillSites();
    expect((await (await wake())['page/context'](sender)).pill).toBe('always');
  });

  test('a page that has only begun to load ends what was known of the one before it', async () => {
    await (await wake())['page/verdict'](sender, verdict);
    await (await wake())['page/cleaned'](sender, 23);
    const next = { ...sender, url: 'https://example.org/post/2' };
    const context = await (await wake())['page/opened'](next);
    expect(context.governing.mode).toBe('notify');
    await expect.poll(stateOf).toEqual({ url: next.url, mode: 'notify', decidedBy: 'decided_by_detection' });
  });

  test('two messages at once lose nothing', async () => {
    const handlers = await wake();
    await Promise.all([
      handlers['page/verdict'](sender, verdict),
      handlers['page/cleaned'](sender, 5),
      handlers['page/context'](sender),
    ]);
    expect(stateOf()).toMatchObject({ level: 'repost', cleaned: 5, mode: 'notify' });
  });
});

test('what could not be kept is a failure, not silence', async () => {
  fake.local.set('settings', { version: 999, data: defaultSettings });
  const handlers = await wake();
  await expect(async () => handlers['page/set-mode'](sender, 'off')).rejects.toThrow('read-only');
  await expect(async () => handlers['reader/trust'](sender, 'host')).rejects.toThrow('read-only');
});
