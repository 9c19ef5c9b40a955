import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import type { Settings } from '../../../src/core/settings/settings';
import { installFakeBrowser } from '../../support/fake-browser';

interface Registered {
  readonly id: string;
}

const fake = installFakeBrowser();
const registered = new Map<string, Registered>();
/** What was done in the open tab, in order; registrations are among it. */
let done: string[] = [];
/** Whether the page in the tab neither answers nor lets anything be put into it. */
let hangs = false;
const never = new Promise<never>(() => undefined);
const nothing = async (): Promise<void> => undefined;
const take = async (scripts: readonly Registered[]): Promise<void> => {
  done.push('registered');
  for (const script of scripts) registered.set(script.id, script);
};
Object.assign(fake.api, {
  action: { setIcon: nothing, setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
  tabs: {
    query: async () => [{ id: 7, url: 'https://a.example/post' }],
    sendMessage: async () => (hangs ? never : done.push('told')),
  },
  contextMenus: {
    update: nothing,
    removeAll: async () => done.push('menus'),
    create: () => undefined,
  },
  scripting: {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: take,
    updateContentScripts: take,
    unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: async ({ files }: { readonly files?: readonly string[] }) =>
      hangs ? never : done.push(...(files ?? [])),
  },
});
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
vi.mock('../../../src/platform/native', () => ({ native: fake.api, isConnected: () => true }));
vi.mock('../../../src/background/script-files', () => ({
  scriptFiles: { probe: 'probe.js', early: 'early.js', cleanup: 'cleanup.js' },
}));

const rule: SiteRule = { id: 'r', name: 'r', match: ['*://a.example/*'], mode: 'clean', enabled: true };

/** A worker that has just been started: every module is new, only the storage is the old one. */
async function wake() {
  vi.resetModules();
  const { carryOut } = await import('../../../src/background/carry-out');
  const { inspectSettings } = await import('../../../src/platform/stored-state');
  const { updateSettings } = await import('../../../src/platform/store');
  return {
    carryOut,
    /** Changes settings; gives what the event of that change tells. */
    async change(change: Partial<Settings>) {
      const { settings, mark } = await inspectSettings();
      await updateSettings((now) => ({ ...now, ...change }));
      return { settings, mark };
    },
  };
}

beforeEach(async () => {
  fake.local.clear();
  fake.session.clear();
  fake.origins = ['*://a.example/*'];
  registered.clear();
  hangs = false;
  const { carryOut } = await wake();
  await carryOut();
  done = [];
});

describe('what settings want is carried out', () => {
  test('registrations first, then the tabs that a change touches', async () => {
    const { carryOut, change } = await wake();
    await carryOut(await change({ rules: [rule] }));
    expect(done.slice(0, 3)).toEqual(['registered', 'registered', 'registered']);
    expect(done.slice(3)).toEqual(['told', 'probe.js', 'cleanup.js']);
    done = [];
    await carryOut(await change({ rules: [rule, { ...rule, id: 's', match: ['*://b.example/*'] }] }));
    expect(done).toEqual([]);
  });

  test('once: a second event of the same change, and a start with nothing new, do nothing', async () => {
    const worker = await wake();
    const former = await worker.change({ rules: [rule] });
    await Promise.all([worker.carryOut(former), worker.carryOut(former)]);
    expect(done.filter((each) => each === 'told')).toHaveLength(1);
    done = [];
    await (await wake()).carryOut();
    expect(done).toEqual([]);
  });

  test('by the next start, when the worker was killed before the event was dealt with', async () => {
    await (await wake()).change({ rules: [rule] });
    await (await wake()).carryOut();
    expect([...registered.keys()].sort()).toEqual(['cleanup', 'early', 'probe']);
    expect(done).toContain('told');
  });

  test('by the next event, in all tabs: a change that was missed may have touched any', async () => {
    await (await wake()).change({ rules: [rule] });
    const { carryOut, change } = await wake();
    await carryOut(await change({ singleKeys: false }));
    expect(done).toContain('cleanup.js');
  });

  test('by the next start, when the worker was killed on the way', async () => {
    const { carryOut, change } = await wake();
    const former = await change({ rules: [rule] });
    const set = vi
      .spyOn((fake.api['storage'] as { session: { set(values: object): Promise<void> } }).session, 'set')
      .mockReturnValue(new Promise(() => undefined));
    void carryOut(former);
    await expect.poll(() => done).toContain('registered');
    set.mockRestore();
    done = [];
    await (await wake()).carryOut();
    expect(done).toEqual(['told', 'probe.js', 'cleanup.js']);
  });

  test('also what permissions changed while nobody was awake', async () => {
    const { carryOut, change } = await wake();
    await carryOut(await change({ rules: [rule] }));
    fake.origins = [];
    await (await wake()).carryOut();
    expect(registered.size).toBe(0);
  });

  test('a page that never answers holds up nothing', async () => {
    const { carryOut, change } = await wake();
    hangs = true;
    await carryOut(await change({ rules: [rule] }));
    fake.origins = [];
    await carryOut();
    expect(registered.size).toBe(0);
  });

  test('menus and account follow as well', async () => {
    await (await wake()).change({ language: 'en', sync: true });
    await (await wake()).carryOut();
    expect(done).toContain('menus');
    expect(fake.sync.get('preferences')).toMatchObject({ data: { language: 'en' } });
  });
});
