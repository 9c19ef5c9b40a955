import { expect, test } from 'vitest';
import { type KeptBackup, parseBackups, settingsOf, withBackup } from '../../../src/core/lists/backups';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { settingsVersion } from '../../../src/core/settings/migrations/index';

const backup = (at: number, data: unknown = defaultSettings): KeptBackup => ({
  at,
  cause: 'import',
  rules: 0,
  stored: { version: settingsVersion, data },
});

test('the last five are kept, newest first', () => {
  const kept = [1, 2, 3, 4, 5, 6, 7].reduce<readonly KeptBackup[]>((all, at) => withBackup(all, backup(at)), []);
  expect(kept.map(({ at }) => at)).toEqual([7, 6, 5, 4, 3]);
});

test('the oldest go when they are too large together, never the newest', () => {
  const large = (at: number): KeptBackup => backup(at, 'x'.repeat(900_000));
  expect(withBackup([large(2), large(1)], large(3)).map(({ at }) => at)).toEqual([3, 2]);
  expect(withBackup([], backup(1, 'x'.repeat(3_000_000)))).toHaveLength(1);
});

test('damaged states are left out, and never throw', () => {
  const good = backup(1);
  const odd = [null, 5, 'x', {}, { at: 'x', stored: good.stored }, { at: 1, stored: {} }, { at: 1, stored: null }];
  expect(parseBackups([good, ...odd])).toEqual([good]);
  expect([undefined, {}, 'x'].map(parseBackups)).toEqual([[], [], []]);
});

test('a state of a newer build is left alone', () => {
  expect(settingsOf({ version: 999, data: {} })).toBeUndefined();
  expect(settingsOf(backup(1).stored)).toEqual(defaultSettings);
});
