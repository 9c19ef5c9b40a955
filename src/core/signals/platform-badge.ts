import type { Signal } from '../signal';
import { foldLabels } from '../text/script';

const BADGE = /^[#\s[【(]*(?:转载?(?:文章|帖|贴)?|repost|reprint(?:ed)?|好文转载|网文转载|文章转载)[\])】\s]*$/;

/**
 * A badge, category or tag near the title says that the platform or the author filed this as a repost.
 *
 * @example a link `转载` in the line below the title
 */
export const platformBadge: Signal = {
  id: 'platform-badge',
  weight: 50,
  read({ blocks }) {
    const near = blocks.filter((block) => block.region === 'before' || block.region === 'after');
    for (const block of [...near, ...blocks.filter((one) => one.region === 'article').slice(0, 4)]) {
      const isBadge =
        BADGE.test(foldLabels(block.text)) || block.links.some((link) => BADGE.test(foldLabels(link.text)));
      if (isBadge && !block.hidden && block.length < 200) {
        return { quote: block.text.slice(0, 80), locator: block.locator };
      }
    }
    return undefined;
  },
};
