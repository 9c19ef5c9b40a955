import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  const getMessage = (key: string) => (key === 'app_name' ? 'of the browser' : '');
  const getURL = (path: string) => `own:${path}`;
  Object.assign(globalThis, { browser: { i18n: { getMessage }, runtime: { getURL } } });
});

import { findMessage, t, uiLanguage } from '../../../src/platform/i18n';
import { followLanguage } from '../../../src/platform/language';

const asked = vi.fn(async (address: string) => {
  const text = readFileSync(address.replace('own:', 'src/static/'), 'utf8');
  return { json: async () => JSON.parse(text) };
});
vi.stubGlobal('fetch', asked);

afterEach(async () => {
  await followLanguage('browser');
  asked.mockClear();
});

test('the browser’s own choice asks for no file', async () => {
  await followLanguage('browser');
  expect(t('app_name')).toBe('of the browser');
  expect(asked).not.toHaveBeenCalled();
});

test('a chosen language comes from our own files, with values in their places', async () => {
  await followLanguage('en');
  expect(uiLanguage()).toBe('en');
  expect(t('options_rules_none_found', 'x $p1$')).toBe('No rule matches “x $p1$”.');
  expect(findMessage('no_such_key')).toBeUndefined();
  expect(findMessage('constructor')).toBeUndefined();
  await followLanguage('zh-TW');
  expect(t('options_undo')).toBe('復原');
});

test('a file that is not there leaves the browser’s choice', async () => {
  asked.mockRejectedValueOnce(new Error('gone'));
  await followLanguage('en');
  expect(t('app_name')).toBe('of the browser');
});
