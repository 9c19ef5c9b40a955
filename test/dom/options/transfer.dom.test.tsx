import './fake-browser';

import { expect, test } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { readBackups } from '../../../src/platform/import-store';
import { readListContents, readLists } from '../../../src/platform/list-store';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { drawn, find, openOptions, stored, type, violations } from './open-page';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'notify', enabled: true };
const other: SiteRule = { ...rule, id: 'new-1', name: '新的', match: ['*://b.example.cn/*'] };

/** Chooses a file as a person does. */
function choose(text: string, name = 'rules.json'): void {
  const input = find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const file = (...rules: readonly unknown[]): string => JSON.stringify({ version: 1, rules });
const boxes = (): readonly boolean[] =>
  [...document.querySelectorAll<HTMLInputElement>('.preview .check')].map((box) => box.checked);
const everything = (): Promise<unknown> => fakeBrowser.local.get(null);

test('a rules file is shown first: new rules chosen, overwriting ones not, fields struck and underlined', async () => {
  await openOptions('transfer', { rules: [rule] });
  choose(file({ ...rule, mode: 'clean', article: '.content' }, other, { ...rule, id: 'own-9' }));
  await waitFor(() => expect(find('.preview').textContent).toContain('rules.json里有3条规则'));
  expect(boxes()).toEqual([false, true, true]);
  expect(find('.preview .conflict').textContent).toBe('与你的改动冲突');
  expect(find('.field-change').textContent).toContain('打开页面时');
  expect(find('.field-change del').textContent).toContain('只提示');
  expect(find('.field-change ins').textContent).toContain('自动清理');
  expect(await violations()).toEqual([]);
  expect((await stored()).rules).toEqual([rule]);
});

test('what was chosen comes in with a backup of what was, and all of that can be undone', async () => {
  await openOptions('transfer', { rules: [rule] });
  choose(file({ ...rule, mode: 'clean' }, other));
  await waitFor(() => find('.preview button', '导入1条').click());
  await waitFor(async () => expect((await stored()).rules.map(({ id }) => id)).toEqual(['own-1', 'new-1']));
  const [backup] = await readBackups();
  expect(backup).toMatchObject({ cause: 'import', rules: 1 });
  await waitFor(() => find('.row', '导入之前，有1条自定义规则'));
  find('.toast button', '撤销').click();
  await waitFor(async () => expect((await stored()).rules).toEqual([rule]));
});

test('a rule that an import brought is changed by the next one without asking twice', async () => {
  await openOptions('transfer');
  choose(file(other));
  await waitFor(() => find('.preview button', '导入1条').click());
  await waitFor(async () => expect((await stored()).rules).toHaveLength(1));
  choose(file({ ...other, article: 'main' }));
  await waitFor(() => expect(find('.preview .changed').textContent).toBe('修改1项'));
  expect(boxes()).toEqual([true]);
});

test('a kept state is brought back on a click, and that can be undone', async () => {
  await openOptions('transfer', { rules: [rule], sensitivity: 'eager' });
  choose(file(other));
  await waitFor(() => find('.preview button', '导入1条').click());
  await waitFor(() => find('.row button', '恢复').click());
  await waitFor(async () => expect((await stored()).rules).toEqual([rule]));
  await waitFor(() => find('.row', '恢复之前，有2条自定义规则'));
  find('.toast button', '撤销').click();
  await waitFor(async () => expect((await stored()).rules).toHaveLength(2));
  expect(await violations()).toEqual([]);
});

test.each([
  ['{\n"version": 1,,\n}', '第2行'],
  [file({ ...rule, match: ['*://*/*'] }, { ...rule, id: 'x', script: 1 }), 'rules[0].match[0]'],
  ['<!doctype html><p>404', '这是一张网页'],
  ['GIF\0', '这不是文字文件'],
  ['Dear reader,', '认不出格式'],
  ['a.example\n'.repeat(120_000), '文件太大'],
])('%.30j is refused in one sentence, and storage stays as it was', async (text, words) => {
  await openOptions('transfer', { rules: [rule] });
  const before = await everything();
  choose(text);
  await waitFor(() => expect(find('[role=status] .field-note.error').parentElement?.textContent).toContain(words));
  expect(document.querySelector('.preview')).toBeNull();
  expect(await everything()).toEqual(before);
  expect(await violations()).toEqual([]);
});

test('pasted text and dropped files are read like chosen ones', async () => {
  await openOptions('transfer');
  find('button', '粘贴文字').click();
  await waitFor(() => {
    find<HTMLTextAreaElement>('textarea').value = file(other);
  });
  find('.paste button', '预览').click();
  await waitFor(() => expect(find('.preview').textContent).toContain('粘贴的文字里有1条规则'));
  expect(await violations()).toEqual([]);
  const data = new DataTransfer();
  data.items.add(new File([file(other, { ...other, id: 'x', match: ['*://c.example/*'] })], 'dropped.json'));
  find('.drop').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  await waitFor(() => expect(find('.preview').textContent).toContain('dropped.json里有2条规则'));
});

test('a backup file is restored on a click, and that can be undone', async () => {
  await openOptions('transfer', { sensitivity: 'eager' });
  choose(JSON.stringify({ version: 1, data: { ...defaultSettings, rules: [rule] } }));
  await waitFor(() => find('button', '恢复这份备份').click());
  await waitFor(async () => expect((await stored()).rules).toEqual([rule]));
  await waitFor(() => find('.toast button', '撤销').click());
  await waitFor(async () => expect((await stored()).sensitivity).toBe('eager'));
});

test('a list of sites is only watched, with what it said in vain told by line', async () => {
  await openOptions('transfer');
  choose('*://*.farm.example/*\n*://*.mirror.example/*\n/farm\\d+/\n*://*.csdn.net/*', 'farms.txt');
  await waitFor(() => expect(find('.preview').textContent).toContain('farms.txt里有2个网站'));
  expect(find('.preview').textContent).toContain('不会单独成为判定');
  find('summary', '有2行没有用上').click();
  expect(find('.dropped').textContent).toContain('常用网站');
  expect(find('.dropped-lines').textContent).toContain('第3行');
  expect(await violations()).toEqual([]);
  type(find<HTMLInputElement>('.list-name input'), '农场');
  await drawn();
  find('.preview button', '加入名单').click();
  await waitFor(async () =>
    expect(await readLists()).toMatchObject([{ name: '农场', kind: 'watch', count: 2, dropped: 2 }]),
  );
  const [list] = await readLists();
  expect(list && (await readListContents(list))).toEqual({ kind: 'watch', hosts: 'farm.example\nmirror.example' });
  expect((await stored()).rules).toEqual([]);
  find('.toast button', '撤销').click();
  await waitFor(async () => expect(await readLists()).toEqual([]));
});

test('27,000 domains are read in slices while a bar shows how far', async () => {
  await openOptions('transfer');
  const lines = Array.from({ length: 27_000 }, (_, n) => `mirror-${(n * 7919) % 27_000}.farm${n % 97}.example`);
  const long: number[] = [];
  const observer = new PerformanceObserver((found) => {
    long.push(...found.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  let sawBar = false;
  const bar = new MutationObserver(() => {
    sawBar ||= document.querySelector('progress') !== null;
  });
  bar.observe(document.body, { childList: true, subtree: true });
  const start = performance.now();
  choose(lines.join('\n'), 'large.txt');
  await waitFor(() => expect(find('.preview').textContent).toContain('large.txt里有27000个网站'));
  const taken = performance.now() - start;
  observer.disconnect();
  bar.disconnect();
  console.log(`27,000 domains: ${Math.round(taken)} ms, long tasks ${JSON.stringify(long)}`);
  expect(sawBar).toBe(true);
  // Two seconds on a quiet machine; tests run on ones four times as busy.
  expect(taken).toBeLessThan(8_000);
});

test('some of the rules can be exported', async () => {
  await openOptions('transfer', { rules: [rule, other] });
  find('button', '选择').click();
  await waitFor(() => find<HTMLInputElement>('.some-rules input').click());
  await waitFor(() => find('.some-rules button', '导出1条'));
  expect(await violations()).toEqual([]);
});
