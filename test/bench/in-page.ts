import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { PageReading } from '../../src/core/reading';
import { readPage } from '../../src/engine';
import { type ArticleParts, readParts } from './factory/parts';

/** What runs on a page, and how often. */
export interface MeasureRequest {
  readonly url: string;
  /** Readability and Defuddle too, or our engine alone. */
  readonly others: boolean;
  /** How often ours and Readability run in turn; the shortest run counts. */
  readonly rounds: number;
  /** Also what the engines' articles are made of: blocks of code, images, titles. */
  readonly parts?: boolean;
}

/** Text and time of one engine on one page. */
export interface EngineResult {
  readonly text: string;
  readonly milliseconds: number;
  readonly error?: string;
  /** Only when asked for. */
  readonly parts?: ArticleParts;
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

/** An engine's article as the request wants it. */
function resultOf(
  request: MeasureRequest,
  text: string,
  run: { readonly milliseconds: number; readonly error?: string },
  article: { readonly html: string; readonly title: string; readonly byline: string; readonly published: string },
): EngineResult {
  const { milliseconds, error } = run;
  const { html, ...facts } = article;
  return {
    text,
    milliseconds,
    ...(error === undefined ? {} : { error }),
    ...(request.parts ? { parts: { ...facts, ...readParts(html, request.url) } } : {}),
  };
}

function runReadability(request: MeasureRequest): EngineResult {
  const copy = document.cloneNode(true) as Document;
  const run = timed(() => new Readability(copy).parse());
  const { value } = run;
  return resultOf(request, value?.textContent ?? '', run, {
    html: value?.content ?? '',
    title: value?.title ?? '',
    byline: value?.byline ?? '',
    published: value?.publishedTime ?? '',
  });
}

function runDefuddle(request: MeasureRequest): EngineResult {
  const copy = document.cloneNode(true) as Document;
  const run = timed(() => new Defuddle(copy, { url: request.url }).parse());
  const { value } = run;
  const html = value?.content ?? '';
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return resultOf(request, text, run, {
    html,
    title: value?.title ?? '',
    byline: value?.author ?? '',
    published: value?.published ?? '',
  });
}

/** Reads the current document with every engine asked for. Never throws: an engine's error is its result. */
export function measure(request: MeasureRequest): Measures {
  const before = document.documentElement.outerHTML;
  const first = timed(() => readPage(document, request.url, { now: new Date() }));
  const changed = document.documentElement.outerHTML !== before;
  let best = first.milliseconds;
  let readability: EngineResult | undefined;
  for (let round = 0; request.others && round < request.rounds; round += 1) {
    const other = runReadability(request);
    if (readability === undefined || other.milliseconds < readability.milliseconds) readability = other;
    best = Math.min(best, timed(() => readPage(document, request.url, { now: new Date() })).milliseconds);
  }
  const article = first.value?.article;
  return {
    ...(first.value === undefined ? {} : { reading: first.value }),
    ours: resultOf(
      request,
      article?.textContent ?? '',
      { ...first, milliseconds: best },
      {
        html: article?.contentHtml ?? '',
        title: article?.title ?? '',
        byline: article?.byline ?? '',
        published: article?.published ?? '',
      },
    ),
    ...(readability === undefined ? {} : { readability }),
    ...(request.others ? { defuddle: runDefuddle(request) } : {}),
    changed,
  };
}
