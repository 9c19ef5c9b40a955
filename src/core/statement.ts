import type { Block, PageFacts } from './facts';
import { type LabelText, labelText } from './label-text';
import {
  creditsSomethingElse,
  demand,
  type LabelNeed,
  type LabelPattern,
  labelHint,
  noText,
  opening,
  openingBracket,
  ownPlace,
  referenceHeading,
  siteSubject,
  sourceLabels,
  weakVerb,
} from './phrases/source-labels';
import { LONGEST_TAIL_HEADING, tailHeading } from './phrases/tail-headings';
import { readNamed, readTarget, readTargetBlock, readTrailer } from './statement-target';
import { foldLabels } from './text/script';

/**
 * What a labelled statement means.
 * - `credit`: the text, or a part, is said to come from there (`转载地址`, `来源`, `原文链接`).
 * - `translation`: there stands what was translated (`译自`, `译文出自`).
 * - `own-notice`: the author's own address or terms (`转载请注明出处`, `本文链接`); a source only when its site is not the page's.
 * - `first-published`: the author also published there (`本文首发于`).
 * - `archive-link`: an archive or aggregator links what it stored (`查看原文`, `source link`).
 */
export type StatementMeaning = 'credit' | 'translation' | 'own-notice' | 'first-published' | 'archive-link';

/** One labelled statement about where a text comes from, as the page makes it. */
export interface Statement {
  /** Label as the page wrote it, pinyin taken out: `转载地址`. */
  readonly label: string;
  readonly meaning: StatementMeaning;
  /** `head`: before the text or in its first blocks; `foot`: in its last blocks or after it; else `body`. */
  readonly place: 'head' | 'foot' | 'body';
  /** True for a field of the machine-written line under the title (time, reads, author); such fields are often empty talk. */
  readonly metaLine: boolean;
  /** Absolute http(s) address from the nearest link or plain text; redirectors as they stand. */
  readonly href?: string;
  /** Host shown in the text when the address behind it has another one. */
  readonly textHost?: string;
  readonly author?: string;
  /** Name of a WeChat account. */
  readonly account?: string;
  /** A site or paper named without an address; general words (`网络`, `本站`) are left out. */
  readonly outlet?: string;
  /** The page's words, at most 80 characters. */
  readonly quote: string;
  readonly block: Block;
}

/** Statements beyond this number on one page are a list, not evidence. */
const MOST_STATEMENTS = 40;
/** Share of the article's text that counts as its first and its last part, and the least of it in characters. */
const EDGE_SHARE = 0.12;
const EDGE_CHARACTERS = 300;
/** Labels that are by themselves the text of a link. */
const LINK_LABEL = /^(?:原[文帖贴]|source|original)$/;
const META_FIELD =
  /(?:作者|编辑|发布|发表|更新|来源|时间|日期|阅读|浏览|点击|人气|评论|责任编辑|记者|分类|字号|标签)(?:时间|日期|于|量|数|次数)?\s*[:(]|\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/g;

interface Found {
  readonly meaning: Statement['meaning'];
  readonly needs: LabelNeed;
  readonly start: number;
  readonly end: number;
  /** Who is named inside the label itself. */
  readonly name?: string;
}

/** A plain address right behind a label. */
const ADDRESS_NEXT = /^\s*(?:https?:\/\/|www\.|(?:[a-z\d-]+\.)+[a-z]{2,6}\/)/;

/** A label that needs a colon is followed by one, by a closing bracket, or begins its block right before an address. */
function isIntroduced({ folded, links }: LabelText, start: number, end: number): boolean {
  const rest = folded.slice(end);
  if (/^\s*(?:[:|丨︱/]|[\]】)]\s*:?)/.test(rest)) {
    return true;
  }
  const opens = opening.test(folded.slice(0, start));
  const isNext = () => links.some((link) => link.at >= start && link.at <= end + 3) || ADDRESS_NEXT.test(rest);
  return opens && (rest.trim() === '' || isNext());
}

/** One place in a text where a label's pattern fits, as far as it is a label there. */
function readLabel(block: Block, read: LabelText, label: LabelPattern, match: RegExpExecArray): Found | undefined {
  const { folded } = read;
  const { meaning, needs, opens = false } = label;
  const start = match.index;
  const end = start + match[0].length;
  const before = folded.slice(0, start);
  if ((needs === 'colon' && !isIntroduced(read, start, end)) || (opens && !opensPart(before))) {
    return undefined;
  }
  const weighed = weighLabel(meaning, block, folded, start, end);
  const inside = match.groups?.['name'];
  const at = inside === undefined ? 0 : start + match[0].indexOf(inside);
  const name = inside === undefined ? {} : { name: read.text.slice(at, at + inside.length) };
  return weighed && { meaning: weighed, needs, start, end, ...name };
}

/** True where a block or a bracket begins. */
function opensPart(before: string): boolean {
  return opening.test(before) || openingBracket.test(before);
}

function findLabels(block: Block, read: LabelText): readonly Found[] {
  const { folded } = read;
  const found: Found[] = [];
  for (const label of labelHint.test(folded) ? sourceLabels : []) {
    for (const match of folded.matchAll(label.pattern)) {
      const one = readLabel(block, read, label, match);
      if (one && !found.some((other) => one.start < other.end && one.end > other.start)) {
        found.push(one);
      }
    }
  }
  return found;
}

/** What a label means where it stands; nothing when it is only talked about, or says it of something else. */
function weighLabel(
  meaning: Statement['meaning'],
  block: Block,
  folded: string,
  start: number,
  end: number,
): Statement['meaning'] | undefined {
  const before = folded.slice(0, start);
  if (/[“"「『《‘]$/.test(before) || creditsSomethingElse.test(before)) {
    return undefined;
  }
  if (meaning !== 'credit') {
    return meaning;
  }
  const label = folded.slice(start, end);
  const subject = label.replace(/(?:来自|来源于?|出自|取自|源自|引自|[转载摘选]+[自于至])$/, '');
  if (siteSubject.test(before) || (subject !== label && creditsSomethingElse.test(subject))) {
    return undefined;
  }
  const rest = folded.slice(end);
  const isAside = !opening.test(before) && (block.kind === 'heading' || weakVerb.test(label));
  const isTaken = /转|载|译/.test(label);
  if (isAside || (isTaken && demand.test(before)) || (!isTaken && noText.test(rest))) {
    return undefined;
  }
  return ownPlace.test(rest) ? 'first-published' : 'credit';
}

/** Blocks in which a label is the page speaking about itself. */
function maySpeak(block: Block): boolean {
  return !block.hidden && block.kind !== 'code' && block.region !== 'chrome';
}

/** Marks the blocks that stand under a heading such as `参考资料`, up to the next heading. */
function referenceBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const marked = new Set<Block>();
  let inList = false;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.length <= 16) {
      const opens = referenceHeading.test(foldLabels(block.text).replace(/[:\s\])】]+$/, ''));
      inList = opens || (inList && block.kind !== 'heading');
    }
    if (inList) {
      marked.add(block);
    }
  }
  return marked;
}

/** Tells for each block whether it stands at the head, the foot or in the body of the article. */
function placesOf(blocks: readonly Block[]): (block: Block) => Statement['place'] {
  const offsets = new Map<Block, number>();
  let total = 0;
  let end: number | undefined;
  for (const block of blocks) {
    if (block.region === 'article') {
      offsets.set(block, total);
      end = block.length <= LONGEST_TAIL_HEADING && tailHeading.test(block.text) ? (end ?? total) : end;
      total += block.length;
    }
  }
  // A list of other articles in the last half ends the text.
  total = end !== undefined && end > total / 2 ? end : total;
  const edge = Math.max(EDGE_CHARACTERS, total * EDGE_SHARE);
  return (block) => {
    const offset = offsets.get(block);
    if (offset === undefined) {
      return block.region === 'before' ? 'head' : 'foot';
    }
    if (offset <= edge) {
      return 'head';
    }
    // What stands behind the end is other articles and comments.
    return offset < total && total - offset <= edge ? 'foot' : 'body';
  };
}

/**
 * Every labelled statement about a source on the page, in document order.
 *
 * Left out: code, hidden text, navigation and comments, lists of references, credits for pictures or data, and labels that
 * are only being talked about (in quotation marks). Labels are understood in traditional script, spun (`起源`) and
 * broken by pinyin. A statement without any target is kept: that a page names nobody is evidence too.
 *
 * @example `转载地址：<a href="https://example.com/a">…</a>` gives `{label: '转载地址', meaning: 'credit', href: …}`
 */
export function findStatements(facts: PageFacts): readonly Statement[] {
  let statements = known.get(facts);
  if (statements === undefined) {
    statements = readStatements(facts.blocks);
    known.set(facts, statements);
  }
  return statements;
}

/** Statements of facts already asked for: many signals and tracers ask for the same ones. */
const known = new WeakMap<PageFacts, readonly Statement[]>();

function readStatements(blocks: readonly Block[]): readonly Statement[] {
  const references = referenceBlocks(blocks);
  const placeOf = placesOf(blocks);
  return blocks
    .flatMap((block, i) =>
      maySpeak(block) && !references.has(block) ? readBlock(block, around(blocks, i), placeOf(block)) : [],
    )
    .slice(0, MOST_STATEMENTS);
}

/** What stands next to a block: behind it the address of an unfinished label, above it the lines of a trailer. */
interface Neighbours {
  readonly next: Block | undefined;
  /** Up to three visible blocks, nearest first. */
  readonly above: readonly Block[];
}

function around(blocks: readonly Block[], at: number): Neighbours {
  const above = blocks
    .slice(Math.max(0, at - 3), at)
    .filter(maySpeak)
    .reverse();
  // Colons get elements of their own.
  const next = /[\p{L}\d]/u.test(blocks[at + 1]?.text ?? '') ? blocks[at + 1] : blocks[at + 2];
  return { next, above };
}

/** The statements of one block. */
function readBlock(block: Block, { next, above }: Neighbours, place: Statement['place']): readonly Statement[] {
  const read = labelText(block);
  const { text, folded } = read;
  const metaLine = block.length < 120 && (folded.match(META_FIELD)?.length ?? 0) >= 2;
  return findLabels(block, read).flatMap(({ meaning, needs, start, end, name }) => {
    const own =
      name === undefined
        ? readTarget(read, {
            start,
            end,
            isField: needs === 'colon',
            isLink: meaning === 'archive-link' || LINK_LABEL.test(folded.slice(start, end)),
          })
        : readNamed(name);
    const isOpen = Object.keys(own).length === 0 && folded.slice(end).replace(/[^\p{L}\d]/gu, '').length <= 2;
    const isBare = meaning === 'own-notice' && own.href === undefined;
    const beside = isOpen && next && maySpeak(next) ? readTargetBlock(next) : own;
    const target = isBare ? { ...beside, ...readTrailer(block, above) } : beside;
    // English labels are ordinary words and need an address, or a name that is marked as one.
    const isMarked = target.href !== undefined || target.account !== undefined || target.author !== undefined;
    if (!isMarked && (needs === 'address' || /^[a-z]/.test(folded.slice(start)))) {
      return [];
    }
    const label = text.slice(start, end).trim();
    const quote = text.slice(Math.max(0, start - 8), start + 72).trim();
    return [{ label, meaning, place, metaLine, quote, block, ...target }];
  });
}
