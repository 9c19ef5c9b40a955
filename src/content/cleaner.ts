import type { PageFacts } from '../core/facts';
import type { Noise } from '../dom/strip';
import { createHiding } from './hiding';
import { keptShare, leastKept, textBlocks } from './kept-share';
import type { Lifetime } from './lifetime';

/** Limits on following a page that keeps changing. */
const BATCH = 250;
const MAX_RUNS = 50;
const MAX_WORK = 200;

/** Removals of one kind, as a person reads them. */
export interface NoiseGroup {
  /** Message key suffix: `reason_` + this. */
  readonly reason: string;
  readonly count: number;
  /** First words of the first one. */
  readonly sample: string;
}

/** What a run of cleaning came to. */
export type CleanResult = 'cleaned' | 'nothing' | 'unsafe';

/** Cleans one page in place, and undoes it. */
export interface Cleaner {
  clean(): CleanResult;
  undo(): void;
  /** Shows the removals of one kind again; they stay shown. */
  restoreGroup(reason: string): void;
  mark(isShown: boolean): void;
  /** Things hidden now, as a person counts them. */
  count(): number;
  groups(): readonly NoiseGroup[];
  /** Cleans what the page adds later, within limits; calls back after each change. */
  follow(life: Lifetime, onChange: () => void): void;
}

/**
 * Prepares cleaning of a page whose facts were read just now; nothing changes before `clean`. `find` tells what may be
 * hidden, each time anew.
 */
export function createCleaner(page: Document, facts: PageFacts, find: () => readonly Noise[]): Cleaner {
  const hiding = createHiding(page);
  const restored = new Set<Element>();
  const blocks = textBlocks(page, facts);
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
  const undo = (): void => {
    hiding.restoreAll();
    hiding.mark(false);
    hidden = [];
  };

  return {
    undo,
    clean() {
      restored.clear();
      return hideFresh();
    },
    restoreGroup(reason) {
      for (const { entry, elements } of hidden) {
        if (entry.reason !== reason) continue;
        hiding.restore(elements);
        for (const element of elements) restored.add(element);
      }
      hidden = hidden.filter(({ entry }) => entry.reason !== reason);
    },
    mark: hiding.mark,
    count: () => hidden.reduce((sum, { entry }) => sum + entry.count, 0),
    groups: () => groupNoise(hidden),
    follow(life, onChange) {
      let runs = 0;
      let work = 0;
      let isWaiting = false;
      const observer = new MutationObserver((records) => {
        if (isWaiting || hidden.length === 0 || !records.some(addsElements)) return;
        isWaiting = true;
        life.after(BATCH, run);
      });
      const run = (): void => {
        isWaiting = false;
        if (!life.isAlive() || hidden.length === 0) return;
        const start = performance.now();
        hiding.keepSheet();
        const result = hideFresh();
        if (result === 'cleaned') onChange();
        work += performance.now() - start;
        runs += 1;
        if (runs >= MAX_RUNS || work >= MAX_WORK || result === 'unsafe') observer.disconnect();
      };
      observer.observe(page.body, { childList: true, subtree: true });
      life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

/** Author and date stay on the page: of a line that holds them, only the parts that do not may go. */
function keepWhoAndWhen(noise: Noise): Noise {
  if (noise.stripper === 'site-rule') return noise;
  const elements = noise.elements.flatMap((element) => (tellsWhoOrWhen(element) ? otherParts(element) : [element]));
  return { ...noise, elements };
}

/** The inner elements that tell neither; none when the line has text outside of elements, which cannot be hidden. */
function otherParts(element: Element): readonly Element[] {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return [];
  return [...element.children].filter((child) => child.textContent?.trim() && !tellsWhoOrWhen(child));
}

function tellsWhoOrWhen(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < 160 && /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|作者\s?[:：]/.test(text);
}

/** Whether an element is one of these, inside one of them, or around one of them. */
function touches(element: Element, others: ReadonlySet<Element>): boolean {
  if (others.size === 0) return false;
  for (let at: Element | null = element; at; at = at.parentElement) if (others.has(at)) return true;
  for (const other of others) if (element.contains(other)) return true;
  return false;
}

function addsElements(record: MutationRecord): boolean {
  for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}

function groupNoise(noise: readonly Noise[]): readonly NoiseGroup[] {
  const groups = new Map<string, NoiseGroup>();
  for (const { entry } of noise) {
    const known = groups.get(entry.reason);
    const count = (known?.count ?? 0) + entry.count;
    groups.set(entry.reason, { reason: entry.reason, count, sample: known?.sample || entry.preview });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
