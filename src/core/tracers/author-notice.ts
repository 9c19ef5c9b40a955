import type { PageFacts } from '../facts';
import { findStatements } from '../statement';
import type { Find, Tracer } from '../tracer';
import { findFromStatement } from './stated-link';

/** `作者：张三` or `本文由张三原创` in the words of a notice. */
const NAMED = /(?:作者|原创作者|博主|文)\s*[:：|]\s*@?([\p{Script=Han}\w-]{2,16})/u;

/**
 * The author's own notice, which copiers leave in: `转载请注明出处：URL`, `本文链接：URL`, `谢绝转载` beside a name. On the
 * author's site it leads home and is refused there; on another host it is the best statement there is.
 */
export const authorNotice: Tracer = {
  id: 'author-notice',
  find(facts: PageFacts): readonly Find[] {
    const finds: Find[] = [];
    for (const statement of findStatements(facts)) {
      if (statement.meaning !== 'own-notice' && statement.meaning !== 'first-published') continue;
      if (statement.href !== undefined) {
        const find = findFromStatement('author-notice', statement);
        if (find !== undefined) finds.push(find);
        continue;
      }
      const author = statement.account ?? statement.author ?? NAMED.exec(statement.block.text)?.[1];
      if (author === undefined) continue;
      const { quote, label, block } = statement;
      finds.push({
        kind: 'author',
        author,
        ...(statement.account === undefined ? {} : { platform: 'weixin' }),
        clue: { tracer: 'author-notice', family: 'statement', strength: 'weak', quote, label, locator: block.locator },
      });
    }
    return finds;
  },
};
