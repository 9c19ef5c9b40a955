import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { installFakeBrowser } from '../../support/fake-browser';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

const fake = installFakeBrowser();
/** What the browser has registered, and what of it it refuses. */
const registered = new Map<string, Registered>();
let refuses: string | undefined;

function take(scripts: readonly Registered[]): void {
  if (scripts.some(({ id }) => id === refuses)) throw new Error('refused');
  for (const script of scripts) registered.set(script.id, script);
}

fake.api['scripting'] = {
  getRegisteredContentScripts: async () => [...registered.values()],
  registerContentScripts: async (scripts: readonly Registered[]) => take(scripts),
  updateContentScripts: async (scripts: readonly Registered[]) => take(scripts),
  unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
    for (const id of ids) registered.delete(id);
  },
};
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
vi.mock('../../../src/background/script-files', () => ({
  scriptFiles: { probe: 'probe.js', early: 'early.js', cleanup: 'cleanup.js' },
}));
const { reconcile } = await import('../../../src/background/register');
const { asAllowed } = await import('../../../src/background/allowed-context');
const { pageContext } = await import('../../../src/background/page-context');
const { readSettings, updateSettings } = await import('../../../src/platform/store');

const rule: SiteRule = { id: 'r', name: 'r', match: ['*://*.a.example/*'], mode: 'clean', enabled: true };

beforeEach(async () => {
  fake.local.clear();
  registered.clear();
  refuses = undefined;
  fake.origins = [];
  await updateSettings((settings) => ({ ...settings, rules: [rule] }));
});

function matchesOf(id: string): readonly string[] | undefined {
  return registered.get(id)?.matches;
}

describe('the reconciler registers exactly what rules want and the browser permits', () => {
  test('nothing before the site is permitted, its scripts afterwards, nothing again when it is withdrawn', async () => {
    await reconcile();
    expect(registered.size).toBe(0);
    fake.origins = ['http://*.a.example/*', 'https://*.a.example/*'];
    await reconcile();
    expect([...registered.keys()].sort()).toEqual(['cleanup', 'early', 'probe']);
    expect(matchesOf('cleanup')).toEqual(['*://*.a.example/*']);
    fake.origins = [];
    await reconcile();
    expect(registered.size).toBe(0);
  });

  test.each([
    [['https://*.a.example/*'], undefined],
    [['*://www.a.example/*'], undefined],
    [['*://*.a.example/*'], ['*://*.a.example/*']],
    [['http://*/*', 'https://*/*'], ['*://*.a.example/*']],
    [['<all_urls>'], ['*://*.a.example/*']],
  ])('granted %j', async (origins, matches) => {
    fake.origins = origins;
    await reconcile();
    expect(matchesOf('cleanup')).toEqual(matches);
  });

  test('the choice of the first run: every site when permitted, the known ones until then, nothing at all', async () => {
    await updateSettings((settings) => ({ ...settings, rules: [], watch: 'every' }));
    await reconcile();
    expect(registered.size).toBe(0);
    fake.origins = ['<all_urls>'];
    await reconcile();
    expect(matchesOf('probe')).toEqual(['http://*/*', 'https://*/*']);
    await updateSettings((settings) => ({ ...settings, watch: 'click' }));
    await reconcile();
    expect(registered.size).toBe(0);
  });

  test('a script that the browser refuses keeps none of the others from being registered', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fake.origins = ['<all_urls>'];
    refuses = 'early';
    await reconcile();
    expect([...registered.keys()].sort()).toEqual(['cleanup', 'probe']);
    said.mockRestore();
  });

  test('doing it again changes nothing', async () => {
    fake.origins = ['<all_urls>'];
    await reconcile();
    const before = new Map(registered);
    refuses = 'cleanup';
    await reconcile();
    expect(registered).toEqual(before);
  });
});

describe('an open page whose site was withdrawn', () => {
  const url = 'https://www.a.example/post';
  const modeOf = async () => (await asAllowed(pageContext(url, await readSettings()), url)).governing.mode;

  test('is no longer cleaned by the rule, and is again when the site is given back', async () => {
    expect(await modeOf()).toBe('notify');
    fake.origins = ['*://*.a.example/*'];
    expect(await modeOf()).toBe('clean');
  });

  test('a rule that only tells, or switches us off, needs no permission', async () => {
    await updateSettings((settings) => ({ ...settings, rules: [{ ...rule, mode: 'off' }] }));
    expect(await modeOf()).toBe('off');
  });
});
