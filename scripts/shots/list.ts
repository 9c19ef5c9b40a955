import type { Shot, ShotStep } from './shot';

const sepiaSong = { theme: 'sepia', font: 'serif' };
const dark = { theme: 'dark' };
const options = (section: string): Shot['page'] => `extension:src/options/index.html#${section}`;
const welcome: Shot['page'] = 'extension:src/onboarding/index.html';
const press = (key: string): readonly ShotStep[] => [{ key }];

const reader: readonly Shot[] = [
  { name: 'reader-light-self-1360', page: 'self', width: 1360, height: 1100 },
  { name: 'reader-light-evidence-1360', page: 'self', width: 1360, height: 1300, steps: press('w') },
  { name: 'reader-dark-500', page: 'self', width: 500, height: 1300, look: dark },
  { name: 'reader-dark-verified-1360', page: 'traced', width: 1360, height: 1000, look: dark },
  {
    name: 'reader-black-help-1360',
    page: 'self',
    width: 1360,
    height: 800,
    look: { theme: 'black' },
    steps: press('?'),
  },
  { name: 'reader-contrast-light-1360', page: 'self', width: 1360, height: 900, look: { theme: 'contrast' } },
  { name: 'reader-contrast-dark-900', page: 'self', width: 900, height: 900, dark: true, look: { theme: 'contrast' } },
  { name: 'reader-light-appearance-1720', page: 'self', width: 1720, height: 800, steps: press('a') },
  { name: 'reader-light-verified-export-900', page: 'traced', width: 900, height: 1000, steps: press('e') },
  {
    name: 'reader-sepia-song-appearance-1360',
    page: 'self',
    width: 1360,
    height: 900,
    look: sepiaSong,
    steps: press('a'),
  },
  {
    name: 'reader-forced-colors-1360',
    page: 'self',
    width: 1360,
    height: 900,
    forcedColors: true,
    steps: press('a'),
  },
  { name: 'reader-dark-contents-900', page: 'self', width: 900, height: 900, look: dark, steps: press('t') },
  { name: 'reader-light-contents-500', page: 'self', width: 500, height: 900, steps: press('t') },
  { name: 'reader-light-export-500', page: 'self', width: 500, height: 900, steps: press('e') },
  { name: 'reader-light-appearance-500', page: 'self', width: 500, height: 900, steps: press('a') },
  { name: 'reader-light-appearance-low', page: 'self', width: 640, height: 400, steps: press('a') },
  {
    name: 'reader-light-know-900',
    page: 'self',
    width: 900,
    height: 900,
    steps: [{ press: '.acts .quiet' }, { key: 'x' }, { key: 'Enter' }],
  },
  {
    name: 'reader-light-search-900',
    page: 'self',
    width: 900,
    height: 900,
    steps: [{ press: '.split .icon-btn' }],
  },
  {
    name: 'reader-dark-closing-900',
    page: 'self',
    width: 900,
    height: 1000,
    look: dark,
    steps: [{ press: '.end .sm .textlink' }, { scrollTo: '.end' }],
  },
  {
    name: 'reader-light-wrong-900',
    page: 'self',
    width: 900,
    height: 1000,
    steps: [{ key: 'w' }, { press: '.ev .foot .textlink' }, { scrollTo: '.ev .foot' }],
  },
  {
    name: 'reader-light-located-1000',
    page: 'self',
    width: 1000,
    height: 800,
    steps: [{ key: 'w' }, { press: '.find' }],
  },
  { name: 'reader-en-light-self-1360', page: 'self', width: 1360, height: 1100, language: 'en' },
  { name: 'reader-en-light-article-900', page: 'english', width: 900, height: 1500, language: 'en' },
  { name: 'reader-en-evidence-900', page: 'self', width: 900, height: 1300, language: 'en', steps: press('w') },
  {
    name: 'reader-en-dark-appearance-1360',
    page: 'self',
    width: 1360,
    height: 800,
    language: 'en',
    look: dark,
    steps: press('a'),
  },
  { name: 'reader-en-light-export-900', page: 'traced', width: 900, height: 1000, language: 'en', steps: press('e') },
  { name: 'reader-en-light-help-1360', page: 'self', width: 1360, height: 800, language: 'en', steps: press('?') },
  { name: 'reader-en-dark-500', page: 'self', width: 500, height: 1300, language: 'en', look: dark },
  { name: 'reader-en-320', page: 'self', width: 320, height: 1400, language: 'en' },
  { name: 'reader-light-320', page: 'self', width: 320, height: 1400 },
  { name: 'reader-light-paged-900', page: 'paged', width: 900, height: 800, steps: [{ scrollTo: '.end' }] },
  { name: 'reader-dark-login-500', page: 'locked', width: 500, height: 800, look: dark },
  { name: 'reader-tw-light-self-1360', page: 'self', width: 1360, height: 1100, language: 'zh_TW' },
];

const specimen: readonly Shot[] = [
  { name: 'specimen-light-860', page: 'specimen', width: 860, height: 4300 },
  { name: 'specimen-dark-860', page: 'specimen', width: 860, height: 4300, look: dark },
  {
    name: 'specimen-sepia-song-indent-860',
    page: 'specimen',
    width: 860,
    height: 4300,
    look: { ...sepiaSong, indent: true },
  },
  { name: 'specimen-light-500', page: 'specimen', width: 500, height: 4300 },
  { name: 'specimen-320-size-32', page: 'specimen', width: 320, height: 6000, look: { fontSize: 32 } },
  { name: 'specimen-zoom-1360', page: 'specimen', width: 1360, height: 900, steps: [{ press: 'img[data-zoom]' }] },
  {
    name: 'specimen-note-1360',
    page: 'specimen',
    width: 1360,
    height: 900,
    steps: [{ scrollTo: '.prose h2' }, { hover: '.prose sup a' }],
  },
];

const cleanup: readonly Shot[] = [
  { name: 'cleanup-pill-dark-1000', page: 'self', width: 1000, height: 720, live: true, dark: true },
  {
    name: 'cleanup-pill-panel-light-1200',
    page: 'self',
    width: 1200,
    height: 900,
    live: true,
    steps: [{ press: 'button' }],
  },
  { name: 'cleanup-pill-en-light-1000', page: 'self', width: 1000, height: 720, live: true, language: 'en' },
];

const point: readonly ShotStep[] = [{ press: '.end .point .textlink' }, { key: 'ArrowDown' }, { key: 'ArrowDown' }];

/** Pointing at the article, from the reader's foot. */
const picker: readonly Shot[] = [
  { name: 'picker-light-1200', page: 'none', width: 1200, height: 800, steps: point },
  { name: 'picker-dark-1000', page: 'none', width: 1000, height: 720, dark: true, steps: point },
  { name: 'picker-320', page: 'none', width: 320, height: 640, steps: point },
  { name: 'picker-en-dark-320', page: 'none', width: 320, height: 640, dark: true, language: 'en', steps: point },
];

/** Rules to be imported. */
const rulesFile = JSON.stringify({
  version: 1,
  rules: [
    { id: 'own-1', name: '笔记', match: ['*://notes.example.net/*'], mode: 'reader', enabled: true },
    { id: 'own-2', name: '镜像', match: ['*://copy.example.com/*'], mode: 'clean', enabled: true, remove: ['.ad'] },
  ],
});

const pages: readonly Shot[] = [
  { name: 'onboarding-light-1000', page: welcome, width: 1000, height: 1220 },
  { name: 'onboarding-dark-1000', page: welcome, width: 1000, height: 1220, dark: true },
  { name: 'onboarding-en-light-1000', page: welcome, width: 1000, height: 1220, language: 'en' },
  { name: 'options-rules-light-1280', page: options('rules'), width: 1280, height: 760 },
  { name: 'options-rules-500', page: options('rules'), width: 500, height: 1000 },
  {
    name: 'options-edit-dark-1280',
    page: options('rules'),
    width: 1280,
    height: 940,
    dark: true,
    steps: [{ press: 'button', text: '添加规则' }],
  },
  {
    name: 'options-import-light-1100',
    page: options('transfer'),
    width: 1100,
    height: 980,
    steps: [{ press: 'button', text: '粘贴' }, { fill: 'textarea', with: rulesFile }, { press: '.paste button' }],
  },
  { name: 'options-appearance-dark-1100', page: options('appearance'), width: 1100, height: 620, dark: true },
  { name: 'options-detect-light-1100', page: options('detection'), width: 1100, height: 960 },
  { name: 'options-keys-light-1100', page: options('shortcuts'), width: 1100, height: 880 },
  { name: 'options-privacy-light-1100', page: options('privacy'), width: 1100, height: 880 },
  { name: 'options-en-rules-light-1280', page: options('rules'), width: 1280, height: 760, language: 'en' },
];

/** THE list of pictures of one screen each. */
export const shots: readonly Shot[] = [...reader, ...specimen, ...cleanup, ...picker, ...pages];

/** Pictures of the reader that Firefox takes as well, `firefox-` before the name. */
export const firefoxShots: readonly string[] = [
  'reader-light-self-1360',
  'reader-light-evidence-1360',
  'reader-dark-500',
  'reader-sepia-song-appearance-1360',
  'reader-light-verified-export-900',
  'reader-black-help-1360',
  'specimen-light-860',
  'specimen-dark-860',
];
