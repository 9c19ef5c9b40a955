import { appearanceSteps, defaultAppearance } from '../core/settings/defaults';
import type { Appearance, ThemeChoice } from '../core/settings/settings';

/** Themes in the order in which they are offered and walked through. */
export const THEME_CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'];

/** The next value of a ladder in one direction; the value itself at its end. */
export function stepOf(steps: readonly number[], value: number, direction: 1 | -1): number {
  const next = direction === 1 ? steps.find((step) => step > value) : steps.findLast((step) => step < value);
  return next ?? value;
}

/** The theme after this one, round and round. */
export function nextTheme(theme: ThemeChoice): ThemeChoice {
  return THEME_CHOICES[(THEME_CHOICES.indexOf(theme) + 1) % THEME_CHOICES.length] ?? 'auto';
}

/** `wide`: contents beside the text; `middle`: contents in a drawer; `narrow`: bottom bar. */
export type Layout = 'wide' | 'middle' | 'narrow';

/** Narrower contents would break every second word. */
const LEAST_CONTENTS = 220;

/** Which layout fits a window of `width` CSS pixels when the text column takes `column`. */
export function layoutFor(width: number, column: number): Layout {
  if (width < 720) return 'narrow';
  return width >= 1180 && (width - column) / 2 >= LEAST_CONTENTS ? 'wide' : 'middle';
}

/** Font size and line height as shown: phones get one step less of the defaults, other choices stay as chosen. */
export function shownScale(look: Appearance, layout: Layout): { readonly size: number; readonly lineHeight: number } {
  const narrow = layout === 'narrow';
  return {
    size: narrow && look.fontSize === defaultAppearance.fontSize ? 17 : look.fontSize,
    lineHeight: narrow && look.lineHeight === defaultAppearance.lineHeight ? 1.8 : look.lineHeight,
  };
}

/** Font sizes that can be chosen in a layout: two that would look the same there count once. */
export function sizeSteps(layout: Layout): readonly number[] {
  const { size } = shownScale(defaultAppearance, layout);
  return appearanceSteps.fontSize.filter((step) => step === defaultAppearance.fontSize || step !== size);
}
