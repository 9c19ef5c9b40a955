import type { Outcome, PillActions } from './pill-contract';
import { button, drawing, part } from './pill-parts';
import type { PillWords } from './pill-words';

/** The pieces of which the pill's bar is put together. */
export interface BarPieces {
  /** The cross that closes. */
  cross(work: () => void): HTMLElement;
  /** One sentence, with the way to reload the page where that is what helps. */
  sentence(text: string, outcome: Outcome): readonly HTMLElement[];
  /** Link to the original where one is known, else the way to the source in the reader. */
  source(openReader: () => void): HTMLElement;
}

/** Makes the pieces; `original` is an http(s) address. */
export function createBarPieces(
  page: Document,
  words: PillWords,
  actions: Pick<PillActions, 'reload'>,
  original: string | undefined,
): BarPieces {
  return {
    cross: (work) =>
      button(page, work, {
        class: 'x',
        attributes: { 'aria-label': words.close },
        children: [drawing(page, 'cross')],
      }),
    sentence: (text, outcome) => [
      part(page, 'p', { text }),
      ...(outcome === 'updated' ? [button(page, actions.reload, { text: words.reload })] : []),
    ],
    source: (openReader) =>
      original === undefined
        ? button(page, openReader, { text: words.source })
        : part(page, 'a', {
            text: words.original,
            attributes: { href: original, target: '_blank', rel: 'noopener noreferrer', title: new URL(original).host },
          }),
  };
}

/** What to say when a wish was not simply done; `refused` names the sentence for a refusal. */
export function outcomeText(words: PillWords, outcome: Outcome, refused: string): string {
  if (outcome === 'updated') return words.updated;
  return outcome === 'refused' ? refused : words.failed;
}
