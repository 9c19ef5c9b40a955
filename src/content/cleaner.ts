import type { PageFacts } from '../core/facts';
import type { Noise } from '../dom/strip';
import { createHiding } from './hiding';
import { keptShare, leastKept, textBlocks } from './kept-share';
import { groupNoise, type NoiseGroup } from './noise-groups';
import { createSelectable } from './selectable';
import { keepWhoAndWhen } from './who-and-when';

/** What a run of cleaning came to. */
export type CleanResult = 'cleaned' | 'nothing' | 'unsafe';

/** Cleans one page in place, and undoes it. */
export interface Cleaner {
  clean(): CleanResult;
  /** Hides what has come since, and again what the page took out of hiding. What a person restored stays. */
  cleanMore(): CleanResult;
  /** Whether the page took something out of hiding. */
  isExposed(): boolean;
  /** Whether the article that was read is still in the page. */
  isInPlace(): boolean;
  undo(): void;
  /** Shows the removals of one kind again; they stay shown. */
  restoreGroup(reason: string): void;
  mark(isShown: boolean): void;
  /** Things hidden now, and restrictions lifted, as a person counts them. */
  count(): number;
  groups(): readonly NoiseGroup[];
}

/**
 * Prepares cleaning of a page whose facts were read just now; nothing changes before `clean`. `find` tells what may be
 * hidden, each time anew.
 */
export function createCleaner(page: Document, facts: PageFacts, find: () => readonly Noise[]): Cleaner {
  const hiding = createHiding(page);
  const restored = new Set<Element>();
  const blocks = textBlocks(page, facts);
  const selectable = createSelectable(page, blocks);
  let hidden: readonly Noise[] = [];

  const isFresh = ({ elements }: Noise): boolean =>
    elements.length > 0 && !elements.some((element) => touches(element, hiding.elements) || touches(element, restored));
  const hideFresh = (): CleanResult => {
    const fresh = find().map(keepWhoAndWhen).filter(isFresh);
    if (fresh.length === 0) return 'nothing';
    for (const { elements } of fresh) hiding.hide(elements);
    if (keptShare(blocks, hiding.elements) >= leastKept) {
      hidden = [...hidden, ...fresh];
      return 'cleaned';
    }
    for (const { elements } of fresh) hiding.restore(elements);
    return 'unsafe';
  };

  const groups = (): readonly NoiseGroup[] => {
    const lifted = selectable.group();
    return lifted ? [...groupNoise(hidden), lifted] : groupNoise(hidden);
  };

  return {
    clean() {
      restored.clear();
      const result = hideFresh();
      if (result !== 'unsafe') selectable.allow();
      return result === 'nothing' && selectable.group() ? 'cleaned' : result;
    },
    cleanMore() {
      hidden = hidden.filter(({ elements }) => elements.some((element) => element.isConnected));
      hiding.insist();
      return hideFresh();
    },
    isExposed: hiding.isExposed,
    isInPlace: () => blocks.length === 0 || blocks.some(({ element }) => element.isConnected),
    undo() {
      hiding.restoreAll();
      hiding.mark(false);
      hidden = [];
      selectable.undo();
    },
    restoreGroup(reason) {
      if (reason === selectable.group()?.reason) selectable.undo();
      for (const { entry, elements } of hidden) {
        if (entry.reason !== reason) continue;
        hiding.restore(elements);
        for (const element of elements) restored.add(element);
      }
      hidden = hidden.filter(({ entry }) => entry.reason !== reason);
    },
    mark: hiding.mark,
    count: () => groups().reduce((sum, { count }) => sum + count, 0),
    groups,
  };
}

/** Whether an element is one of these, inside one of them, or around one of them. */
function touches(element: Element, others: ReadonlySet<Element>): boolean {
  if (others.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (others.has(at)) return true;
  for (const other of others) if (element.contains(other)) return true;
  return false;
}
