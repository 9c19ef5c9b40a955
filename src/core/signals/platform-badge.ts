import { foldedText } from '../phrase-search';
import type { Signal } from '../signal';
import { foldLabels } from '../text/script';

const BADGE = /^[#\s[【(]*(?:转载?(?:文章|帖|贴)?|repost|reprint(?:ed)?|好文转载|网文转载|文章转载)[\])】\s]*$/;

/** Addresses of categories and tags. */
const FILED = /\/(?:tags?|categor(?:y|ies)|archives?|topics?|label|fenlei)(?:[/?=]|\.)/i;

/**
 * A badge, category or tag near the title says that the platform or the author filed this as a repost.
 *
 * @example a link `转载` in the line below the title
 */
export const platformBadge: Signal = {
  id: 'platform-badge',
  sign: 'for',
  read({ blocks }) {
    const of = (region: string) => blocks.filter((block) => block.region === region);
    const article = of('article');
    const near = [...of('before').slice(-8), ...article.slice(0, 4), ...article.slice(-3), ...of('after').slice(0, 4)];
    for (const block of near) {
      const isBadge =
        (block.links.length === 0 && BADGE.test(foldedText(block))) ||
        block.links.some((link) => BADGE.test(foldLabels(link.text)) && FILED.test(link.href));
      if (isBadge && !block.hidden && block.length < 200) {
        return { quote: block.text.slice(0, 80), locator: block.locator };
      }
    }
    return undefined;
  },
};
