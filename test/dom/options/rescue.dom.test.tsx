import './fake-browser';

import { expect, test } from 'vitest';
import { updateSettings } from '../../../src/platform/store';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { find, openOptions, stored, violations } from './open-page';

const rule = { id: 'r', name: '一条规则', match: ['*://a.example/*'], mode: 'clean', enabled: true } as const;

test('a change of rules can be taken back after the toast is gone', async () => {
  await openOptions('privacy');
  await updateSettings((settings) => ({ ...settings, rules: [rule] }));
  await waitFor(() => expect(find('.row', '添加了“一条规则”')).toBeTruthy());
  expect(await violations()).toEqual([]);
  find('.row button', '撤销：添加了“一条规则”').click();
  await waitFor(async () => expect((await stored()).rules).toEqual([]));
  await waitFor(() => expect(find('main', '最近没有改动过规则')).toBeTruthy());
});

test('what could not be read is told on every section, and can be put back or deleted', async () => {
  await openOptions('rules');
  await fakeBrowser.local.set({ 'quarantine:rules:1767225600000': { schema: 2, rev: 4, data: { rules: [rule] } } });
  await waitFor(() => expect(find('.banner').textContent).toContain('已经另存，没有丢失'));
  await openOptions('privacy');
  await fakeBrowser.local.set({ 'quarantine:rules:1767225600000': { schema: 2, rev: 4, data: { rules: [rule] } } });
  await waitFor(() => expect(find('.row', '读不出来的规则')).toBeTruthy());
  find('.row button', '放回').click();
  await waitFor(() => expect(document.querySelector('.banner')).toBeNull());
});
