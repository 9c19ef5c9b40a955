import './fake-browser';

import { beforeEach, describe, expect, test } from 'vitest';
import { builtinRules } from '../../../src/core/rules/builtin';
import type { SiteRule } from '../../../src/core/rules/rule';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { find, openOptions, press, stored, type } from './open-page';

const rule: SiteRule = {
  id: 'own-1',
  name: '示例镜像',
  match: ['*://*.example-mirror.cn/*'],
  mode: 'notify',
  enabled: true,
};

function rows(): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
}

function fields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('dialog.sheet input:not([type=radio])')];
}

function field(index: number): HTMLInputElement {
  const found = fields()[index];
  if (!found) throw new Error(`no field ${index}`);
  return found;
}

async function openMenu(name: string): Promise<void> {
  find('.icon-btn', `“${name}”的更多操作`).click();
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
}

const save = (): void => find('dialog.sheet button', '保存').click();

beforeEach(() => openOptions('rules', { rules: [rule] }));

test('own rules and built-in rules stand in one table, with counts on the chips', () => {
  expect(rows()).toHaveLength(builtinRules.length + 1);
  expect(rows()[0]).toContain('示例镜像');
  expect(find('.chips button', '自定义').textContent).toBe('自定义 1');
});

test('files in and out are one click away', async () => {
  expect(find('.tools a', '导出').getAttribute('href')).toBe('#transfer');
  find('.tools a', '导入').click();
  await waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('导入与导出'));
});

describe('adding a rule', () => {
  beforeEach(async () => {
    find('.tools button', '添加规则').click();
    await waitFor(() => expect(fields().length).toBeGreaterThan(3));
  });

  test('asks for the origin inside the click and saves', async () => {
    type(field(0), '新规则');
    type(field(1), '*://blog.example-notes.net/post/*');
    await waitFor(() => expect(field(1).value).toBe('*://blog.example-notes.net/post/*'));
    save();
    expect(fakeBrowser.state.asked).toEqual([['http://blog.example-notes.net/*', 'https://blog.example-notes.net/*']]);
    await waitFor(() => expect(rows()[0]).toContain('新规则'));
    await waitFor(async () =>
      expect((await stored()).rules.at(-1)).toMatchObject({ name: '新规则', mode: 'clean', enabled: true }),
    );
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.querySelector('.blocked')).toBeNull();
  });

  test('refused permission: the rule is saved, and the row says so and asks again', async () => {
    fakeBrowser.state.answer = false;
    type(field(0), '新规则');
    type(field(1), '*://blog.example-notes.net/post/*');
    await waitFor(() => expect(field(0).value).toBe('新规则'));
    save();
    await waitFor(() => expect(document.querySelector('.blocked')?.textContent).toContain('还没有访问权限'));
    fakeBrowser.state.answer = true;
    find('.blocked button', '允许访问').click();
    await waitFor(() => expect(document.querySelector('.blocked')).toBeNull());
  });

  test('complaints appear beside the field when typing rests', async () => {
    type(field(1), 'example-mirror.cn/*');
    expect(field(1).getAttribute('aria-invalid')).toBeNull();
    await waitFor(() => expect(field(1).getAttribute('aria-invalid')).toBe('true'));
    const note = document.getElementById(field(1).getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('开头要写协议，例如 *://example-mirror.cn/*');
    type(field(1), '*://a.example-mirror.cn/*');
    await waitFor(() => expect(field(1).getAttribute('aria-invalid')).toBeNull());
  });

  test('a selector is tried by the browser', async () => {
    type(field(2), 'div[');
    await waitFor(() => expect(document.body.textContent).toContain('选择器写法不对：['));
  });

  test('an address of another rule is told by that rule’s name', async () => {
    type(field(1), '*://*.example-mirror.cn/*');
    await waitFor(() => expect(document.body.textContent).toContain('“示例镜像”已经包含这个网址'));
  });

  test('saving with mistakes shows them all and goes to the first', async () => {
    save();
    await waitFor(() => expect(document.activeElement).toBe(field(0)));
    expect(document.body.textContent).toContain('给规则起一个名称');
    expect(document.body.textContent).toContain('至少写一个网址');
    expect(fakeBrowser.state.asked).toEqual([]);
    expect((await stored()).rules).toHaveLength(1);
  });

  test('Esc closes an untouched sheet, and asks when something was written', async () => {
    const dialog = find<HTMLDialogElement>('dialog.sheet');
    type(field(0), '写了一半');
    await waitFor(() => expect(field(0).value).toBe('写了一半'));
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(document.querySelector('dialog.ask')?.textContent).toContain('放弃这次改动？'));
    find('dialog.ask button', '继续编辑').click();
    await waitFor(() => expect(document.querySelector('dialog.ask')).toBeNull());
    expect(field(0).value).toBe('写了一半');
    find('dialog.sheet button', '取消').click();
    await waitFor(() => expect(document.querySelector('dialog.ask')).not.toBeNull());
    find('dialog.ask button', '放弃改动').click();
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect((await stored()).rules).toHaveLength(1);
  });

  test('an untouched sheet closes at once and gives the focus back', async () => {
    find<HTMLDialogElement>('dialog.sheet').dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });
});

test('editing changes the rule in its place', async () => {
  await openMenu('示例镜像');
  find('[role=menuitem]', '编辑').click();
  await waitFor(() => expect(field(0).value).toBe('示例镜像'));
  type(field(0), '改过的名字');
  await waitFor(() => expect(field(0).value).toBe('改过的名字'));
  save();
  await waitFor(() => expect(rows()[0]).toContain('改过的名字'));
  await waitFor(async () => expect((await stored()).rules).toEqual([{ ...rule, name: '改过的名字' }]));
});

test('deleting offers a way back, and puts the focus where something is', async () => {
  await openMenu('示例镜像');
  press('End');
  expect(document.activeElement?.textContent).toBe('删除');
  find('[role=menuitem]', '删除').click();
  await waitFor(() => expect(rows()).toHaveLength(builtinRules.length));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('搜索规则');
  expect(find('.toast').textContent).toContain('已删除“示例镜像”');
  find('.toast button', '撤销').click();
  await waitFor(() => expect(rows()[0]).toContain('示例镜像'));
  await waitFor(async () => expect((await stored()).rules).toEqual([rule]));
  await waitFor(() => expect(document.querySelector('.toast')).toBeNull());
});

test('a switch works at once', async () => {
  find('.toggle', '启用“示例镜像”').click();
  await waitFor(async () => expect((await stored()).rules[0]?.enabled).toBe(false));
  await waitFor(() => expect(find('.live').textContent).toBe('已保存'));
  expect(find('.chips button', '已停用').textContent).toBe('已停用 1');
});

test('a built-in rule can be switched off and restored, but not deleted', async () => {
  const [builtin] = builtinRules;
  const name = builtin?.name ?? '';
  find('.toggle', `启用“${name}”`).click();
  await waitFor(() => expect(rows()[1]).toContain('内置，已改动'));
  await openMenu(name);
  const items = [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
  expect(items).toEqual(['编辑', '复制一份', '恢复内置版本']);
  find('[role=menuitem]', '恢复内置版本').click();
  await waitFor(async () => expect((await stored()).builtin).toEqual({}));
});

test('a built-in rule can have another mode', async () => {
  const [builtin] = builtinRules;
  await openMenu(builtin?.name ?? '');
  find('[role=menuitem]', '编辑').click();
  await waitFor(() => expect(find('dialog.sheet').textContent).toContain('网址和内容由溯源维护'));
  find('dialog.sheet label', '停用').click();
  await waitFor(() => expect(find('dialog.sheet label:has(:checked)').textContent).toBe('停用'));
  save();
  await waitFor(async () => expect((await stored()).builtin).toEqual({ [builtin?.id ?? '']: { mode: 'off' } }));
});

test('search narrows the table and says when nothing is found', async () => {
  type(find('.tools input'), '镜像 example-mirror');
  await waitFor(() => expect(rows()).toHaveLength(1));
  type(find('.tools input'), '没有这样的');
  await waitFor(() => expect(find('.empty').textContent).toBe('没有匹配“没有这样的”的规则。'));
});

describe('the / key', () => {
  const search = (): HTMLElement => find('.tools input');

  test('goes to the search field', () => {
    find('.nav a').focus();
    expect(press('/').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(search());
  });

  test('is an ordinary character while an input method composes, and inside fields', () => {
    find('.nav a').focus();
    expect(press('/', { isComposing: true }).defaultPrevented).toBe(false);
    search().focus();
    expect(press('/').defaultPrevented).toBe(false);
  });
});

test('the menu closes with Esc and gives the focus back', async () => {
  await openMenu('示例镜像');
  press('Escape');
  await waitFor(() => expect(document.querySelector('[role=menu]')).toBeNull());
  expect(document.activeElement?.getAttribute('aria-label')).toBe('“示例镜像”的更多操作');
});

test('changes made elsewhere appear by themselves', async () => {
  const { updateSettings } = await import('../../../src/platform/store');
  await updateSettings((now) => ({ ...now, rules: [...now.rules, { ...rule, id: 'own-2', name: '别处加的' }] }));
  await waitFor(() => expect(rows()[0]).toContain('别处加的'));
});

test('when storage is full, the page says so and shows what is really stored', async () => {
  fakeBrowser.state.writeError = 'QUOTA_BYTES quota exceeded';
  find('.toggle', '启用“示例镜像”').click();
  await waitFor(() => expect(find('.live').textContent).toContain('存储空间不够'));
  await waitFor(() => expect(find<HTMLInputElement>('.toggle', '启用“示例镜像”').checked).toBe(true));
});

describe('addresses that other parts of the extension open', () => {
  test('a new rule for a host', async () => {
    await openOptions('rules/new?host=blog.example-notes.net', { rules: [rule] });
    await waitFor(() => expect(field(0).value).toBe('blog.example-notes.net'));
    expect(field(1).value).toBe('*://blog.example-notes.net/*');
    expect(location.hash).toBe('#rules');
    find<HTMLDialogElement>('dialog.sheet').dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });

  test('a host with anything else in it is dropped', async () => {
    await openOptions('rules/new?host=%22%3E%3Cimg%20src=x%3E', { rules: [rule] });
    await waitFor(() => expect(field(0).value).toBe(''));
  });

  test('an own rule by its id', async () => {
    await openOptions('rules/own-1', { rules: [rule] });
    await waitFor(() => expect(field(0).value).toBe('示例镜像'));
  });
});
