import type { PageFacts } from './facts';
import { isMetaLine } from './phrases/meta-line';
import { type PlatformAddress, readPlatformAddress } from './platforms';
import { withoutInvisible } from './text/invisible';

/** Longest name that is believed: longer ones are sentences. */
const longestName = 30;

const label =
  /(?:^|[\s|·•,，；;（(])(?:本文|文章|原文)?(?:作\s?者|撰文|文\s?[|/丨]|author|written by|posted by)(?:名)?(?:\s?[:：|丨]\s{0,2}|\s{1,2})([^\s|·•,，；;:：。()（）<>《》]{1,30}(?: [A-Z][\w.-]{1,20}){0,2})/i;

/** The set form of reposted WeChat articles; it names the author without a colon. */
const accountLabel =
  /公[众眾][号號][「“"《【][^」”"》】]{1,30}[」”"》】][^。]{0,6}[，,]\s?作者\s?[:：]?\s?([^\s，,。；;]{1,20})/;

/** The head of a post: a name, then when it was posted. @example 林墨 发表于 2020-01-02 */
const posterLabel =
  /^(?!本文|文章|原文|首次|最后|首先|最初|已|由)([^\s，。：:|[\]()（）+]{2,20})\s?(?:发表于|发布于|posted on)\s?:?\s?(?:19|20)\d{2}/i;

/** Words that stand where a name should but name nobody. */
const nobody =
  /^(?:admin|administrator|root|佚名|匿名|未知|网络|互联网|本站|小编|编辑|原创|转载|iii|user|author|none|null|undefined|作者|博主|无|不详|来源.*|发布.*|\d+|https?|链接|地址|name|www\..*)$/i;

/**
 * A name as it may be shown, or `''`: not a label, an address, a place holder, a whole sentence or the site's brand.
 */
export function cleanName(raw: string, facts: PageFacts): string {
  const name = withoutInvisible(raw)
    .replace(/^(?:(?:by|author)(?:\s?[:：|/]\s?|\s+)|(?:作者|文)(?:\s?[:：|/]\s?|\s+|(?<=作者)))/i, '')
    .replace(/^@/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > longestName || /https?:|[。！？<>{}]|\.(?:com|cn|net|org)$/i.test(name)) return '';
  return nobody.test(name) || isMetaLine(name) || /(?:19|20)\d{2}\s?[-/.年]/.test(name) || isBrand(name, facts)
    ? ''
    : name;
}

/** True when the name is the site's own: its `og:site_name`, or the tail of the page's title. */
function isBrand(name: string, facts: PageFacts): boolean {
  const folded = name.toLowerCase();
  if (facts.meta.get('og:site_name')?.toLowerCase().trim() === folded && !isPersonalSite(facts)) return true;
  const label = hostLabel(facts.url);
  return label === folded && !isPersonalSite(facts);
}

/** Hosts where one person writes: there the site's name may be the author's. */
function isPersonalSite(facts: PageFacts): boolean {
  return /\.(?:github|gitee|gitlab|coding)\.(?:io|me)\b/.test(facts.url);
}

function hostLabel(url: string): string {
  if (!URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '').split('.')[0] ?? '';
}

/**
 * The author named by the page's short template lines or by its metadata, or `''`. `structured` are names from
 * machine-readable data, surest first; read no farther than needed.
 *
 * @example a line 作者：张三 阅读：12 gives 张三
 */
export function findByline(lines: readonly string[], structured: Iterable<string>, facts: PageFacts): string {
  for (const line of lines) {
    if (line.length > 160) continue;
    const name = cleanName((label.exec(line) ?? accountLabel.exec(line) ?? posterLabel.exec(line))?.[1] ?? '', facts);
    if (name !== '') return name;
  }
  for (const raw of structured) {
    const name = cleanName(raw, facts);
    if (name !== '') return name;
  }
  return '';
}

/** Blocks of the article itself in which its author may still be named: template lines count to it now and then. */
const headBlocks = 4;

/**
 * Names that link, in or above the head of the article, to an author's page of the platform on which the page itself
 * stands; the first is the article's own author. Empty on all other sites.
 */
export function linkedAuthors(facts: PageFacts): string[] {
  const own = platformAddress(facts.url)?.platform;
  if (own === undefined) return [];
  const start = facts.blocks.findIndex((block) => block.region === 'article');
  return facts.blocks
    .slice(0, start < 0 ? undefined : start + headBlocks)
    .flatMap((block) => (block.region === 'chrome' ? [] : block.links))
    .filter(({ href }) => {
      const target = platformAddress(href);
      return target?.platform === own && target.kind === 'author';
    })
    .map((link) => link.text);
}

function platformAddress(address: string): PlatformAddress | undefined {
  return URL.canParse(address) ? readPlatformAddress(new URL(address)) : undefined;
}
