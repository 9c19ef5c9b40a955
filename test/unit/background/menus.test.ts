import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Menus } from 'webextension-polyfill';
import en from '../../../src/static/_locales/en/messages.json';
import zhCN from '../../../src/static/_locales/zh_CN/messages.json';
import zhTW from '../../../src/static/_locales/zh_TW/messages.json';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

let catalogue: Catalogue = zhCN;
let created: Menus.CreateCreatePropertiesType[] = [];

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: {},
    contextMenus: {
      removeAll: async () => {
        created = [];
      },
      create: (item: Menus.CreateCreatePropertiesType) => created.push(item),
    },
  },
}));
vi.mock('../../../src/platform/native', () => ({
  native: { i18n: { getMessage: (key: string) => catalogue[key]?.message ?? '' } },
}));
const { createMenus, describeMenu } = await import('../../../src/background/menus');

const titles = (about: (item: Menus.CreateCreatePropertiesType) => boolean) =>
  created.filter(about).map(({ title }) => title);

beforeEach(() => {
  catalogue = zhCN;
});

describe('the menus', () => {
  test('of the icon have six items, and one of them more', async () => {
    await createMenus();
    const top = titles(({ contexts, parentId }) => contexts?.includes('action') === true && parentId === undefined);
    expect(top).toEqual(['阅读视图', '清理这一页', '搜索原文', '复制为Markdown', '在此站点', '设置']);
    expect(titles(({ parentId }) => parentId === 'site').slice(0, 6)).toEqual([
      '自动清理',
      '自动打开阅读视图',
      '停用溯源',
      undefined,
      '编辑站点规则…',
      '把这一页标为“不是转载”',
    ]);
  });

  test('of pages have one item, on links to web pages', async () => {
    await createMenus();
    const onPages = created.filter(({ contexts }) => !contexts?.includes('action'));
    expect(onPages.map(({ title, contexts }) => [title, contexts])).toEqual([['查看这个链接的出处', ['link']]]);
    expect(onPages[0]?.targetUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
  });

  test.each([
    ['en', en],
    ['zh-TW', zhTW],
  ])('have a text for every item in %s', async (_language, texts) => {
    catalogue = texts;
    await createMenus();
    const silent = created.filter(({ title, type }) => !title && type !== 'separator');
    expect(silent).toEqual([]);
  });
});

test.each([
  [{}, 'menu_cleanup', 'menu_search_original', undefined],
  [{ cleaned: 23 }, 'menu_cleanup_undo', 'menu_search_original', undefined],
  [{ originalUrl: 'https://source.example/1' }, 'menu_cleanup', 'menu_open_original', undefined],
  [{ mode: 'clean' }, 'menu_cleanup', 'menu_search_original', 'site-clean'],
  [{ mode: 'reader' }, 'menu_cleanup', 'menu_search_original', 'site-reader'],
  [{ mode: 'off' }, 'menu_cleanup', 'menu_search_original', 'site-off'],
] as const)('of a tab with %o speak about that tab', (state, cleanup, original, checked) => {
  expect(describeMenu(state)).toMatchObject({ cleanup, original, checked });
});
