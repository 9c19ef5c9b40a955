import type { PageFacts } from './facts';
import type { NotArticleReason } from './reading';

/** Pages with more elements are left as they are. */
const MOST_ELEMENTS = 150_000;

/** Why a page holds no article to judge, or nothing when it may hold one. */
export function readPageShape(facts: PageFacts): NotArticleReason | undefined {
  if (facts.elements > MOST_ELEMENTS) {
    return 'too-large';
  }
  const article = facts.blocks.filter((block) => block.region === 'article' && !block.hidden);
  const length = article.reduce((sum, block) => sum + block.length, 0);
  if (length < 100) {
    return 'empty';
  }
  return undefined;
}
