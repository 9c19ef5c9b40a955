import type { FormulaGold } from './gold';
import { escapeText } from './markup';

/** Notes down what goes into a page, so that its gold is exact. */
export interface Book {
  /** Notes a phrase that is no part of the article and returns it as markup. */
  noise(phrase: string): string;
  /** Notes text that may be kept or dropped, and returns it as markup. */
  neutral(phrase: string): string;
  noiseImage(address: string): void;
  text(phrase: string): void;
  formula(formula: FormulaGold): void;
  /** Notes a piece of text that the page shows damaged and that can be repaired. */
  damaged(text: string, shown: string): void;
  code(text: string): void;
  image(addresses: readonly string[]): void;
  feature(name: string): void;
  betray(host: string): void;
  credit(name: string): void;
  readonly lists: BookLists;
}

/** What a book holds. */
export interface BookLists {
  readonly noise: string[];
  readonly neutral: string[];
  readonly noiseImages: string[];
  readonly text: string[];
  readonly formulas: FormulaGold[];
  readonly damaged: { readonly text: string; readonly shown: string }[];
  readonly code: string[];
  readonly images: (readonly string[])[];
  readonly features: string[];
  readonly betrays: string[];
  readonly credits: string[];
}

/** An empty book. */
export function openBook(): Book {
  const lists: BookLists = {
    noise: [],
    neutral: [],
    noiseImages: [],
    text: [],
    formulas: [],
    damaged: [],
    code: [],
    images: [],
    features: [],
    betrays: [],
    credits: [],
  };
  const note = (list: string[]) => (phrase: string) => {
    if (!list.includes(phrase)) list.push(phrase);
  };
  const noise = note(lists.noise);
  return {
    noise: (phrase) => {
      noise(phrase);
      return escapeText(phrase);
    },
    neutral: (phrase) => {
      lists.neutral.push(phrase);
      return escapeText(phrase);
    },
    noiseImage: note(lists.noiseImages),
    text: (phrase) => void lists.text.push(phrase),
    formula: (formula) => void lists.formulas.push(formula),
    damaged: (text, shown) => void lists.damaged.push({ text, shown }),
    code: (text) => void lists.code.push(text),
    image: (addresses) => void lists.images.push(addresses),
    feature: note(lists.features),
    betray: note(lists.betrays),
    credit: note(lists.credits),
    lists,
  };
}

/** Without white space of any kind. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, '');
}

/** The noise that can be told from the article: phrases of some length that its own text, code and title lack. */
export function usableNoise(lists: BookLists, title: string): string[] {
  const own = squeezed([title, ...lists.text, ...lists.code, ...lists.neutral].join('\n'));
  return lists.noise.filter((phrase) => squeezed(phrase).length >= 4 && !own.includes(squeezed(phrase)));
}
