import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { migrateSettings } from '../../../src/core/settings/migrate';
import { migrations, settingsVersion } from '../../../src/core/settings/migrations/index';
import { readRecords, recordKeys, writeRecords } from '../../../src/core/settings/records';
import { isWebAddress, parseSettings } from '../../../src/core/settings/schema';

const folder = 'test/fixtures/settings';
/** What lay in storage, by version: in the first one everything under one key. */
const fixtures = readdirSync(folder).map((name) => {
  const stored = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return [name, name === 'v1.json' ? { settings: stored } : stored] as const;
});
const good = { id: 'r', name: 'r', match: ['*://a.example/*'], mode: 'clean', enabled: true };

describe('stored settings of every version', () => {
  test('there is a fixture for each version', () => {
    expect(fixtures.map(([name]) => name)).toEqual(Array.from({ length: settingsVersion }, (_, i) => `v${i + 1}.json`));
  });

  test.each(fixtures)('%s is read without loss', (name, stored) => {
    const read = readRecords(stored);
    const { settings } = read;
    expect(read).toMatchObject({
      problems: [],
      spoilt: [],
      state: name === `v${settingsVersion}.json` ? 'current' : 'migrated',
    });
    expect(settings.rules.map((rule) => rule.id)).toEqual(['site-mirror-example']);
    expect(settings.builtin).toEqual({ 'builtin-baihongyu': { mode: 'notify' }, 'builtin-yisu': { enabled: false } });
    expect(settings.appearance).toMatchObject({ theme: 'sepia', fontSize: 20 });
    expect(settings.trustedHosts).toEqual(['blog.example.org']);
    expect(Object.keys(settings.knownOriginals)).toHaveLength(1);
    expect(readRecords(writeRecords(settings, read, true))).toMatchObject({ settings, problems: [], state: 'current' });
  });

  test('steps lead from each version to the next without gaps', () => {
    expect(migrations.map((step) => step.from)).toEqual(Array.from({ length: settingsVersion - 1 }, (_, i) => i + 1));
  });
});

describe('migrateSettings', () => {
  test('nothing stored gives the defaults', () => {
    expect(migrateSettings(undefined)).toMatchObject({ settings: defaultSettings, state: 'current', from: 0 });
  });

  test('steps run in order', () => {
    const steps = [
      { from: 1, apply: (old: unknown) => ({ ...(old as object), watch: 'every' }) },
      { from: 2, apply: (old: unknown) => ({ ...(old as object), pill: 'never' }) },
    ];
    const migrated = migrateSettings({ version: 1, data: {} }, steps, 3);
    expect(migrated).toMatchObject({ state: 'migrated', from: 1, settings: { watch: 'every', pill: 'never' } });
  });

  test('a step that fails stops the chain; the defaults stand in', () => {
    const steps = [
      {
        from: 1,
        apply: () => {
          throw new Error('odd');
        },
      },
    ];
    expect(migrateSettings({ version: 1, data: {} }, steps, 2)).toMatchObject({
      state: 'broken',
      from: 1,
      settings: defaultSettings,
    });
  });

  test('a later version is read as far as it is understood, and not to be written', () => {
    const later = { version: settingsVersion + 1, data: { watch: 'click', news: 1 } };
    expect(migrateSettings(later)).toMatchObject({ state: 'newer', settings: { watch: 'click' } });
  });

  test.each([[[]], ['x'], [{ version: 'one', data: {} }], [{ version: 0, data: {} }], [{ data: {} }]])(
    '%j is no record',
    (stored) => {
      expect(migrateSettings(stored)).toMatchObject({ state: 'broken', settings: defaultSettings });
    },
  );

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(migrateSettings(stored).settings.rules).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('records', () => {
  const [, whole] = fixtures.at(-1) ?? ['', {}];

  test('only those that changed are written, with their next revision', () => {
    const before = readRecords(whole);
    const written = writeRecords({ ...before.settings, trustedHosts: [] }, before, false);
    expect(written).toEqual({
      sites: {
        schema: settingsVersion,
        rev: before.revs.sites + 1,
        data: { trustedPages: before.settings.trustedPages, trustedHosts: [], knownOriginals: expect.anything() },
      },
    });
    expect(writeRecords(before.settings, before, false)).toEqual({});
  });

  test.each(recordKeys)('garbage in %s leaves the others as they are and is told', (key) => {
    for (const garbage of [
      [],
      'text',
      7,
      { schema: 'one', data: {} },
      { schema: 2, rev: 1, data: null },
      { schema: 2 },
    ]) {
      const read = readRecords({ ...whole, [key]: garbage });
      expect(read.state).toBe('broken');
      expect(read.spoilt).toEqual([key]);
      const intact = readRecords(Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key)));
      expect(read.settings).toEqual(intact.settings);
    }
  });

  test('a bad field is told with its record; the rest of the record stays', () => {
    const rules = { ...whole.rules, data: { ...whole.rules.data, builtin: { nonsense: 1 } } };
    const read = readRecords({ ...whole, rules });
    expect(read).toMatchObject({ state: 'current', spoilt: ['rules'] });
    expect(read.settings.rules).toHaveLength(1);
  });

  test('one record of a later version makes all of them read-only', () => {
    const later = { ...whole.rules, schema: settingsVersion + 1 };
    expect(readRecords({ ...whole, rules: later }).state).toBe('newer');
  });

  test('never throws', () => {
    const record = fc.oneof(fc.anything(), fc.record({ schema: fc.nat(4), rev: fc.anything(), data: fc.anything() }));
    fc.assert(
      fc.property(record, record, record, (settings, rules, sites) => {
        expect(readRecords({ settings, rules, sites }).settings.rules).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('parseSettings', () => {
  test('replaces only the bad field and says which', () => {
    const raw = {
      ...defaultSettings,
      sensitivity: 'mild',
      appearance: { ...defaultSettings.appearance, fontSize: 17.5 },
      pill: 'never',
    };
    const { settings, problems } = parseSettings(raw);
    expect(settings).toEqual({ ...defaultSettings, pill: 'never' });
    expect(problems.map((problem) => problem.path)).toEqual(['sensitivity', 'appearance.fontSize']);
  });

  test('leaves out a bad rule and keeps the others', () => {
    const { settings, problems } = parseSettings({
      rules: [good, { ...good, id: 'x', match: [] }, { ...good, id: 'y' }],
    });
    expect(settings.rules.map((rule) => rule.id)).toEqual(['r', 'y']);
    expect(problems.map((problem) => problem.path)).toEqual(['rules[1].match']);
  });

  test('refuses a second rule with the same id, and ids of built-in rules', () => {
    const { settings, problems } = parseSettings({ rules: [good, good, { ...good, id: 'builtin-x' }] });
    expect(settings.rules).toHaveLength(1);
    expect(problems.map((problem) => problem.path)).toEqual(['rules[1].id', 'rules[2].id']);
  });

  test('is idempotent and never throws', () => {
    const odd = fc.record(
      {
        watch: fc.anything(),
        appearance: fc.anything(),
        rules: fc.oneof(fc.anything(), fc.array(fc.anything())),
        builtin: fc.anything(),
        knownOriginals: fc.anything(),
        trustedHosts: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(odd, (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });

  test('does not take fields from a prototype', () => {
    expect(parseSettings(Object.create({ watch: 'every' })).settings.watch).toBe('known');
    expect(parseSettings(JSON.parse('{"builtin":{"__proto__":{"enabled":false}}}')).settings.builtin).toEqual({});
  });
});

describe('what the user says about judging', () => {
  test('phrases too short for a sign, too long or with control characters are left out', () => {
    const { settings, problems } = parseSettings({
      ownPhrases: ['扫码领资料', '的', 'x'.repeat(81), '一\n二三四五', 5],
    });
    expect(settings.ownPhrases).toEqual(['扫码领资料']);
    expect(problems).toHaveLength(4);
    expect(parseSettings({ ownPhrases: Array(300).fill('扫码领资料') }).settings.ownPhrases).toHaveLength(100);
  });

  test('signs are ids, and the language is one of ours or the browser’s', () => {
    const { settings } = parseSettings({ signalsOff: ['related-list', 'Not An Id'], language: 'fr' });
    expect(settings.signalsOff).toEqual(['related-list']);
    expect(settings.language).toBe('browser');
  });
});

test.each([
  ['https://example.org/a', true],
  ['http://user:pw@example.org/', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['/relative', false],
])('isWebAddress(%j) is %s', (value, expected) => {
  expect(isWebAddress(value)).toBe(expected);
});
