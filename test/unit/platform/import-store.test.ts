import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));

const { importRules, readBackups, readMarks, restoreBackup, restoreSettings } = await import(
  '../../../src/platform/import-store'
);
const { readSettings, updateSettings } = await import('../../../src/platform/store');

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true };
const other: SiteRule = { ...rule, id: 'own-2', match: ['*://b.example.cn/*'] };

const local = Reflect.get(Reflect.get(fake.api, 'storage') as object, 'local') as {
  set: (items: Record<string, unknown>) => Promise<void>;
};
const write = local.set;
let writes: string[][] = [];

beforeEach(async () => {
  local.set = write;
  await (Reflect.get(local, 'remove') as (keys: string[]) => Promise<void>)([...fake.local.keys()]);
  await updateSettings((settings) => ({ ...settings, rules: [rule] }));
  writes = [];
  local.set = async (items) => {
    writes.push(Object.keys(items));
    await write(items);
  };
});

describe('an import', () => {
  test('is one write: the rules, where they came from, and the state before', async () => {
    expect((await importRules([other], 5)).ok).toBe(true);
    expect(writes).toHaveLength(1);
    expect(writes[0]).toEqual(expect.arrayContaining(['rules', 'backups', 'imported']));
    expect((await readSettings()).rules).toEqual([rule, other]);
    expect(Object.keys(await readMarks())).toEqual(['own-2']);
    expect(await readBackups()).toMatchObject([{ at: 5, cause: 'import', rules: 1 }]);
  });

  test('that storage has no room for changes nothing at all', async () => {
    const before = structuredClone([...fake.local]);
    local.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    expect(await importRules([other], 5)).toMatchObject({ ok: false, error: 'quota' });
    expect([...fake.local]).toEqual(before);
  });
});

test('a kept state comes back whole, and the one before it is kept', async () => {
  await importRules([other], 5);
  const [backup] = await readBackups();
  if (!backup) throw new Error('no backup');
  expect((await restoreBackup(backup, 6)).ok).toBe(true);
  expect((await readSettings()).rules).toEqual([rule]);
  expect((await readBackups()).map(({ cause, rules }) => [cause, rules])).toEqual([
    ['restore', 2],
    ['import', 1],
  ]);
});

test('five states are kept, newest first', async () => {
  const settings = await readSettings();
  for (let at = 1; at <= 7; at += 1) await restoreSettings(settings, at);
  expect((await readBackups()).map(({ at }) => at)).toEqual([7, 6, 5, 4, 3]);
});

test.each([null, [], 'x', 5, { schema: 9, data: [] }, { schema: 1, data: [{ at: 1, stored: 'x' }] }])(
  'garbage where states are kept is no state: %j',
  async (garbage) => {
    fake.local.set('backups', garbage);
    fake.local.set('imported', garbage);
    expect(await readBackups()).toEqual([]);
    expect(await readMarks()).toEqual({});
    expect((await importRules([other], 5)).ok).toBe(true);
  },
);
