import type { Cleaner } from './cleaner';
import { shownAttribute } from './hiding';
import type { Lifetime } from './lifetime';

/** Limits on following a page that keeps changing: milliseconds between two runs, runs, milliseconds of work in all. */
const BATCH = 250;
const MAX_RUNS = 50;
const MAX_WORK = 200;

/** What following a page tells. */
export interface FollowReports {
  /** More was hidden. */
  changed(): void;
  /** The article that was cleaned is no longer in the page; nothing is followed any more. */
  replaced(): void;
  /** The page changes without end, or what it added is not safe to hide; nothing is followed any more. */
  gaveUp(): void;
}

/**
 * Cleans what a page adds after it was cleaned, and hides again what it shows against us, until a limit is reached. A
 * page may swap its whole body, so the root is watched.
 */
export function followPage(page: Document, cleaner: Cleaner, life: Lifetime, reports: FollowReports): void {
  let runs = 0;
  let work = 0;
  let isWaiting = false;
  const isWorthARun = (record: MutationRecord): boolean =>
    record.type === 'attributes' ? cleaner.isExposed() : addsContent(record, page);
  const observer = new MutationObserver((records) => {
    if (isWaiting || cleaner.count() === 0 || !records.some(isWorthARun)) return;
    isWaiting = true;
    life.after(BATCH, run);
  });
  const stop = (report: () => void): void => {
    observer.disconnect();
    report();
  };
  const run = (): void => {
    isWaiting = false;
    if (!life.isAlive() || cleaner.count() === 0) return;
    if (!cleaner.isInPlace()) stop(reports.replaced);
    else cleanMore();
  };
  const cleanMore = (): void => {
    const start = performance.now();
    const result = cleaner.cleanMore();
    // What we just did is no news.
    observer.takeRecords();
    if (result === 'cleaned') reports.changed();
    work += performance.now() - start;
    runs += 1;
    if (runs >= MAX_RUNS || work >= MAX_WORK || result === 'unsafe') stop(reports.gaveUp);
  };
  observer.observe(page, { childList: true, subtree: true, attributeFilter: [shownAttribute] });
  life.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Whether something came that may hold text: not what pages put into their head, nor our own pill beside the body. */
function addsContent({ addedNodes, target }: MutationRecord, page: Document): boolean {
  if (target === page.head) return false;
  const isRoot = target === page.documentElement;
  for (const node of addedNodes)
    if (node.nodeType === Node.ELEMENT_NODE && (!isRoot || node === page.body)) return true;
  return false;
}
