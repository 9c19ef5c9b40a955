import type { Block, LinkFact, PageFacts } from './facts';
import type { Evidence } from './signal';
import { foldLabels } from './text/script';

const BADGE = /^[#\s[【(]*(?:转载?(?:文章|帖|贴)?|repost|reprint(?:ed)?|好文转载|网文转载|文章转载)[\])】\s]*$/;

/** Names of categories for what others wrote; rules about reposting are filed under other words. */
const CATEGORY =
  /^[#\s[【(]*(?:[\u4e00-\u9fa5]{0,4}(?:转载|转帖|转贴|网摘|搬运)(?:文章|文|帖|区|集|收藏|分享|学习|备份|专区|专栏|内容|资料)?|转|re-?posts?|reprint(?:s|ed)?)[\])】\s]*(?:\(\d+\))?$/;
/** Words that make a rule or a question of it. */
const RULE = /谢绝|禁止|请勿|不得|申请|授权|未经|拒绝|欢迎|怎|如何|关于|什么/;

/** Links that make a phrase of the word before them: terms, counts, buttons. */
const NO_NAME = /^$|^[\d(]|声明|须知|授权|规则|请|到|至|[次量数]$/;
/** A badge right before the link of the author or the title, with nothing but a style between them. */
const BADGE_BEFORE = /^[[【(]?转载[\])】]?\s*$/;

/** Addresses of categories and tags. */
const FILED =
  /\/(?:tags?|cat|categor(?:y|ies)|archives?|topics?|labels?|column|class|sort|fenlei)(?:[/?=]|\.)|[?&](?:tag|cat|category|class|sort)=/i;
/** What stands before the name of a category. */
const FILED_UNDER =
  /(?:分类|类别|标签|归类|栏目|文集|专题|类型|tags?|categor(?:y|ies)|filed under|posted in|in)\s*:?\s*$/;

/** Longer blocks are no line of categories. */
const LONGEST_LINE = 200;

/** Icons by which CSDN marks an article's kind beside its date. */
const KIND_ICON = /csdn(?:img)?\.\w+\/.*\/(?:reprint|repost|translate)\w*\.png/i;

function isBadgeBefore({ text, links: [first] }: Block): boolean {
  if (first === undefined || !BADGE_BEFORE.test(foldLabels(text.slice(0, first.at)))) return false;
  return !NO_NAME.test(foldLabels(first.text));
}

/** True for a link that files the article under reposts. */
function isFiled({ text, href, at }: LinkFact, block: Block): boolean {
  const name = foldLabels(text);
  if (!CATEGORY.test(name) || RULE.test(name)) return false;
  return FILED.test(href) || FILED_UNDER.test(foldLabels(block.text.slice(0, at)));
}

/** Badges of facts already asked for: what speaks against a repost asks as well. */
const known = new WeakMap<PageFacts, { readonly badge: Evidence | undefined }>();

/** The badge, category or tag near the title by which the platform or the author filed the page as a repost. */
export function findRepostBadge(facts: PageFacts): Evidence | undefined {
  let found = known.get(facts);
  if (found === undefined) {
    found = { badge: readBadge(facts) };
    known.set(facts, found);
  }
  return found.badge;
}

function readBadge({ blocks, images }: PageFacts): Evidence | undefined {
  const of = (region: string) => blocks.filter((block) => block.region === region);
  const article = of('article');
  const near = [...of('before').slice(-8), ...article.slice(0, 4), ...article.slice(-3), ...of('after').slice(0, 4)];
  for (const block of near) {
    if (block.hidden || block.length >= LONGEST_LINE) continue;
    const { links, text } = block;
    const isBadge = links.length === 0 ? BADGE.test(foldLabels(text)) : links.some((link) => isFiled(link, block));
    if (isBadge || (block.region === 'before' && isBadgeBefore(block))) {
      return { quote: block.text.slice(0, 80), locator: block.locator };
    }
  }
  const icon = images.find(({ src }) => KIND_ICON.test(src));
  return icon && { quote: icon.src.slice(-80), locator: icon.locator };
}
