import './fake-browser';

import { expect, test } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { waitFor } from '../../support/wait-for';
import { find, openOptions, stored, violations } from './open-page';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'notify', enabled: true };

/** Chooses a file as a person does. */
function choose(text: string): void {
  const input = find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'rules.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a rules file is shown first: new rules chosen, overwriting ones not', async () => {
  await openOptions('transfer', { rules: [rule] });
  const file = { version: 1, rules: [{ ...rule, mode: 'clean' }, { ...rule, id: 'new-1', name: '新的' }, { id: 'x' }] };
  choose(JSON.stringify(file));
  await waitFor(() => expect(find('.preview').textContent).toContain('不能导入'));
  expect(find('.preview del').textContent).toBe('notify');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.preview input')];
  expect(boxes.map((box) => box.checked)).toEqual([false, true]);
  expect(await violations()).toEqual([]);
  expect((await stored()).rules).toEqual([rule]);
  find('.preview button', '导入1条').click();
  await waitFor(async () => expect((await stored()).rules.map((item) => item.id)).toEqual(['own-1', 'new-1']));
  find('.toast button', '撤销').click();
  await waitFor(async () => expect((await stored()).rules).toEqual([rule]));
});

test('a file that is no JSON is told with its line, and changes nothing', async () => {
  await openOptions('transfer', { rules: [rule] });
  choose('{\n"version": 1,,\n}');
  await waitFor(() => expect(find('.field-note.error').textContent).toContain('第2行不是有效的JSON'));
  expect((await stored()).rules).toEqual([rule]);
  expect(await violations()).toEqual([]);
});

test('a backup is restored on a click, and that can be undone', async () => {
  await openOptions('transfer', { sensitivity: 'eager' });
  choose(JSON.stringify({ version: 1, data: { ...defaultSettings, rules: [rule] } }));
  await waitFor(() => find('button', '恢复这份备份').click());
  await waitFor(async () => expect(await stored()).toEqual({ ...defaultSettings, rules: [rule] }));
  await waitFor(() => find('.toast button', '撤销').click());
  await waitFor(async () => expect((await stored()).sensitivity).toBe('eager'));
});
