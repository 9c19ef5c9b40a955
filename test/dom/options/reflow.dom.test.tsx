import './fake-browser';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SiteRule } from '../../../src/core/rules/rule';
import { defaultAppearance } from '../../../src/core/settings/defaults';
import { Onboarding } from '../../../src/onboarding/onboarding';
import { applyLanguage, chooseTexts, type Texts } from '../../../src/platform/i18n';
import en from '../../../src/static/_locales/en/messages.json';
import zhCN from '../../../src/static/_locales/zh_CN/messages.json';
import zhTW from '../../../src/static/_locales/zh_TW/messages.json';
import { waitFor } from '../../support/wait-for';
import { drawn, find, openOptions, show, violations } from './open-page';

/** A rule with everything that is long. */
const long: SiteRule = {
  id: 'own-1',
  name: 'AVeryLongNameWithoutAnyPlaceToBreakThatGoesOnAndOnAndOn 也有很长的中文名称在后面跟着',
  match: ['*://*.a-very-long-host-name-that-goes-on.example-mirror.cn/with/a/long/path/*', '*://b.example.cn/*'],
  mode: 'reader',
  enabled: true,
};

const textsOf = (catalogue: Readonly<Record<string, { readonly message: string }>>): Texts =>
  Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
const languages = { 'zh-CN': textsOf(zhCN), en: textsOf(en), 'zh-TW': textsOf(zhTW) } as const;
const sections = ['rules', 'appearance', 'detection', 'shortcuts', 'transfer', 'privacy'];

/** What sticks out of a page of this width, as far as one would have to scroll sideways for it. */
function overflowing(): readonly string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.localName}.${element.className}`);
}

beforeAll(() => page.viewport(320, 800));
afterAll(async () => {
  chooseTexts(undefined);
  await page.viewport(1280, 900);
});

describe.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
  ['zh-TW', 'contrast'],
] as const)('in %s, %s, at 320 pixels', (language, theme) => {
  const appearance = { ...defaultAppearance, theme };

  beforeAll(() => {
    chooseTexts(languages[language]);
    applyLanguage(document.documentElement);
  });

  test.each(sections)('%s needs no sideways scrolling and has no violations', async (section) => {
    await openOptions(section, {
      rules: [long],
      watch: 'every',
      language,
      appearance,
      trustedHosts: ['a-very-long-host-name-that-goes-on.example-mirror.cn'],
      ownPhrases: ['关注我们的公众号，每天早上推送一篇干货'],
    });
    await waitFor(() => expect(document.documentElement.dataset['theme']).toContain(theme));
    expect(overflowing()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test('the sheet, too', async () => {
    await openOptions('rules', { language, appearance });
    find('.tools button.primary').click();
    await waitFor(() => expect(document.querySelector('dialog.sheet input')).not.toBeNull());
    find('dialog.sheet button[type=submit]').click();
    await waitFor(() => expect(document.querySelector('[aria-invalid=true]')).not.toBeNull());
    const sheet = find('.sheet-body');
    expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
    expect(await violations()).toEqual([]);
  });

  test('the first-run page, too', async () => {
    show(<Onboarding />);
    await drawn();
    expect(overflowing()).toEqual([]);
    expect(await violations()).toEqual([]);
  });
});
