import type { Block, LinkFact } from './facts';
import type { LabelText } from './label-text';
import { emptySources, exerciseSites, namingLabel, searchWords } from './phrases/source-labels';
import { readSourceName } from './source-name';
import type { Statement } from './statement';
import { capitalRanges, letterRanges } from './text/han';
import { foldLabels } from './text/script';

/** Where a statement points, in whatever form the page gives it. */
export type StatementTarget = Partial<Pick<Statement, 'href' | 'textHost' | 'shown' | 'author' | 'account' | 'outlet'>>;

/** A plain address in running text; ends before Chinese punctuation and brackets. */
const PLAIN_URL =
  /https?:\/\/[^\s<>"'`，。；：、！？（）【】《》「」“”|\]\u2010-\u206f\u2190-\u2bff\u3000-\u303f\u4e00-\u9fa5\uff00-\uffef]+/i;
const BARE_HOST =
  /(?:^|[\s:：([（【]|(?<![\w.-])@)((?:[a-z0-9-]{1,63}\.){1,4}(?:com|cn|net|org|io|me|cc|info|top|xyz|dev|tech|co|tk|win|site|club|edu|gov|tv|in|jp|tw|hk|uk|us|de|ai|app|asia|au|biz|blog|ca|cloud|eu|fm|fr|fun|im|ink|live|ltd|moe|online|pro|pub|ren|ru|sg|shop|space|store|vip|wang|wiki|work)(?:\/[^\s，。；、）)】」]*)?)/i;
const ACCOUNT =
  /(?:(?:微信)?公众?[号號]|微信号?(?!公众)|微信搜索|微信公众平台)(?:名称?)?[\s:：-]*[「“"【『《《（(@\s]*(?!扫|搜一|长按|识别|关注|二维码)([^\s」”"】』》）)，。,;:：(（]{2,30})/;
/** An account's name; its id (`微信号`) stands beside it as often as not. */
const ACCOUNT_NAME = /公众?[号號](?:名称?)?[:：][\s「“"【『《]*([^\s」”"】』》）)，。,;:：(（]{2,30})/;
const HTTP = /^https?:\/\//i;
/** Licences stand in every copyright block; they are terms, not sources. */
const LICENCE = /^https?:\/\/(?:[\w-]+\.)*(?:creativecommons\.(?:org|net\.cn)|opensource\.org|gnu\.org)\//i;
/** How far behind a field label (`来源：`) its link may begin: what stands between is the field's value. */
const FIELD_REACH = 4;
/** Texts of links are cut at this length. */
const LINK_TEXT = 200;
/** How far behind its label an address may stand. */
const REACH = 90;
const LONGEST_NAMING = 100;

/** Where a label stands in its block, and of what kind it is. */
export interface LabelPlace {
  readonly start: number;
  readonly end: number;
  /** A field's label (with a colon): its link has to follow at once. */
  readonly isField: boolean;
  /** The label is by nature a link's own text (`查看原文`), whatever other links follow. */
  readonly isLink: boolean;
}

/** Host of an http(s) address or of a text that looks like one; `''` otherwise. */
function hostIn(text: string): string {
  const match = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/i.exec(text.trim());
  return match?.[1]?.toLowerCase() ?? '';
}

function fromLink(link: LinkFact): StatementTarget {
  const shown = hostIn(link.text);
  const real = hostIn(link.href);
  if (!shown || !real || shown === real) {
    return { href: link.href };
  }
  const isWhole = HTTP.test(link.text) && link.text.length < LINK_TEXT && !/\s|…|\.\.\.$/.test(link.text);
  return { href: link.href, textHost: shown, ...(isWhole ? { shown: link.text } : {}) };
}

/** The address that a text itself spells out. Cut at a bracket that was not opened inside it. */
function findPlain(text: string): { href: string; at: number } | undefined {
  const full = PLAIN_URL.exec(text);
  if (full) {
    return { href: full[0].replace(/(?:[.,;!?*_]|(?<![(][^(]*)\))+$/, ''), at: full.index };
  }
  const bare = BARE_HOST.exec(text);
  // `ASP.NET` is no host.
  return bare?.[1] && !/\.NET$/.test(bare[1]) ? { href: `http://${bare[1]}`, at: bare.index } : undefined;
}

/** A word in brackets between a label and its link: `原文：（点不开要登录）`. */
const ASIDE = /^\s*[:：]?\s*[(（][^()（）]{1,24}[)）]/;

function findLink({ text, links }: LabelText, { start, end, isField, isLink }: LabelPlace): LinkFact | undefined {
  const usable = links.filter((link) => HTTP.test(link.href) && !LICENCE.test(link.href));
  const aside = ASIDE.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const reach = isField ? FIELD_REACH + aside : REACH;
  const behind = () => usable.find((link) => link.at >= end && link.at - end <= reach);
  const around = () => usable.find((link) => link.at < end && link.at + link.text.length > start);
  return isLink ? (around() ?? behind()) : (behind() ?? around());
}

/** Words of several parts in Latin letters are one name: `Dana J. Whitlock`. */
const CAPITALISED = `[${capitalRanges}][${letterRanges}.'’-]*`;
const LATIN_NAME = new RegExp(`^${CAPITALISED}(?: (?:${CAPITALISED}|of|the|de|van|von)){1,4}`);
const NAME = new RegExp(`^[^\\s，。；;,|｜丨“”「」《》【】[\\]()（）]{2,24}(?:(?<=[a-z])(?: ${CAPITALISED}){1,3})?`);
const NO_NAME =
  /^\d|、|^(?:其[他它]|作者|时间|发布|编辑|责任|责编|记者|浏览|阅读|日期|字体|发表|更新|被阅读|点击|评论|人气|分类|栏目|标签|所属|点赞|收藏)/;

/** Where the name behind it is known: `微博 @李雷`, `CSDN博主李雷`, `豆瓣网友 李雷`. */
const WHERE =
  /^(?:(?:新浪)?微博|知乎|豆瓣|简书|博客园|掘金|CSDN)(?:(?:博主|用户|答主|作者|网友)\s*[@:：]?|\s*[@:：])\s*(?=\S)/i;

/** A name as it stands at the beginning of some words, brackets and marks aside; `undefined` when they name nobody. */
function nameIn(words: string): string | undefined {
  const plain = words.replace(/^[\s:：|｜丨︱/@"“「《【[（(\]】」]*(?:[是为]\s?)?/, '');
  const bare = plain.replace(WHERE, '');
  const name = (LATIN_NAME.exec(bare) ?? NAME.exec(bare))?.[0].replace(/[-—–:：]+$/, '') ?? '';
  const isNobody = emptySources.test(foldLabels(name)) || NO_NAME.test(name) || searchWords.test(name);
  return isNobody || readSourceName(name) === undefined ? undefined : name;
}

function accountIn(words: string): string | undefined {
  return (ACCOUNT_NAME.exec(words) ?? ACCOUNT.exec(words))?.[1];
}

/** Who is meant by a name that stands inside a label: an account, or an outlet. */
export function readNamed(words: string): StatementTarget {
  const account = accountIn(words);
  const outlet = account === undefined ? nameIn(words) : undefined;
  return account === undefined ? (outlet === undefined ? {} : { outlet }) : { account };
}

/** The name that an account's id follows in brackets: `麦穗日记（微信公众号：maisui）`. */
function nameBefore(words: string, account: string): string | undefined {
  const name = /^[\w-]+$/.test(account) ? nameIn(words) : undefined;
  return name !== undefined && words.indexOf(name) < words.indexOf(account) ? name : undefined;
}

/** Reads who is named when there is no address: `公众号「X」`, `@X`, `来源：某某报`. */
function readName(rest: string, label: string): StatementTarget {
  if (/^the following/.test(label)) {
    const account = /^\s*(\S{2,30})/.exec(rest)?.[1];
    return account === undefined ? {} : { account };
  }
  const account = accountIn(rest);
  if (account) {
    return { account: nameBefore(rest, account) ?? account };
  }
  // Entries of herbals have such a heading too: 【来源】为禾本科植物.
  const isEntry = /^\s*[\]】」]/.test(rest) && (rest.length > 24 || /本品|植物|[科属]|干燥|[：:]/.test(rest.slice(3)));
  const name = !isEntry && (namingLabel.test(label) || /^\s*@/.test(rest)) ? nameIn(rest) : undefined;
  if (name === undefined) {
    return {};
  }
  return /作者/.test(label) || /^[\s:：]*@/.test(rest) ? { author: name } : { outlet: name };
}

/**
 * The target of a statement whose label ends at `end` in the block's text: a link behind the label, then a link around
 * it, then a plain address, then names. Behind a field's label (with a colon) the link has to follow at once.
 */
export function readTarget(read: LabelText, place: LabelPlace): StatementTarget {
  const { text } = read;
  const { start, end } = place;
  const rest = text.slice(end, end + 300);
  const link = findLink(read, place);
  const plain = LICENCE.test(rest.trim()) ? undefined : findPlain(rest);
  if (link && !(plain && plain.at <= REACH && link.at > end + plain.at + 4)) {
    return fromLink(link);
  }
  if (plain && plain.at <= REACH) {
    return { href: plain.href };
  }
  // Names without address are only believed in short lines; a long sentence with a label in it is prose.
  return text.length - start <= LONGEST_NAMING ? readName(rest, foldLabels(text.slice(start, end))) : {};
}

/** The address line of a clipboard trailer: 作者, 链接, 来源, 著作权归作者所有. */
const TRAILER_LINE = /^链接\s*[:：]/;
const TRAILER_SENTENCE = /著作[权權][归歸]作者/;

/**
 * The address of a trailer whose last line is `block`, from the lines above it, nearest first. Solutions of exercises
 * carry the exercise's own trailer, which is no source of theirs.
 */
export function readTrailer(block: Block, above: readonly Block[]): StatementTarget {
  if (!TRAILER_SENTENCE.test(block.text) || above.some(({ text }) => exerciseSites.test(text))) {
    return {};
  }
  const line = above.find(({ text }) => TRAILER_LINE.test(text));
  const href = line?.links.find((link) => HTTP.test(link.href))?.href ?? findPlain(line?.text ?? '')?.href;
  return href === undefined ? {} : { href };
}

/** A line that is an address, at most with a word that says whose: `网址：https://…`, `CSDN博客：https://…`. */
const ADDRESS_LINE = /^(?:([^\s:：/]{1,12})\s*[:：]?\s*)?(https?:\/\/\S+)$/i;
/** Words that give such a line another purpose. */
const OTHER_PURPOSE = /下载|源码|代码|视频|项目|官网|参考|相关|推荐|demo|演示|图片|论文|github/i;

/** The address that a block consists of, if it does; where it links to comes before what it shows. */
export function addressLine({ text, links }: Block): string | undefined {
  const [, label = '', address] = ADDRESS_LINE.exec(text.trim()) ?? [];
  return address === undefined || OTHER_PURPOSE.test(label) ? undefined : links[0]?.href || address;
}

/**
 * The address in the lines right below a statement that only names somebody; in a table only in the next cell, for what
 * follows is another row's.
 */
export function addressBelow({ kind }: Block, below: readonly Block[]): string | undefined {
  for (const block of kind === 'cell' ? below.slice(0, 1) : below) {
    if (block.hidden || block.kind === 'code') {
      return undefined;
    }
    const address = addressLine(block);
    if (address !== undefined) {
      return address;
    }
  }
  return undefined;
}

/** The target that a block right behind an unfinished label holds: nothing but an address, a link or a name. */
export function readTargetBlock(block: Block): StatementTarget {
  const plain = findPlain(block.text.slice(0, 300));
  const link = block.links.find((one) => HTTP.test(one.href));
  if (link && block.links.length <= 2 && link.text.length * 2 >= block.text.length) {
    return fromLink(link);
  }
  if (plain && plain.at <= 2) {
    return { href: plain.href };
  }
  return {};
}
