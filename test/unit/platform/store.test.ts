import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { isRuleStill } from '../../../src/core/rules/same-rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { settingsVersion } from '../../../src/core/settings/migrations/index';
import type { Settings } from '../../../src/core/settings/settings';
import { installFakeBrowser } from '../../support/fake-browser';

const fake = installFakeBrowser();
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
const { readSettings, replaceSettings, settleSettings, subscribeSettings, updateSettings } = await import(
  '../../../src/platform/store'
);
const { inspectSettings } = await import('../../../src/platform/stored-state');
const { readRuleChanges, undoRuleChange } = await import('../../../src/platform/rule-history');
const { dropQuarantined, readQuarantine, restoreQuarantined } = await import('../../../src/platform/quarantine');

const rule: SiteRule = { id: 'r', name: '一条', match: ['*://a.example/*'], mode: 'clean', enabled: true };
const local = (fake.api['storage'] as { local: Record<'set' | 'get', () => Promise<unknown>> }).local;

beforeEach(() => fake.local.clear());

function withRules(...rules: SiteRule[]) {
  return (settings: Settings): Settings => ({ ...settings, rules });
}

function keys(): readonly string[] {
  return [...fake.local.keys()].map((key) => key.replace(/\d{10,}/, 'TIME')).sort();
}

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

  test('each concern has its own record, written only when it changed', async () => {
    await updateSettings((settings) => ({ ...settings, trustedHosts: ['a.example'] }));
    expect(keys()).toEqual(['sites']);
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    expect(fake.local.get('sites')).toMatchObject({ schema: settingsVersion, rev: 1 });
    expect(fake.local.get('settings')).toMatchObject({ schema: settingsVersion, rev: 1 });
  });

  test('are read once and kept until something of them changes', async () => {
    await updateSettings(withRules(rule));
    const { rules } = await readSettings();
    expect((await readSettings()).rules).toBe(rules);
    fake.local.set('places', {});
    expect((await readSettings()).rules).toBe(rules);
    fake.local.set('settings', { schema: settingsVersion, rev: 2, data: { watch: 'every' } });
    expect((await readSettings()).watch).toBe('every');
  });

  test('a change that breaks a field loses that field only', async () => {
    await updateSettings((settings) => ({ ...settings, watch: 'sometimes' as Settings['watch'], pill: 'never' }));
    await expect(readSettings()).resolves.toMatchObject({ watch: 'known', pill: 'never' });
  });

  test('of a later version are not written over, but by a reset, which puts them aside', async () => {
    const later = { schema: settingsVersion + 1, rev: 1, data: { watch: 'click' } };
    fake.local.set('settings', later);
    await expect(updateSettings((settings) => settings)).resolves.toMatchObject({ ok: false, error: 'read-only' });
    expect(await inspectSettings()).toMatchObject({ state: 'newer', settings: { watch: 'click' } });
    await replaceSettings(defaultSettings);
    expect((await inspectSettings()).state).toBe('current');
    const [kept] = await readQuarantine();
    expect(kept).toMatchObject({ record: 'settings', raw: later });
    if (kept) await restoreQuarantined(kept);
    expect(fake.local.get('settings')).toEqual(later);
    expect(await readQuarantine()).toEqual([]);
  });

  test('are told to subscribers until they leave, with what was before', async () => {
    const heard: string[] = [];
    const controller = new AbortController();
    subscribeSettings((settings, before) => heard.push(`${before.watch} ${settings.watch}`), controller.signal);
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    await expect.poll(() => heard).toEqual(['known every']);
    controller.abort();
    await updateSettings((settings) => ({ ...settings, watch: 'click' }));
    expect(heard).toHaveLength(1);
  });

  test('two pages that edit one rule: the second hears of it instead of overwriting', async () => {
    await updateSettings(withRules(rule));
    const save = (name: string) => updateSettings(withRules({ ...rule, name }), { onlyIf: isRuleStill(rule.id, rule) });
    await expect(save('第一页')).resolves.toMatchObject({ ok: true });
    await expect(save('第二页')).resolves.toMatchObject({ ok: false, error: 'conflict' });
    expect((await readSettings()).rules[0]?.name).toBe('第一页');
  });

  test('what goes along is written by the same call, or not at all', async () => {
    const alongside = async (before: Settings, after: Settings) => ({ note: [before.watch, after.watch] });
    await updateSettings((settings) => ({ ...settings, watch: 'every' }), { alongside });
    expect(fake.local.get('note')).toEqual(['known', 'every']);
    const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await updateSettings((settings) => ({ ...settings, watch: 'click' }), { alongside });
    set.mockRestore();
    expect(fake.local.get('note')).toEqual(['known', 'every']);
  });

  test('each own rule has the time of its last change', async () => {
    await updateSettings(withRules(rule, { ...rule, id: 's' }));
    const { ruleTimes } = await readSettings();
    expect(Object.keys(ruleTimes)).toEqual(['r', 's']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await updateSettings(withRules({ ...rule, name: '改了' }, { ...rule, id: 's' }));
    const later = (await readSettings()).ruleTimes;
    expect(later['r']).toBeGreaterThan(ruleTimes['r'] ?? Number.MAX_VALUE);
    expect(later['s']).toBe(ruleTimes['s']);
  });
});

describe('what cannot be read', () => {
  test.each([[], 'text', 7, { version: 1, data: null }, { schema: 2, rev: 1, data: [] }])(
    '%j gives the defaults, and is put aside by the next write',
    async (value) => {
      fake.local.set('settings', value);
      await expect(readSettings()).resolves.toEqual(defaultSettings);
      await expect(updateSettings((settings) => ({ ...settings, watch: 'every' }))).resolves.toMatchObject({
        ok: true,
      });
      expect((await readQuarantine()).map(({ record, raw }) => ({ record, raw }))).toEqual([
        { record: 'settings', raw: value },
      ]);
    },
  );

  test('a rule that is refused today is left out, and kept aside', async () => {
    const record = { schema: settingsVersion, rev: 1, data: { rules: [rule, { ...rule, id: 's', match: [] }] } };
    fake.local.set('rules', record);
    expect((await readSettings()).rules).toEqual([rule]);
    await updateSettings((settings) => ({ ...settings, pill: 'never' }));
    expect((await readQuarantine())[0]?.raw).toEqual(record);
  });

  test('three values are kept, the newest', async () => {
    for (const at of [1, 2, 3, 4]) fake.local.set(`quarantine:rules:${at}`, at);
    fake.local.set('settings', 'text');
    await settleSettings();
    expect((await readQuarantine()).map(({ raw }) => raw)).toEqual(['text', 4, 3]);
    for (const item of await readQuarantine()) await dropQuarantined(item);
    expect(await readQuarantine()).toEqual([]);
  });

  test('a store that does not answer: defaults, and writes say that they failed', async () => {
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(inspectSettings()).resolves.toMatchObject({ state: 'broken', settings: defaultSettings });
    await expect(updateSettings((settings) => settings)).resolves.toMatchObject({ ok: false, error: 'failed' });
    get.mockRestore();
    said.mockRestore();
    expect((await inspectSettings()).state).toBe('current');
  });
});

test('a rule too many is refused, not cut', async () => {
  const many = Array.from({ length: 2_001 }, (_, n) => ({ ...rule, id: `r${n}` }));
  await expect(updateSettings(withRules(...many))).resolves.toMatchObject({ ok: false, error: 'full' });
  await expect(updateSettings(withRules(...many.slice(1)))).resolves.toMatchObject({ ok: true });
  const record = { schema: settingsVersion, rev: 9, data: { rules: many } };
  fake.local.set('rules', record);
  await updateSettings((settings) => ({ ...settings, pill: 'never' }));
  expect((await readQuarantine())[0]?.raw).toEqual(record);
});

test('a full store keeps the old value and says so', async () => {
  await updateSettings(withRules(rule));
  const before = structuredClone([...fake.local]);
  const set = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(updateSettings(withRules())).resolves.toMatchObject({ ok: false, error: 'quota' });
  set.mockRestore();
  expect([...fake.local]).toEqual(before);
  await expect(readSettings()).resolves.toMatchObject({ rules: [rule] });
});

describe('settling', () => {
  const first = JSON.parse(readFileSync('test/fixtures/settings/v1.json', 'utf8'));

  test('parts the record of version 1 and drops it', async () => {
    fake.local.set('settings', first);
    const before = await readSettings();
    await settleSettings();
    expect(keys()).toEqual(['rules', 'settings', 'sites']);
    expect(await inspectSettings()).toMatchObject({ state: 'current', settings: before });
  });

  test('what is current is left alone', async () => {
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    const before = structuredClone([...fake.local]);
    await settleSettings();
    expect([...fake.local]).toEqual(before);
  });
});

describe('the last changes of rules', () => {
  test('are taken back one by one, in any order that does not cross', async () => {
    await updateSettings(withRules(rule));
    await updateSettings((settings) => ({ ...settings, rules: [...settings.rules, { ...rule, id: 's' }] }));
    await updateSettings((settings) => ({ ...settings, rules: settings.rules.filter(({ id }) => id !== 'r') }));
    const [removed, added, first] = await readRuleChanges();
    await expect(undoRuleChange(first?.id ?? 0)).resolves.toMatchObject({ ok: false, error: 'conflict' });
    await expect(undoRuleChange(added?.id ?? 0)).resolves.toMatchObject({ ok: true, value: { rules: [] } });
    await expect(undoRuleChange(removed?.id ?? 0)).resolves.toMatchObject({ ok: true, value: { rules: [rule] } });
    await expect(undoRuleChange(first?.id ?? 0)).resolves.toMatchObject({ ok: true, value: { rules: [] } });
    expect(await readRuleChanges()).toEqual([]);
  });

  test('of built-in rules too; other settings stay', async () => {
    await updateSettings((settings) => ({ ...settings, builtin: { 'builtin-yisu': { enabled: false } } }));
    await updateSettings((settings) => ({ ...settings, watch: 'every' }));
    const [change, ...others] = await readRuleChanges();
    expect(others).toEqual([]);
    await undoRuleChange(change?.id ?? 0);
    await expect(readSettings()).resolves.toMatchObject({ builtin: {}, watch: 'every' });
  });

  test('ten are kept', async () => {
    for (let n = 0; n < 12; n += 1) await updateSettings(withRules({ ...rule, name: `第${n}版` }));
    expect(await readRuleChanges()).toHaveLength(10);
    for (const { id } of await readRuleChanges()) await undoRuleChange(id);
    expect((await readSettings()).rules[0]?.name).toBe('第1版');
  });

  test.each([
    null,
    'x',
    { data: [{}] },
    { data: [{ id: 1, at: 1, before: [{ rule: {}, index: 0 }], added: [], builtin: {} }] },
  ])('%j in their place is no change', async (value) => {
    fake.local.set('undo', value);
    expect(await readRuleChanges()).toEqual([]);
    await expect(updateSettings(withRules(rule))).resolves.toMatchObject({ ok: true });
    expect(await readRuleChanges()).toHaveLength(1);
  });
});
