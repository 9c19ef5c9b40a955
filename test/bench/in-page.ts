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
  /** How often ours and Readability run in turn, after one run each to warm up; the median counts. */
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

/** Readability takes its document apart, so it gets a copy of the same parsed page; making that is not counted. */
function copyPage(): Document {
  return document.cloneNode(true) as Document;
}

function timeReadability(copy: Document): ReturnType<typeof timed<ReturnType<Readability['parse']>>> {
  return timed(() => new Readability(copy).parse());
}

function readWithReadability(request: MeasureRequest): EngineResult {
  const run = timeReadability(copyPage());
  const { value } = run;
  return resultOf(request, value?.textContent ?? '', run, {
    html: value?.content ?? '',
    title: value?.title ?? '',
    byline: value?.byline ?? '',
    published: value?.publishedTime ?? '',
  });
}

function runDefuddle(request: MeasureRequest): EngineResult {
  const copy = copyPage();
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

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Medians of both over so many rounds; who comes first changes from round to round. */
function timeInTurn(rounds: number, ours: () => number, theirs: () => number): { ours: number; theirs: number } {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) times.theirs.push(theirs());
    times.ours.push(ours());
    if (round % 2 === 1) times.theirs.push(theirs());
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

/** Ours and Readability in turn, `runs` times; for a profile of both. */
export function readBoth(url: string, runs: number, oursFirst: boolean): void {
  const readOurs = () => void readPage(document, url, { now: new Date() });
  for (let run = 0; run < runs; run += 1) {
    if (oursFirst) readOurs();
    timeReadability(copyPage());
    if (!oursFirst) readOurs();
  }
}

/** Milliseconds of one run of ours on the current document. */
export function runOurs(url: string): number {
  return timed(() => readPage(document, url, { now: new Date() })).milliseconds;
}

let copy: Document | undefined;

/** Makes the copy that the next `runReadability` takes apart. */
export function makeCopy(): void {
  copy = copyPage();
}

/** Milliseconds of one run of Readability on the copy. */
export function runReadability(): number {
  return copy === undefined ? Number.NaN : timeReadability(copy).milliseconds;
}

/**
 * Reads the current document with every engine asked for. Never throws: an engine's error is its result.
 *
 * Both are timed on what the extension meets: the live page as the browser parsed and styled it (ours), and a copy of
 * that (Readability, which destroys what it reads; the copy that its users must make is not counted against it).
 */
export function measure(request: MeasureRequest): Measures {
  const before = document.documentElement.outerHTML;
  const readOurs = () => timed(() => readPage(document, request.url, { now: new Date() }));
  const first = readOurs();
  const changed = document.documentElement.outerHTML !== before;
  const readability = request.others ? readWithReadability(request) : undefined;
  const times = request.others
    ? timeInTurn(
        request.rounds,
        () => readOurs().milliseconds,
        () => timeReadability(copyPage()).milliseconds,
      )
    : { ours: first.milliseconds, theirs: Number.NaN };
  const article = first.value?.article;
  return {
    ...(first.value === undefined ? {} : { reading: first.value }),
    ours: resultOf(
      request,
      article?.textContent ?? '',
      { ...first, milliseconds: times.ours },
      {
        html: article?.contentHtml ?? '',
        title: article?.title ?? '',
        byline: article?.byline ?? '',
        published: article?.published ?? '',
      },
    ),
    ...(readability === undefined ? {} : { readability: { ...readability, milliseconds: times.theirs } }),
    ...(request.others ? { defuddle: runDefuddle(request) } : {}),
    changed,
  };
}
