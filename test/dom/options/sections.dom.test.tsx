import './fake-browser';

import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults';
import { weights } from '../../../src/core/weights';
import { everySite, requestOrigins } from '../../../src/platform/permissions';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { drawn, find, openOptions, press, stored, type, violations } from './open-page';

describe('appearance', () => {
  test('a theme is saved and shown at once', async () => {
    await openOptions('appearance');
    find('.segmented label', '纯黑').click();
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('black'));
    await waitFor(async () => expect((await stored()).appearance.theme).toBe('black'));
  });

  test('steps end where the ladder ends', async () => {
    await openOptions('appearance', { appearance: { ...defaultSettings.appearance, measure: 48 } });
    const more = find<HTMLButtonElement>('[aria-labelledby=measure] button', '增大');
    expect(more.getAttribute('aria-disabled')).toBe('true');
    more.click();
    find('[aria-labelledby=measure] button', '减小').click();
    await waitFor(async () => expect((await stored()).appearance.measure).toBe(42));
    expect(find('.sample article').style.maxInlineSize).toBe('42ic');
  });

  test('the default look comes back with one button', async () => {
    await openOptions('appearance', { appearance: { ...defaultSettings.appearance, font: 'serif', indent: true } });
    find('button', '恢复默认外观').click();
    await waitFor(async () => expect((await stored()).appearance).toEqual(defaultSettings.appearance));
  });
});

test('another language is on the screen at once, and the browser’s comes back', async () => {
  await openOptions('appearance');
  const language = (name: string): void => find('[aria-labelledby=language] label', name).click();
  language('English');
  await waitFor(() => expect(find('h1').textContent).toBe('Appearance'));
  expect(document.documentElement.lang).toBe('en');
  await waitFor(async () => expect((await stored()).language).toBe('en'));
  expect(await violations()).toEqual([]);
  language('As the browser');
  await waitFor(() => expect(find('h1').textContent).toBe('外观'));
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('every single key of the reader is listed', async () => {
  await openOptions('shortcuts');
  await waitFor(() => expect(document.querySelectorAll('.single-keys div')).toHaveLength(16));
  expect(find('.single-keys').textContent).toContain('上一节');
});

describe('detection', () => {
  test('sensitivity and search engine are saved at once', async () => {
    await openOptions('detection');
    find('.choices label', '谨慎').click();
    find('.segmented label', '百度').click();
    await waitFor(async () => expect(await stored()).toMatchObject({ sensitivity: 'strict', searchEngine: 'baidu' }));
  });

  test('every page: without permission the page says what holds for now, and asks on a click', async () => {
    await openOptions('detection');
    find('.choices label', '在所有网页上').click();
    await waitFor(() => expect(find('.notice').textContent).toContain('目前只在已知的转载站使用'));
    expect(fakeBrowser.state.asked).toEqual([]);
    find('.notice button').click();
    await waitFor(() => expect(document.querySelector('.notice')).toBeNull());
    expect(fakeBrowser.state.asked).toEqual([everySite]);
  });

  test('a sign is switched off and on, and says its points', async () => {
    await openOptions('detection');
    const row = find('.signs tr', '标题“…”带有转载标记');
    expect(row.querySelector('.points')?.textContent).toBe(String(weights['repost-title']));
    row.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await waitFor(async () => expect((await stored()).signalsOff).toEqual(['repost-title']));
    await waitFor(() => expect(row.querySelector<HTMLInputElement>('[role=switch]')?.checked).toBe(false));
    row.querySelector<HTMLInputElement>('[role=switch]')?.click();
    await waitFor(async () => expect((await stored()).signalsOff).toEqual([]));
  });

  test('own phrases are checked before they are kept', async () => {
    await openOptions('detection');
    const input = find<HTMLInputElement>('.add-line input', '自己的推广语');
    const add = async (phrase: string): Promise<void> => {
      type(input, phrase);
      await drawn();
      input.form?.requestSubmit();
      await drawn();
    };
    await add('点我');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.form?.textContent).toContain('太短了，至少4个字');
    await add(' 扫码领资料 ');
    await waitFor(async () => expect((await stored()).ownPhrases).toEqual(['扫码领资料']));
    expect(input.value).toBe('');
    await add('扫码领资料');
    expect(input.form?.textContent).toContain('已经有这句话了');
    find('button', '移除“扫码领资料”').click();
    await waitFor(async () => expect((await stored()).ownPhrases).toEqual([]));
  });

  test('a site that is not to be judged is added by its host or any address on it', async () => {
    await openOptions('detection');
    const input = find<HTMLInputElement>('.add-line input', '整个网站');
    type(input, '不是域名');
    await drawn();
    input.form?.requestSubmit();
    await waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
    type(input, 'https://Blog.Example.cn/post/1');
    await drawn();
    input.form?.requestSubmit();
    await waitFor(async () => expect((await stored()).trustedHosts).toEqual(['blog.example.cn']));
  });

  test('trusted sites and pages can be taken back', async () => {
    await openOptions('detection', { trustedHosts: ['blog.example.cn'], trustedPages: ['https://a.example.cn/1'] });
    find('button', '移除“blog.example.cn”').click();
    await waitFor(async () => expect((await stored()).trustedHosts).toEqual([]));
    expect((await stored()).trustedPages).toEqual(['https://a.example.cn/1']);
  });
});

describe('shortcuts', () => {
  test('the commands are shown as the browser has them, the reader first', async () => {
    await openOptions('shortcuts');
    await waitFor(() => expect(document.querySelectorAll('.row .keys')).toHaveLength(2));
    expect([...document.querySelectorAll('.row .keys')].map((keys) => keys.textContent)).toEqual([
      '未设置',
      'AltShift9',
    ]);
  });

  test('single keys can be switched off', async () => {
    await openOptions('shortcuts');
    find('.toggle').click();
    await waitFor(async () => expect((await stored()).singleKeys).toBe(false));
  });
});

describe('privacy', () => {
  test('granted sites are listed and can be withdrawn', async () => {
    await openOptions('privacy');
    await requestOrigins(['*://a.example.cn/*']);
    await waitFor(() => expect(find('.row', '在规则里的站点').textContent).toContain('已允许1个网站'));
    find('button', '管理').click();
    await waitFor(() => find('button', '撤回对“a.example.cn”的访问').click());
    await waitFor(() => expect(document.querySelector('main')?.textContent).not.toContain('a.example.cn'));
    expect(fakeBrowser.state.granted.filter((origin) => origin.includes('a.example.cn'))).toEqual([]);
  });

  test('reset keeps a file, asks, and can be undone', async () => {
    await openOptions('privacy', { sensitivity: 'eager' });
    const places = { article: { block: 3, offset: 0, at: 1 } };
    await fakeBrowser.local.set({ places });
    const files: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:none';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    find('button', '恢复出厂设置…').click();
    create.mockRestore();
    click.mockRestore();
    expect(JSON.parse((await files[0]?.text()) ?? '')).toMatchObject({ version: 2, data: { sensitivity: 'eager' } });
    await waitFor(() => expect(find('dialog.ask').textContent).toContain('已为你保存备份文件'));
    expect((await stored()).sensitivity).toBe('eager');
    find('dialog.ask button', '恢复').click();
    await waitFor(async () => expect(await stored()).toEqual(defaultSettings));
    await waitFor(async () => expect(await fakeBrowser.local.get('places')).toEqual({}));
    find('.toast button', '撤销').click();
    await waitFor(async () => expect((await stored()).sensitivity).toBe('eager'));
    await waitFor(async () => expect(await fakeBrowser.local.get('places')).toEqual({ places }));
  });

  test('what is stored has its size and can be cleared', async () => {
    await openOptions('privacy', { knownOriginals: { 'https://a.example.cn/1': 'https://b.example.cn/2' } });
    await fakeBrowser.session.set({ verdict: { score: 50 } });
    find('button', '清除“你给出的原文地址”').click();
    await waitFor(async () => expect((await stored()).knownOriginals).toEqual({}));
    await waitFor(() => find('button', '清除“这次浏览的判断结果”').click());
    await waitFor(async () => expect(await fakeBrowser.session.get(null)).toEqual({}));
  });
});

test('what was chosen stands while it is written, whatever else happens, and goes back when it cannot be', async () => {
  await openOptions('detection');
  const write = fakeBrowser.local.set;
  const storage = vi.spyOn(fakeBrowser.local, 'set');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  storage.mockImplementation(async (items) => {
    await held;
    return write(items);
  });
  const strict = (): boolean => find('.choices label', '谨慎').querySelector('input')?.checked === true;
  find('.choices label', '谨慎').click();
  await requestOrigins(['https://other.example/*']);
  await drawn();
  await drawn();
  expect(strict()).toBe(true);
  expect((await stored()).sensitivity).toBe('normal');
  release();
  await waitFor(async () => expect((await stored()).sensitivity).toBe('strict'));
  storage.mockRestore();
  fakeBrowser.state.writeError = 'QUOTA_BYTES quota exceeded';
  find('.choices label', '灵敏').click();
  await waitFor(() => expect(find('.live').textContent).toContain('存储空间不够'));
  await waitFor(() => expect(strict()).toBe(true));
});

test('settings of a newer build are shown but not written', async () => {
  await openOptions('detection');
  const newer = { version: 99, data: { ...defaultSettings, sensitivity: 'eager' } };
  await fakeBrowser.local.set({ settings: newer });
  find('.choices label', '谨慎').click();
  await waitFor(() => expect(find('.live').textContent).toContain('设置现在只能查看'));
  expect((await fakeBrowser.local.get('settings'))['settings']).toEqual(newer);
});

describe('accessibility', () => {
  const rules = [
    { id: 'own-1', name: '没有权限的', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true },
    { id: 'own-2', name: '停用的', match: ['*://b.example.cn/*'], mode: 'off', enabled: false },
  ] as const;
  const sections = ['rules', 'appearance', 'detection', 'shortcuts', 'transfer', 'privacy'];
  const themes = ['light', 'sepia', 'dark', 'black'] as const;

  test.each(sections.flatMap((section) => themes.map((theme) => [section, theme] as const)))(
    '%s in %s has no violations',
    async (section, theme) => {
      await openOptions(section, {
        rules,
        trustedHosts: ['blog.example.cn'],
        watch: 'every',
        appearance: { ...defaultSettings.appearance, theme },
      });
      await waitFor(() => expect(document.documentElement.dataset['theme']).toBe(theme));
      expect(await violations()).toEqual([]);
    },
  );

  test.each(themes)('the sheet with complaints in %s has no violations', async (theme) => {
    await openOptions('rules', { appearance: { ...defaultSettings.appearance, theme } });
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe(theme));
    find('.tools button', '添加规则').click();
    await waitFor(() => expect(document.querySelector('dialog.sheet input')).not.toBeNull());
    find('summary').click();
    find('dialog.sheet button', '保存').click();
    await waitFor(() => expect(document.querySelector('[aria-invalid]')).not.toBeNull());
    expect(await violations()).toEqual([]);
  });

  test('an open menu and a toast have no violations', async () => {
    await openOptions('rules', { rules });
    find('.icon-btn', '“停用的”的更多操作').click();
    await waitFor(() => expect(document.querySelector('[role=menu]')).not.toBeNull());
    expect(await violations()).toEqual([]);
    press('End');
    find('[role=menuitem]', '删除').click();
    await waitFor(() => expect(document.querySelector('.toast')).not.toBeNull());
    type(find('.tools input'), '没有');
    expect(await violations()).toEqual([]);
  });
});

test('what is added is never drawn twice while it is being written', async () => {
  await openOptions('detection');
  const phrase = '扫码领资料包';
  const drawnNow = (): number =>
    [...document.querySelectorAll('main button')].filter((button) => button.outerHTML.includes(phrase)).length;
  let most = 0;
  const observer = new MutationObserver(() => {
    most = Math.max(most, drawnNow());
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const input = find<HTMLInputElement>('.add-line input', '自己的推广语');
  type(input, phrase);
  await drawn();
  input.form?.requestSubmit();
  await waitFor(async () => expect((await stored()).ownPhrases).toEqual([phrase]));
  for (let frame = 0; frame < 10; frame += 1) await drawn();
  observer.disconnect();
  expect([most, drawnNow()]).toEqual([1, 1]);
});
