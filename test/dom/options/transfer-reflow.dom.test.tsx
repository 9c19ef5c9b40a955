import './fake-browser';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SiteRule } from '../../../src/core/rules/rule';
import { applyLanguage, chooseTexts } from '../../../src/platform/i18n';
import { changeLists } from '../../../src/platform/list-store';
import en from '../../../src/static/_locales/en/messages.json';
import zhCN from '../../../src/static/_locales/zh_CN/messages.json';
import zhTW from '../../../src/static/_locales/zh_TW/messages.json';
import { waitFor } from '../../support/wait-for';
import { drawn, find, openOptions, violations } from './open-page';

const long = 'AVeryLongNameWithoutAnyPlaceToBreakThatGoesOnAndOnAndOnAndOn';
const rule: SiteRule = {
  id: 'own-1',
  name: long,
  match: [`*://*.${long.toLowerCase()}.example/*`],
  mode: 'notify',
  enabled: true,
};

beforeAll(() => page.viewport(320, 800));
afterAll(async () => {
  chooseTexts(undefined);
  await page.viewport(1280, 900);
});

function choose(text: string, name: string): void {
  const input = find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const catalogues = { 'zh-CN': zhCN, en, 'zh-TW': zhTW } as const;

test.each(Object.keys(catalogues) as (keyof typeof catalogues)[])(
  'previews, mistakes and lists fit into 320 pixels in %s',
  async (language) => {
    chooseTexts(Object.fromEntries(Object.entries(catalogues[language]).map(([key, { message }]) => [key, message])));
    applyLanguage(document.documentElement);
    await openOptions('transfer', { rules: [rule], language });
    await changeLists(() => ({
      records: [
        {
          id: 'list-1',
          name: long,
          address: `https://lists.example.com/${long}/${long}.txt`,
          format: 'farm-terminator',
          kind: 'watch',
          count: 27_000,
          dropped: 12,
          enabled: true,
          updated: 1_700_000_000_000,
          checked: 1_700_100_000_000,
          problem: 'permission',
        },
      ],
    }));
    await waitFor(() => find('.list'));
    const changed = { ...rule, mode: 'reader', article: `article .${long}`, remove: [`.${long}-x > a`] };
    choose(JSON.stringify({ version: 1, rules: [changed] }), `${long}.json`);
    await waitFor(() => find('.preview-table'));
    await drawn();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(await violations()).toEqual([]);
    choose(JSON.stringify({ version: 1, rules: [{ ...rule, [long]: 1, remove: ['a{'] }] }), `${long}.json`);
    await waitFor(() => find('.problems'));
    await drawn();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(await violations()).toEqual([]);
    choose(`*://*.farm.example/*\n/${long}/\n`, `${long}.txt`);
    await waitFor(() => find('summary').click());
    await drawn();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    expect(await violations()).toEqual([]);
  },
);

test('a preview is read and taken with the keyboard alone', async () => {
  chooseTexts(undefined);
  await openOptions('transfer');
  choose(JSON.stringify({ version: 1, rules: [rule] }), 'rules.json');
  await waitFor(() => expect(document.activeElement).toBe(find('.preview h2')));
  await userEvent.tab();
  expect(document.activeElement).toBe(find('.preview .check'));
  await userEvent.keyboard(' ');
  await waitFor(() => expect(find<HTMLInputElement>('.preview .check').checked).toBe(false));
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => find('.toast'));
});
