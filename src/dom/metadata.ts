import { articleTitle } from '../core/article-title';
import { findByline, linkedAuthors } from '../core/byline';
import { findPublished, readDate } from '../core/date';
import type { Block, PageFacts } from '../core/facts';
import type { SiteRule } from '../core/rules/rule';
import { withoutInvisible } from '../core/text/invisible';
import type { InertCopy } from './inert-copy';
import { type IsBeside, markedAuthors, markedDates } from './signature';

/** What a page says about its article. Plain text; `''` where it says nothing that can be believed. */
export interface Metadata {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
}

interface Structured {
  readonly authors: readonly string[];
  readonly dates: readonly string[];
}

const maximumJson = 200_000;
const dateMetas = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'date',
  'dc.date',
  'weibo:article:create_at',
];
const authorMetas = ['author', 'article:author', 'dc.creator', 'byl', 'og:article:author', 'twitter:creator'];

/**
 * Title, author and day of publication, of a page and its fresh copy. A site rule's selectors come first, then the page's own lines beside the
 * text, then machine-readable data: on copies the machine-readable data is the copier's.
 */
export function readMetadata(
  document: Document,
  { body, names }: InertCopy,
  facts: PageFacts,
  rule: SiteRule | undefined,
  now: Date | undefined,
): Metadata {
  // A day of tolerance for time zones.
  const latest = now === undefined ? '' : new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const blocks = templateBlocks(facts);
  const foot = footLines(facts);
  const opening = facts.blocks.slice(0, openingEnd(facts));
  const dated = blocks.filter((block) => opening.includes(block) || !isTeaser(block));
  const lines = [...blocks.map((block) => block.text), ...foot];
  let known: Structured | undefined;
  const structured = () => {
    known ??= readStructured(document, facts);
    return known;
  };
  const isBeside = besideArticle(blocks, facts);
  const ruled = (selector: string | undefined) => textOf(document, selector);
  const named = ruled(rule?.author);
  return {
    title: ruled(rule?.title) || articleTitle(facts),
    byline: findByline(
      named === '' ? lines : [`作者：${named}`, ...lines],
      eachOf(
        () => markedAuthors(body, names, isBeside),
        () => structured().authors,
        () => linkedAuthors(facts),
      ),
      facts,
    ),
    published:
      readDate(ruled(rule?.date), latest) ||
      findPublished(
        eachOf(
          () => dated.map((block) => block.text),
          () => foot,
          () => markedDates(body, names, isBeside),
        ),
        latest,
      ) ||
      (structured()
        .dates.map((text) => readDate(text, latest))
        .find((iso) => iso !== '') ??
        ''),
  };
}

/** Several lists one after the other, each made when the one before did not do: most pages name author and day at once. */
function* eachOf(...lists: readonly (() => readonly string[])[]): Generator<string, void> {
  for (const list of lists) yield* list();
}

/** Short lines around the article's head: where templates print author and date. */
function templateBlocks(facts: PageFacts): readonly Block[] {
  const title = facts.blocks.findIndex((block) => facts.heading !== '' && block.text === facts.heading);
  const article = facts.blocks.findIndex((block) => block.region === 'article');
  const from = Math.max(0, title === -1 ? article - 12 : title - 4);
  const head = facts.blocks.slice(from, Math.max(title, article, 0) + 14);
  return head.filter(isTemplateLine);
}

function isTemplateLine(block: Block): boolean {
  return block.length <= 160 && !block.hidden && block.kind !== 'code';
}

/** How far below its article a template may sign it. */
const footBlocks = 8;
const signed =
  /^(?:作\s?者|本文作者|文章作者|posted\s?(?:@|on|by)|发[表布]于|(?:最[后近]|上次)?(?:编辑|修改|更新)(?:[于時时]|\s?[:：]))/i;

/** The set form of one platform stands below its whole foot, and above the opinions. */
const farSigned = /^posted\s?@\s?(?:19|20)\d{2}/i;
const farBlocks = 30;

/** Short lines below the article that name author or day in so many words: some templates sign there. */
function footLines(facts: PageFacts): string[] {
  const last = facts.blocks.findLastIndex((block) => block.region === 'article');
  if (last === -1) return [];
  const near = last + 1 + footBlocks;
  return facts.blocks
    .slice(0, last + 1 + farBlocks)
    .filter((block, at) => {
      if (at < last - 3 || !isTemplateLine(block)) return false;
      return farSigned.test(block.text) || (at < near && signed.test(block.text));
    })
    .map((block) => block.text);
}

/** True for words of the lines above the article, in its head or right below it. */
function besideArticle(head: readonly Block[], facts: PageFacts): IsBeside {
  const last = facts.blocks.findLastIndex((block) => block.region === 'article');
  const near = [...head, ...facts.blocks.slice(Math.max(0, last - 3), last + 1 + footBlocks).filter(isTemplateLine)];
  return (text) => near.some((block) => block.text.includes(text));
}

/** Share of a line that links make up from which a date in it is another article's. */
const linkedShare = 0.3;
/** Blocks at the head of an article in which a name may link to its author beside the day. */
const openingBlocks = 4;

function openingEnd(facts: PageFacts): number {
  const start = facts.blocks.findIndex((block) => block.region === 'article');
  return start === -1 ? facts.blocks.length : start + openingBlocks;
}

function isTeaser(block: Block): boolean {
  const linked = block.links.reduce((sum, link) => sum + link.text.length, 0);
  return linked > 0 && linked >= block.length * linkedShare;
}

function textOf(document: Document, selector: string | undefined): string {
  if (selector === undefined) return '';
  try {
    const found = document.querySelector(selector);
    // A selector that hits the page itself names nothing.
    if (found === null || /^(?:html|head|body)$/i.test(found.localName)) return '';
    return withoutInvisible(found.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300);
  } catch {
    return '';
  }
}

function readStructured(document: Document, facts: PageFacts): Structured {
  const authors: string[] = [];
  const dates: string[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 8)) {
    readJson(script.textContent ?? '', authors, dates);
  }
  for (const name of authorMetas) authors.push(facts.meta.get(name) ?? '');
  for (const name of dateMetas) dates.push(facts.meta.get(name) ?? '');
  for (const selector of ['[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']) {
    const found = document.querySelector(selector);
    dates.push(found?.getAttribute('datetime') ?? found?.getAttribute('content') ?? '');
  }
  return { authors, dates };
}

/** Reads names and days out of JSON-LD; its text is data and never shown as it stands. */
function readJson(text: string, authors: string[], dates: string[]): void {
  if (text.length > maximumJson) return;
  let pending: unknown[];
  try {
    pending = [JSON.parse(text)];
  } catch {
    return;
  }
  for (let seen = 0; pending.length > 0 && seen < 200; seen++) {
    const at = pending.shift();
    if (Array.isArray(at)) pending = [...at.slice(0, 50), ...pending];
    else if (typeof at === 'object' && at !== null) readThing(at as Record<string, unknown>, authors, dates, pending);
  }
}

function readThing(thing: Record<string, unknown>, authors: string[], dates: string[], pending: unknown[]): void {
  if (Array.isArray(thing['@graph'])) pending.push(thing['@graph']);
  for (const key of ['datePublished', 'pubDate', 'dateCreated', 'upDate']) {
    if (typeof thing[key] === 'string') dates.push(thing[key]);
  }
  for (const person of [thing['author']].flat()) {
    if (typeof person === 'string') authors.push(person);
    else if (typeof person === 'object' && person !== null && 'name' in person && typeof person.name === 'string') {
      authors.push(person.name);
    }
  }
}
