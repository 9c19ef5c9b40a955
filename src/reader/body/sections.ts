import { phrasesOf } from '../phrases';

/** A heading of the article as the contents list it. */
export interface Section {
  readonly element: HTMLElement;
  readonly text: string;
  /** 0 for the highest level in use. */
  readonly depth: number;
}

/** With fewer than this many top headings, one level more is worth listing. */
const FEW = 4;

/**
 * The headings that belong in the contents, in order: the two highest levels in use, three when the highest one is
 * rare. Headings without text are left out. Each becomes focusable, so that contents can lead there.
 */
export function readSections(prose: Element): readonly Section[] {
  const headings = [...prose.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')]
    .map((element) => ({ element, text: foldedText(element), level: Number(element.localName.slice(1)) }))
    .filter((heading) => heading.text !== '');
  const levels = [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b);
  const top = headings.filter((heading) => heading.level === levels[0]).length;
  const deepest = top < FEW ? 2 : 1;
  const sections = headings
    .map(({ element, text, level }) => ({ element, text, depth: levels.indexOf(level) }))
    .filter((section) => section.depth <= deepest);
  for (const section of sections) section.element.tabIndex = -1;
  return sections;
}

function foldedText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Keeps the words of top headings together where their text stands alone, without links or code in it. */
export function bindHeadingWords(prose: Element, lang: string): void {
  for (const heading of prose.querySelectorAll('h1,h2,h3')) {
    if (heading.childElementCount > 0) continue;
    const phrases = phrasesOf(heading.textContent ?? '', lang);
    if (phrases.length < 2) continue;
    heading.replaceChildren(
      ...phrases.map(({ text, whole }) => {
        if (!whole) return text;
        const word = heading.ownerDocument.createElement('span');
        word.className = 'w';
        word.textContent = text;
        return word;
      }),
    );
  }
}
