import type { DraftBlock } from './article-region';
import type { Frame } from './frame';

/** A block together with the frame in which it stood when it was read. */
export type FramedBlock = DraftBlock & { readonly container: Frame };

/** Share of the page's text from which something faded out is the page's content, and the least of it in characters. */
const CONTENT_SHARE = 0.5;
const FEWEST_CHARACTERS = 80;

/** The faded elements around a block, or `undefined` when anything hides it for good. */
function fadesAround(container: Frame): readonly Frame[] | undefined {
  const fades: Frame[] = [];
  for (let one: Frame | undefined = container; one; one = one.parent) {
    if (one.veil === 'hidden') {
      return undefined;
    }
    if (one.veil === 'faded') {
      fades.push(one);
    }
  }
  return fades;
}

/**
 * Takes for visible what is only faded out (`visibility: hidden`, `opacity: 0`) and holds most of the page's text:
 * WeChat's pages and many with entrance effects come so, and a script lifts it. Small faded things stay hidden, and so
 * does whatever is hidden in another way.
 */
export function unveil(drafts: readonly FramedBlock[]): readonly DraftBlock[] {
  const lengths = new Map<Frame, number>();
  const fades = new Map<FramedBlock, readonly Frame[]>();
  let total = 0;
  for (const draft of drafts) {
    total += draft.length;
    const around = draft.hidden ? fadesAround(draft.container) : undefined;
    if (around === undefined) {
      continue;
    }
    fades.set(draft, around);
    for (const frame of around) {
      lengths.set(frame, (lengths.get(frame) ?? 0) + draft.length);
    }
  }
  if (fades.size === 0) {
    return drafts;
  }
  const enough = Math.max(FEWEST_CHARACTERS, total * CONTENT_SHARE);
  const isContent = (frame: Frame): boolean => (lengths.get(frame) ?? 0) >= enough;
  return drafts.map((draft) => (fades.get(draft)?.every(isContent) ? { ...draft, hidden: false } : draft));
}
