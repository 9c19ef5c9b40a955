import './fake-browser';

import { expect, test } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { updateSettings } from '../../../src/platform/store';
import { waitFor } from '../../support/wait-for';
import { find, openOptions, stored, type } from './open-page';

const rule: SiteRule = { id: 'r', name: '一条', match: ['*://a.example/*'], mode: 'notify', enabled: true };

test('a rule that another page changed meanwhile is overwritten only when somebody says so', async () => {
  await openOptions('rules', { rules: [rule] });
  find('.icon-btn', '“一条”的更多操作').click();
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
  find('[role=menuitem]', '编辑').click();
  await waitFor(() => expect(document.querySelector('dialog.sheet input')).not.toBeNull());
  type(find<HTMLInputElement>('dialog.sheet input:not([type=radio])'), '这一页的');
  await updateSettings((settings) => ({ ...settings, rules: [{ ...rule, name: '另一页的' }] }));
  find('dialog.sheet button', '保存').click();
  await waitFor(() => expect(find('.toast').textContent).toContain('这里刚在另一个页面改过'));
  expect((await stored()).rules.map(({ name }) => name)).toEqual(['另一页的']);
  find('.toast button', '仍用我的改动').click();
  await waitFor(async () => expect((await stored()).rules.map(({ name }) => name)).toEqual(['这一页的']));
});
