import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import type { Settings } from '../../../src/core/settings/settings';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));

const own: SiteRule = { id: 'own', name: '自己的', match: ['*://own.example/*'], mode: 'clean', enabled: true };
const firstShape = JSON.parse(readFileSync('test/fixtures/settings/v1.json', 'utf8'));
const url = 'https://own.example/post';

/** All that reads storage, as after a restart of the worker or a newly opened page. */
async function start() {
  vi.resetModules();
  const [store, history, quarantine, imports, lists, places, pill, context] = await Promise.all([
    import('../../../src/platform/store'),
    import('../../../src/platform/rule-history'),
    import('../../../src/platform/quarantine'),
    import('../../../src/platform/import-store'),
    import('../../../src/platform/list-store'),
    import('../../../src/background/places'),
    import('../../../src/background/pill-sites'),
    import('../../../src/background/page-context'),
  ]);
  return { ...store, ...history, ...quarantine, ...imports, ...lists, ...places, ...pill, ...context };
}

/** Opens everything once: none of it may throw, whatever lies in storage. */
async function openEverything(): Promise<Settings> {
  const ours = await start();
  const settings = await ours.readSettings();
  ours.pageContext(url, settings);
  const { readRuleChanges, readQuarantine, readBackups, readMarks, readLists, placeOf, pillFor } = ours;
  await Promise.all([readRuleChanges(), readQuarantine(), readBackups(), readMarks(), readLists()]);
  await Promise.all([placeOf('12345678'), pillFor(url, 'first')]);
  return settings;
}

async function fillAsUsed(): Promise<void> {
  const ours = await start();
  await ours.updateSettings((settings) => ({ ...settings, rules: [own], watch: 'every', trustedHosts: ['t.example'] }));
  await ours.importRules([{ ...own, id: 'imported' }], 1_000);
  await ours.keepPlace('12345678', { block: 3, offset: 0 }, 1_000);
  await ours.rememberPill(url);
}

const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(async () => {
  fake.local.clear();
  await fillAsUsed();
});
afterEach(() => said.mockClear());

const garbage: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a list', []],
  ['a text', 'text'],
  ['a number', Number.NaN],
  ['a record of nothing', {}],
  ['a prototype', JSON.parse('{"__proto__":{"rules":[]},"constructor":1}')],
  [
    'a damaged record',
    { schema: 2, rev: 'x', data: { rules: 7, builtin: [], watch: {}, trustedPages: { length: 9 } } },
  ],
  ['records of nothing', { schema: 1, data: [null, 7, {}], '12345678': null, 'own.example': null }],
  ['five megabytes', 'x'.repeat(5_000_000)],
  ['a future version', { schema: 99, rev: 1, data: { rules: [{ id: 'r', later: true }] } }],
];
const keys = [
  'settings',
  'rules',
  'sites',
  'undo',
  'lists',
  'list:list-1',
  'backups',
  'imported',
  'places',
  'pill-sites',
];

describe.each(keys)('in the key %s', (key) => {
  test.each(garbage)('%s: everything opens, and what lies in the other keys stays', async (_name, value) => {
    fake.local.set(key, value);
    const others = JSON.stringify([...fake.local].filter(([other]) => other !== key));
    const settings = await openEverything();
    expect(JSON.stringify([...fake.local].filter(([other]) => other !== key))).toBe(others);
    if (key !== 'rules') expect(settings.rules.map(({ id }) => id)).toEqual(['own', 'imported']);
    if (key !== 'settings') expect(settings.watch).toBe('every');
    if (key !== 'sites') expect(settings.trustedHosts).toEqual(['t.example']);
    expect(Object.hasOwn(Object.prototype, 'rules')).toBe(false);
  });

  test.each(garbage)('%s: the next change works or says why not, and nothing is thrown away', async (_name, value) => {
    fake.local.set(key, value);
    const ours = await start();
    const isRecord = ['settings', 'rules', 'sites'].includes(key);
    const isLater = isRecord && JSON.stringify(value)?.includes('99') === true;
    const written = await ours.updateSettings((settings) => ({ ...settings, pill: 'never' }));
    expect(written).toMatchObject(isLater ? { ok: false, error: 'read-only' } : { ok: true });
    const isKept = fake.local.get(key) === value || JSON.stringify(fake.local.get(key)) === JSON.stringify(value);
    const aside = (await ours.readQuarantine()).map(({ raw }) => JSON.stringify(raw));
    if (isRecord && value !== null) expect(isKept || aside.includes(JSON.stringify(value))).toBe(true);
    await Promise.all([ours.keepPlace('12345678', { block: 1, offset: 0 }, 2_000), ours.mutePill(url)]);
    expect(await ours.pillFor(url, 'always')).toBe('never');
  });
});

/** Stops the worker at the n-th call of storage: before it is done, or just after. Gives how many calls there were. */
async function killedAt(n: number, isDone: boolean, work: () => Promise<unknown>): Promise<number> {
  const area = (fake.api['storage'] as { local: Record<string, (...args: unknown[]) => Promise<unknown>> }).local;
  let calls = 0;
  const spies = ['get', 'set', 'remove'].map((name) => {
    const real = area[name];
    return vi.spyOn(area, name).mockImplementation(async (...args) => {
      calls += 1;
      if (calls < n) return real?.(...args);
      if (calls === n && isDone) await real?.(...args);
      throw new Error('the worker was killed');
    });
  });
  await work().catch(() => undefined);
  for (const spy of spies) spy.mockRestore();
  return calls;
}

interface Operation {
  readonly name: string;
  readonly prepare?: () => void;
  readonly run: (ours: Awaited<ReturnType<typeof start>>) => Promise<unknown>;
}

const operations: readonly Operation[] = [
  {
    name: 'a rule is added',
    run: (ours) => ours.updateSettings((now) => ({ ...now, rules: [...now.rules, { ...own, id: 'new' }] })),
  },
  {
    name: 'rules are imported',
    run: (ours) =>
      ours.importRules(
        [
          { ...own, id: 'new' },
          { ...own, name: '改了' },
        ],
        2_000,
      ),
  },
  { name: 'a change is undone', run: async (ours) => ours.undoRuleChange((await ours.readRuleChanges())[0]?.id ?? 0) },
  {
    name: 'everything is reset',
    run: async (ours) => ours.restoreSettings({ ...(await ours.readSettings()), rules: [] }, 3_000),
  },
  {
    name: 'the shape of version 1 is settled',
    prepare: () => {
      fake.local.clear();
      fake.local.set('settings', firstShape);
    },
    run: (ours) => ours.settleSettings(),
  },
  {
    name: 'a damaged record is settled',
    prepare: () => void fake.local.set('sites', 'text'),
    run: (ours) => ours.settleSettings(),
  },
];

/** What the user would miss. */
async function possessions(): Promise<string> {
  const { rules, watch, trustedHosts, builtin, appearance } = await (await start()).readSettings();
  return JSON.stringify({ rules, watch, trustedHosts, builtin, appearance });
}

describe.each(operations)('the worker is killed while $name', ({ prepare, run }) => {
  test.each([false, true])('between any two steps (the last one done: %s)', async (isDone) => {
    prepare?.();
    const before = await possessions();
    const initial = structuredClone([...fake.local]);
    await run(await start());
    const after = await possessions();
    let total = Number.POSITIVE_INFINITY;
    for (let n = 1; n <= total && n < 40; n += 1) {
      fake.local.clear();
      for (const [key, value] of initial) fake.local.set(key, value);
      const ours = await start();
      const calls = await killedAt(n, isDone, () => run(ours));
      if (calls < n) total = n;
      expect([before, after]).toContain(await possessions());
      await (await start()).settleSettings();
      expect([before, after]).toContain(await possessions());
    }
    expect(total).toBeLessThan(40);
  });

  test('and a full store leaves everything as it was', async () => {
    prepare?.();
    const before = JSON.stringify([...fake.local]);
    const ours = await start();
    const area = (fake.api['storage'] as { local: { set: () => Promise<void> } }).local;
    const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const written = (await run(ours)) as { readonly ok: boolean; readonly error?: string } | undefined;
    set.mockRestore();
    if (written) expect(written).toMatchObject({ ok: false, error: 'quota' });
    expect(JSON.stringify([...fake.local])).toBe(before);
  });
});
