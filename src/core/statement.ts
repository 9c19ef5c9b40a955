import type { Block, PageFacts } from './facts';
import { isMended, type LabelText, labelText } from './label-text';
import { pageHost } from './page-identity';
import { type Passage, passagesOf, passagesWith } from './phrase-search';
import { dateline, plainField, saysReprinted, sourceLabelWords } from './phrases/source-labels';
import { accountPages, platformOfHost } from './platforms';
import { type FoundLabel, findLabels } from './statement-label';
import { placesOf, referenceBlocks, type StatementPlace } from './statement-place';
import { isInSentence, isShown } from './statement-sentence';
import {
  addressBelow,
  readNamed,
  readTarget,
  readTargetBlock,
  readTrailer,
  type StatementTarget,
} from './statement-target';
import { letterRanges } from './text/han';
import { foldLabels } from './text/script';
import { comparisonKey } from './url/normalize';

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
  readonly place: StatementPlace;
  /** True for a field of the machine-written line under the title (time, reads, author); such fields are often empty talk. */
  readonly metaLine: boolean;
  /** Absolute http(s) address from the nearest link or plain text; redirectors as they stand. */
  readonly href?: string;
  /** Host shown in the text when the address behind it has another one. */
  readonly textHost?: string;
  /** The whole address that the text shows then, if it does. */
  readonly shown?: string;
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
/** Labels that are by themselves the text of a link. */
const LINK_LABEL = /^(?:原[文帖贴]|source|original)$/;
const META_FIELD =
  /(?:作者|编辑|发布|发表|更新|来源|时间|日期|阅读|浏览|点击|人气|评论|责任编辑|记者|分类|字号|标签)(?:时间|日期|于|量|数|次数)?\s*[:(]|\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/g;

/** A letter or digit, and everything else. */
const WORD = new RegExp(`[${letterRanges}\\d]`);
const NO_WORD = new RegExp(`[^${letterRanges}\\d]+`, 'g');

/** Blocks in which a label is the page speaking about itself. */
function maySpeak(block: Block): boolean {
  return !block.hidden && block.kind !== 'code' && block.kind !== 'caption' && block.region !== 'chrome';
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
    statements = withoutAccountField(facts, withoutDatelines(facts, readStatements(facts)));
    known.set(facts, statements);
  }
  return statements;
}

/** Statements of facts already asked for: many signals and tracers ask for the same ones. */
const known = new WeakMap<PageFacts, readonly Statement[]>();

function readStatements(facts: PageFacts): readonly Statement[] {
  const { blocks } = facts;
  const likely = new Set(passagesWith(facts, sourceLabelWords));
  const references = referenceBlocks(passagesOf(facts));
  const placeOf = placesOf(blocks);
  const mayState = (passage: Passage): boolean =>
    maySpeak(passage.block) && !references.has(passage.block) && (likely.has(passage) || isMended(passage));
  const statements = passagesOf(facts)
    .flatMap((passage, i) =>
      mayState(passage) ? readBlock(passage, () => around(blocks, i), placeOf(passage.block)) : [],
    )
    .slice(0, MOST_STATEMENTS);
  return withoutSections(statements, blocks);
}

/** An agency's dateline says less than any field, and nothing on a platform, where agencies have accounts of their own. */
function withoutDatelines(facts: PageFacts, statements: readonly Statement[]): readonly Statement[] {
  const isCredit = ({ meaning, label, href, outlet }: Statement): boolean =>
    meaning === 'credit' && !dateline.test(label) && (href ?? outlet) !== undefined;
  const isIdle = statements.some(isCredit) || platformOfHost(pageHost(facts)) !== undefined;
  return statements.filter(({ label, place }) => !dateline.test(label) || !(isIdle || place !== 'head'));
}

/** On an account's page of a portal the field under the title names who published it there. */
function withoutAccountField(facts: PageFacts, statements: readonly Statement[]): readonly Statement[] {
  return accountPages.test(facts.url)
    ? statements.filter(({ label, metaLine }) => !(metaLine && plainField.test(foldLabels(label))))
    : statements;
}

/** As many different addresses make a list of credits, wherever they stand. */
const LIST_LENGTH = 3;
/** Two credits farther apart than so many blocks are those of two sections. */
const SECTION_BLOCKS = 6;

/** True for credits of several sections, or a list of them: none of them speaks for the whole text. */
function areSections(credits: readonly Statement[], blocks: readonly Block[]): boolean {
  if (credits.length < 2) return false;
  const addresses = new Map(credits.map(({ href, block }) => [comparisonKey(href ?? ''), blocks.indexOf(block)]));
  const places = [...addresses.values()];
  const isApart = places.length > 1 && Math.max(...places) - Math.min(...places) > SECTION_BLOCKS;
  return isApart || places.length >= LIST_LENGTH;
}

/** Moves fields of one kind (`来源`, `原文链接`) that credit several sections into the body; `转载自` is never meant so. */
function withoutSections(statements: readonly Statement[], blocks: readonly Block[]): readonly Statement[] {
  const kindOf = ({ meaning, label, href }: Statement): string => {
    const folded = foldLabels(label);
    const isField = meaning === 'credit' && href !== undefined && !saysReprinted.test(folded);
    return isField ? (plainField.test(folded) ? 'plain' : 'original') : '';
  };
  const listed = ['plain', 'original'].filter((kind) =>
    areSections(
      statements.filter((one) => kindOf(one) === kind),
      blocks,
    ),
  );
  return statements.map((one) => (listed.includes(kindOf(one)) ? { ...one, place: 'body' } : one));
}

/** What stands next to a block: behind it the address of an unfinished label, above it the lines of a trailer. */
interface Neighbours {
  readonly next: Block | undefined;
  /** Up to three visible blocks, nearest first. */
  readonly above: readonly Block[];
  /** The next two blocks. */
  readonly below: readonly Block[];
}

function around(blocks: readonly Block[], at: number): Neighbours {
  const above = blocks
    .slice(Math.max(0, at - 3), at)
    .filter(maySpeak)
    .reverse();
  // Colons get elements of their own.
  const next = WORD.test(blocks[at + 1]?.text ?? '') ? blocks[at + 1] : blocks[at + 2];
  return { next, above, below: blocks.slice(at + 1, at + 3) };
}

/** Whom or what a label names, in its own block, inside itself or next to it. */
function targetOf(
  label: FoundLabel,
  block: Block,
  read: LabelText,
  { next, above, below }: Neighbours,
): StatementTarget {
  const { meaning, needs, start, end, name, writer } = label;
  const { folded } = read;
  const isLink = meaning === 'archive-link' || LINK_LABEL.test(folded.slice(start, end));
  const stated = readTarget(read, { start, end, isField: needs === 'colon', isLink });
  const named = name === undefined || stated.href !== undefined ? stated : readNamed(name);
  const own = writer === undefined ? named : { ...named, author: writer.trim() };
  const rest = folded.slice(end);
  const isOpen =
    Object.keys(own).length === 0 && !/[。!！]/.test(folded.slice(start)) && rest.replace(NO_WORD, '').length <= 2;
  const beside = isOpen && next && maySpeak(next) ? readTargetBlock(next) : own;
  if (beside.href !== undefined || meaning === 'first-published') {
    return beside;
  }
  if (meaning === 'own-notice') {
    return own.href === undefined ? { ...beside, ...readTrailer(block, above) } : beside;
  }
  const href = addressBelow(block, below);
  return href === undefined ? beside : { ...beside, href };
}

/** True for a target that ordinary words do not have behind them: an address, or a name marked as one. */
function isMarked({ href, account, author }: StatementTarget): boolean {
  return href !== undefined || account !== undefined || author !== undefined;
}

/** Quoted lines from this length on are quoted words, not fields. */
const QUOTED_LENGTH = 30;

/** True for quoted words, false for a field such as `出处：X` that a quotation is used for. */
function isQuotation({ text, length }: Block): boolean {
  return length >= QUOTED_LENGTH || /[。！？!?]/.test(text);
}

/** True when a label is only shown, or one without an address is part of a running sentence. */
function isTalk({ meaning, start, end }: FoundLabel, folded: string, target: StatementTarget): boolean {
  const { href, account, author, outlet } = target;
  const isCredit = meaning === 'credit' || meaning === 'translation';
  // Notices are sentences; only whom they name is doubtful.
  const names = isCredit || (meaning === 'own-notice' && (author ?? account ?? outlet) !== undefined);
  const isOutright = isCredit && !plainField.test(folded.slice(start, end));
  return href === undefined
    ? names && (isShown(folded.slice(0, start)) || isInSentence(folded, start, end, isOutright))
    : isCredit && isShown(folded.slice(0, start));
}

/** The statements of one block. */
function readBlock(passage: Passage, look: () => Neighbours, place: StatementPlace): readonly Statement[] {
  const { block } = passage;
  const read = labelText(passage);
  const { text, folded } = read;
  const labels = findLabels(block, read);
  if (labels.length === 0) {
    return [];
  }
  const beside = look();
  const metaLine = block.length < 120 && (folded.match(META_FIELD)?.length ?? 0) >= 2;
  // A field behind the words of a quotation is the quotation's.
  const [upper] = beside.above;
  const isQuoteFoot = block.kind === 'quote' && upper?.kind === 'quote' && isQuotation(upper);
  return labels.flatMap((found) => {
    const { meaning, needs, start, end } = found;
    const words = folded.slice(start, end);
    const target = targetOf(found, block, read, beside);
    const isOrdinary = needs === 'address' || /^[a-z]/.test(words);
    const isQuoted = isQuoteFoot && plainField.test(words);
    if ((isOrdinary && !isMarked(target)) || isQuoted || isTalk(found, folded, target)) {
      return [];
    }
    const label = text.slice(start, end).trim();
    const quote = text.slice(Math.max(0, start - 8), start + 72).trim();
    return [{ label, meaning, place, metaLine, quote, block, ...target }];
  });
}
