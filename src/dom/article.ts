import type { PageFacts } from '../core/facts';
import type { Article, JournalEntry, NotArticleReason } from '../core/reading';
import { repairs } from '../core/repairs/index';
import type { SiteRule } from '../core/rules/rule';
import type { Steps } from '../core/steps';
import { countHan } from '../core/text/han';
import { siteOf } from '../core/url/site';
import { baseOf, makeAddressesAbsolute } from './addresses';
import { countArticle } from './article-counts';
import { chooseContent, shortest } from './choose-content';
import { normaliseCode } from './code-blocks';
import { restoreFormulae } from './formulae';
import { copyInert } from './inert-copy';
import { resolveImages } from './lazy-images';
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

/**
 * Takes the article out of a document: an inert copy of the page is repaired (pictures, code), stripped of noise, cut
 * down to the text, stripped again and sanitised. The document is only read, all of it before the first pause.
 */
export function* extractArticle(document: Document, facts: PageFacts, options: ExtractOptions): Steps<Extraction> {
  const copied = copyInert(document);
  if (!copied.ok) return { journal: [], reason: copied.error };
  const { rule } = options;
  const { body, names } = copied.value;
  const metadata = readMetadata(document, copied.value, facts, rule, options.now);
  const base = baseOf(document, facts.url);
  markHiddenBySheets(document, body, names);
  resolveImages(body, base, rule?.lazyAttrs ?? []);
  setStandIns(body, base);
  makeAddressesAbsolute(body, base);
  yield;
  restoreFormulae(body, names);
  normaliseCode(body, names);
  yield;
  wrapRuns(body);
  yield;
  const strip: StripOptions = {
    strippers,
    names,
    title: metadata.title,
    ...(options.phrases === undefined ? {} : { phrases: options.phrases }),
    ...(rule === undefined ? {} : ruleStrip(rule)),
  };
  const cleaned = yield* removeNoise(body, facts, strip);
  const journal = [...cleaned.journal];
  yield;
  const content = yield* chooseContent(body, cleaned.lines, rule, siteOf(hostOf(facts.url)));
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

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

const traditional = /[這們個來時國說會對學沒還過開關點麼與為從後發現問題當樣讓應該認識實際體網頁軟體]/g;

function languageOf(facts: PageFacts, text: string): string {
  if (facts.hanRatio < 0.1) return facts.lang.startsWith('zh') ? '' : facts.lang;
  const sample = text.slice(0, 4000);
  const han = countHan(sample);
  const marks = sample.match(traditional)?.length ?? 0;
  return han > 0 && marks / han > 0.03 ? 'zh-TW' : 'zh-CN';
}
