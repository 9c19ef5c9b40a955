import type { PageFacts } from '../facts';
import { leadsToTerms } from '../notice-terms';
import { readSourceName } from '../source-name';
import { findStatements, type Statement } from '../statement';
import { hanRanges } from '../text/han';
import type { Find, Tracer } from '../tracer';
import { findFromStatement } from './stated-link';

/** A notice's handicap against a credit in the same place. */
const NOTICE_DISCOUNT = 4;

/** `作者：张三` or `本文由张三原创` in the words of a notice. */
const NAMED = new RegExp(
  `(?<![${hanRanges}])(?:本文|文章|原文?)?(?:作者|原创作者|博主|文)\\s*[:：|]\\s*@?([${hanRanges}\\w-]{2,16})`,
);

function readNotice(statement: Statement): Find | undefined {
  if (leadsToTerms(statement)) return undefined;
  if (statement.href !== undefined) {
    const find = findFromStatement('author-notice', statement);
    // Any credit speaks louder than a notice: the page's own theme prints notices as well.
    return find && { ...find, rank: (find.rank ?? 0) - NOTICE_DISCOUNT };
  }
  const author = statement.account ?? readSourceName(statement.author ?? NAMED.exec(statement.block.text)?.[1] ?? '');
  if (author === undefined) return undefined;
  const { quote, label, block } = statement;
  const strength = statement.place === 'body' ? 'weak' : 'medium';
  return {
    kind: 'author',
    author,
    ...(statement.account === undefined ? {} : { platform: 'weixin' }),
    clue: { tracer: 'author-notice', family: 'statement', strength, quote, label, locator: block.locator },
  };
}

/**
 * The author's own notice, which copiers leave in: `转载请注明出处：URL`, `本文链接：URL`, `谢绝转载` beside a name. On the
 * author's site it leads home and is refused there; on another host it is the best statement there is.
 */
export const authorNotice: Tracer = {
  id: 'author-notice',
  find(facts: PageFacts): readonly Find[] {
    return findStatements(facts)
      .filter(({ meaning }) => meaning === 'own-notice' || meaning === 'first-published')
      .map(readNotice)
      .filter((find) => find !== undefined);
  },
};
