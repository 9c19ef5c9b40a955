import { Readability } from '@mozilla/readability';
import type { PageFacts } from '../core/facts';
import { contentNames } from '../core/phrases/box-names';
import type { Article, JournalEntry, NotArticleReason } from '../core/reading';
import { repairs } from '../core/repairs/index';
import type { SiteRule } from '../core/rules/rule';
import type { Steps } from '../core/steps';
import { countHan } from '../core/text/han';
import { siteOf } from '../core/url/site';
import { baseOf, makeAddressesAbsolute } from './addresses';
import { countArticle } from './article-counts';
import { normaliseCode } from './code-blocks';
import { cutToExtent, findExtent, keptLines, markLines, twinsOf, unmarkLines } from './content-extent';
import { type ContentRoot, findContentRoot } from './content-root';
import { restoreFormulae } from './formulae';
import { copyInert } from './inert-copy';
import { resolveImages } from './lazy-images';
import { isTextLine, type Lines, readLines } from './lines';
import { readMetadata } from './metadata';
import { repairContent } from './repair';
import { dropUnkeptAttributes, type Sanitizer } from './sanitize';
import { sanitizeContent } from './sanitize-pieces';
import { markHiddenBySheets } from './sheet-hidden';
import { setStandIns } from './stand-ins';
import { removeNoise, type StripOptions } from './strip';
import { strippers } from './strippers/index';
import { dropPlaceholderTexts, tidy } from './tidy';
import { wrapRuns } from './wrap-runs';

/** What a caller may decide, and what it must lend. */
export interface ExtractOptions {
  readonly rule?: SiteRule;
  readonly now?: Date;
  readonly sanitizer: Sanitizer;
  /** False leaves damaged text as it is printed; repaired unless told. */
  readonly repair?: boolean;
  /** The user's own promotion phrases, see `StripOptions`. */
  readonly phrases?: readonly string[];
}

/** The article, or why there is none; what was left out either way. */
export interface Extraction {
  readonly article?: Article;
  readonly journal: readonly JournalEntry[];
  readonly reason?: NotArticleReason;
  /** Milliseconds of it that went into sanitising are the caller's to measure around the sanitiser it lends. */
}

/** Fewest characters that make an article: a short note on a phone. */
const shortest = 40;

/**
 * Takes the article out of a document: an inert copy of the page is repaired (pictures, code), stripped of noise, cut
 * down to the text, stripped again and sanitised. The document is only read, all of it before the first pause.
 */
export function* extractArticle(document: Document, facts: PageFacts, options: ExtractOptions): Steps<Extraction> {
  const copied = copyInert(document);
  if (!copied.ok) return { journal: [], reason: copied.error };
  const { rule } = options;
  const { body } = copied.value;
  const metadata = readMetadata(document, facts, rule, options.now);
  const base = baseOf(document, facts.url);
  markHiddenBySheets(document, body);
  resolveImages(body, base, rule?.lazyAttrs ?? []);
  setStandIns(body, base);
  makeAddressesAbsolute(body, base);
  yield;
  restoreFormulae(body);
  normaliseCode(body);
  wrapRuns(body);
  yield;
  const strip: StripOptions = {
    strippers,
    title: metadata.title,
    ...(options.phrases === undefined ? {} : { phrases: options.phrases }),
    ...(rule === undefined ? {} : ruleStrip(rule)),
  };
  const journal = [...(yield* removeNoise(body, facts, strip))];
  yield;
  const content = yield* chooseContent(body, rule, siteOf(hostOf(facts.url)));
  if (content === undefined) return { journal, reason: 'empty' };
  const texts = dropPlaceholderTexts(content, metadata.title);
  if (texts > 0) journal.push({ stripper: 'image-placeholder', reason: 'placeholder', preview: 'alt', count: texts });
  tidy(content, metadata.title);
  yield;
  const repaired = repairContent(content, metadata.title, options.repair === false ? [] : repairs);
  journal.push(...repaired.journal);
  dropUnkeptAttributes(content);
  yield;
  const text = yield* printText(content, options.sanitizer);
  if (text.textContent.length < shortest) return { journal, reason: 'empty' };
  const lang = languageOf(facts, text.textContent);
  const article = { ...metadata, title: repaired.title, lang, ...text, counts: countArticle(content) };
  if (repaired.restore === undefined) return { journal, article };
  repaired.restore();
  yield;
  const printed = { title: metadata.title, ...(yield* printText(content, options.sanitizer)) };
  return { journal, article: { ...article, printed } };
}

function* printText(content: Element, sanitizer: Sanitizer): Steps<Pick<Article, 'contentHtml' | 'textContent'>> {
  return {
    contentHtml: yield* sanitizeContent(content, sanitizer),
    textContent: (content.textContent ?? '').replace(/[ \t\u00a0]{2,}|[\t\u00a0]/g, ' ').trim(),
  };
}

function ruleStrip(rule: SiteRule): Pick<StripOptions, 'keep' | 'remove' | 'removeText'> {
  return { keep: rule.keep ?? [], remove: rule.remove ?? [], removeText: rule.removeText ?? [] };
}

/** Share of the page's text from which a box that is named as the article's needs no second opinion. */
const sureShare = 0.9;
/** The same for a nameless box that holds nothing but paragraphs. */
const certainShare = 0.97;

function isNamedContent(element: Element): boolean {
  if (element.getAttribute('itemprop') === 'articleBody') return true;
  return contentNames.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

function* chooseContent(body: Element, rule: SiteRule | undefined, site: string): Steps<Element | undefined> {
  const ruled = rule?.article === undefined ? undefined : select(body, rule.article);
  if (ruled !== undefined && (ruled.textContent ?? '').trim().length >= shortest) return ruled;
  const lines = readLines(body);
  const own = findContentRoot(body, lines);
  const isWhole = twinsOf(own.element, lines).length === 0;
  if (isWhole && own.share > sureShare && isNamedContent(own.element)) return own.element;
  if (isWhole && own.share > certainShare && own.isPlain) return own.element;
  yield;
  markLines(lines);
  const twin = (body.ownerDocument as Document).implementation.createHTMLDocument('');
  twin.documentElement.replaceChild(twin.importNode(body, true), twin.body);
  const parsed = new Readability<Node>(twin, {
    charThreshold: 100,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  yield;
  unmarkLines(lines);
  const kept = parsed === null ? undefined : keptLines(parsed.content as Element);
  const cut = kept === undefined ? undefined : findExtent(body, lines, kept, site);
  const content =
    cut === undefined || isAstray(cut.box, own, lines) ? cutOwn(own, lines, site) : cutToExtent(lines, cut);
  return content !== undefined && (content.textContent ?? '').trim().length >= shortest ? content : namedContent(body);
}

/** The box with the most text among those that are named as the article's: the last resort for a text that is short. */
function namedContent(body: Element): Element | undefined {
  return mostText([...body.querySelectorAll('[class],[id],[itemprop]')].filter(isNamedContent));
}

/** Our own choice of place, without the menus at its ends. */
function cutOwn(own: ContentRoot, lines: Lines, site: string): Element | undefined {
  const text = new Set<number>();
  lines.all.forEach((line, index) => {
    if (own.element.contains(line.element) && isTextLine(line)) text.add(index);
  });
  const cut = findExtent(own.element, lines, text, site);
  return cut === undefined
    ? undefined
    : cutToExtent(lines, { ...cut, box: own.element, beside: twinsOf(own.element, lines) });
}

/** Beside the place that holds most of the page's text, and much smaller: a list of teasers was taken for the text. */
function isAstray(box: Element, own: ContentRoot, lines: Lines): boolean {
  if (box.contains(own.element)) return false;
  const rest = own.element.contains(box) ? proseBefore(box, own.element, lines) : lines.proseIn(own.element);
  return own.share > 0.5 && rest > lines.proseIn(box) * 2;
}

/** Characters of prose in a frame that stand before a box: comments and teasers come after a text, not before it. */
function proseBefore(box: Element, frame: Element, lines: Lines): number {
  let prose = 0;
  for (const line of lines.all) {
    if (box.contains(line.element)) break;
    if (frame.contains(line.element)) prose += line.length - line.linked;
  }
  return prose;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Most boxes of which the text is measured; more are rows of a list. */
const mostBoxes = 50;

function mostText(boxes: readonly Element[]): Element | undefined {
  const lengthOf = (box: Element) => (box.textContent ?? '').length;
  return boxes
    .slice(0, mostBoxes)
    .reduce<Element | undefined>((best, box) => (best && lengthOf(best) >= lengthOf(box) ? best : box), undefined);
}

/** Of the elements that a rule's selector names, the one with the most text: a loose selector names menus as well. */
function select(root: Element, selector: string): Element | undefined {
  try {
    return mostText([...root.querySelectorAll(selector)]);
  } catch {
    return undefined;
  }
}

const traditional = /[這們個來時國說會對學沒還過開關點麼與為從後發現問題當樣讓應該認識實際體網頁軟體]/g;

function languageOf(facts: PageFacts, text: string): string {
  if (facts.hanRatio < 0.1) return facts.lang.startsWith('zh') ? '' : facts.lang;
  const sample = text.slice(0, 4000);
  const han = countHan(sample);
  const marks = sample.match(traditional)?.length ?? 0;
  return han > 0 && marks / han > 0.03 ? 'zh-TW' : 'zh-CN';
}
