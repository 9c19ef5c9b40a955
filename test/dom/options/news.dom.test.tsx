import './fake-browser';

import { expect, test } from 'vitest';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { find, openOptions, violations } from './open-page';

test('what an update brought is told until somebody says that he knows', async () => {
  await openOptions('rules');
  expect(document.querySelector('.news')).toBeNull();
  await fakeBrowser.local.set({ news: { schema: 1, data: '0.0.1' } });
  await waitFor(() => expect(find('.news li', '禁止选中的正文')).toBeTruthy());
  expect(await violations()).toEqual([]);
  find('.news button', '知道了').click();
  await waitFor(() => expect(document.querySelector('.news')).toBeNull());
  expect(await fakeBrowser.local.get('news')).toEqual({});
});
