import type { Sheet, Shot, ShotLanguage } from './shot';

const dark = { theme: 'dark' };

/** Every state of the source card, and of the reader without an article. */
function states(name: string, language: ShotLanguage, isDark: boolean): Sheet {
  const one = (piece: string, shot: Pick<Shot, 'page' | 'fault'>, part: string): Shot => ({
    name: piece,
    ...shot,
    part,
    language,
    width: 720,
    height: 900,
    look: isDark ? dark : {},
  });
  return {
    name,
    columns: 2,
    dark: isDark,
    pieces: [
      one('verified', { page: 'traced' }, '.card'),
      one('likely', { page: 'likely' }, '.card'),
      one('self-citing', { page: 'self' }, '.card'),
      one('unknown', { page: 'unknown' }, '.card'),
      one('none', { page: 'none' }, '.thin'),
      one('no article', { page: 'list' }, '.msg'),
      one('loading', { page: 'none', fault: 'slow' }, '.msg'),
      one('failed', { page: 'none', fault: 'broken' }, '.msg'),
    ],
  };
}

const narrow = { width: 320, height: 1400 };

/** THE list of pictures that hold several screens. */
export const sheets: readonly Sheet[] = [
  states('states-light-1280', 'zh_CN', false),
  states('states-dark-1280', 'zh_CN', true),
  states('states-en-light-1280', 'en', false),
  states('states-tw-light-1280', 'zh_TW', false),
  {
    name: 'reflow-320-three',
    columns: 3,
    pieces: [
      { name: 'reader', page: 'self', ...narrow, steps: [{ key: 'w' }] },
      {
        name: 'specimen',
        page: 'specimen',
        ...narrow,
        look: { theme: 'sepia', font: 'serif', indent: true },
        steps: [{ scrollTo: '.prose' }],
      },
      { name: 'cleanup', page: 'self', ...narrow, live: true, steps: [{ press: 'button' }] },
    ],
  },
];
