import { useEffect, useState } from 'preact/hooks';
import type { Appearance } from '../core/settings/settings';
import { resolveTheme, type ThemeName } from '../ui/tokens';
import { type Layout, layoutFor, shownScale } from './look';

/** Outer space of the text column, in CSS pixels. */
const COLUMN_SPACE = 48;

/** The layout for the window as it is now; follows resizing. */
export function useLayout(look: Appearance, unit: number): Layout {
  const measure = (): Layout => layoutFor(window.innerWidth, look.measure * look.fontSize * unit + COLUMN_SPACE);
  const [, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    const follow = (): void => setWidth(window.innerWidth);
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return measure();
}

/** The colour set for the chosen theme; follows the system where the choice leaves it open. */
export function useTheme(look: Appearance): ThemeName {
  const [, refresh] = useState(0);
  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      window.matchMedia(query),
    );
    const follow = (): void => refresh((count) => count + 1);
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, []);
  return resolveTheme(look, {
    dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
    moreContrast: window.matchMedia('(prefers-contrast: more)').matches,
  });
}

/** The look as custom properties for the frame. */
export function lookStyle(look: Appearance, layout: Layout, unit: number): Readonly<Record<string, string>> {
  const { size, lineHeight } = shownScale(look, layout);
  return {
    '--u': `${unit}px`,
    '--fs': `${size * unit}px`,
    '--lh': String(lineHeight),
    '--m': String(look.measure),
  };
}
