import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { PageReading } from '../../src/core/reading';
import { readPage } from '../../src/engine';

/** What runs on a page, and how often. */
export interface MeasureRequest {
  readonly url: string;
  /** Readability and Defuddle too, or our engine alone. */
  readonly others: boolean;
  /** How often ours and Readability run in turn; the shortest run counts. */
  readonly rounds: number;
}

/** Text and time of one engine on one page. */
export interface EngineResult {
  readonly text: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** Everything measured on one page. */
export interface Measures {
  readonly reading?: PageReading;
  readonly ours: EngineResult;
  readonly readability?: EngineResult;
  readonly defuddle?: EngineResult;
  /** True when `readPage` left the document other than it found it. */
  readonly changed: boolean;
}

function timed<T>(work: () => T): { readonly value?: T; readonly milliseconds: number; readonly error?: string } {
  const start = performance.now();
  try {
    const value = work();
    return { value, milliseconds: performance.now() - start };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { milliseconds: performance.now() - start, error: text.slice(0, 600) };
  }
}

function runReadability(): EngineResult {
  const copy = document.cloneNode(true) as Document;
  const { value, milliseconds, error } = timed(() => new Readability(copy).parse());
  return { text: value?.textContent ?? '', milliseconds, ...(error === undefined ? {} : { error }) };
}

function runDefuddle(url: string): EngineResult {
  const copy = document.cloneNode(true) as Document;
  const { value, milliseconds, error } = timed(() => new Defuddle(copy, { url }).parse());
  const html = value?.content ?? '';
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return { text, milliseconds, ...(error === undefined ? {} : { error }) };
}

/** Reads the current document with every engine asked for. Never throws: an engine's error is its result. */
export function measure(request: MeasureRequest): Measures {
  const before = document.documentElement.outerHTML;
  const first = timed(() => readPage(document, request.url, { now: new Date() }));
  const changed = document.documentElement.outerHTML !== before;
  let best = first.milliseconds;
  let readability: EngineResult | undefined;
  for (let round = 0; request.others && round < request.rounds; round += 1) {
    const other = runReadability();
    if (readability === undefined || other.milliseconds < readability.milliseconds) readability = other;
    best = Math.min(best, timed(() => readPage(document, request.url, { now: new Date() })).milliseconds);
  }
  return {
    ...(first.value === undefined ? {} : { reading: first.value }),
    ours: {
      text: first.value?.article?.textContent ?? '',
      milliseconds: best,
      ...(first.error === undefined ? {} : { error: first.error }),
    },
    ...(readability === undefined ? {} : { readability }),
    ...(request.others ? { defuddle: runDefuddle(request.url) } : {}),
    changed,
  };
}
