import type { PageFacts } from '../facts';
import { leavesSite } from '../leaves-site';
import { findPhrase, quoteOf } from '../phrase-search';
import { originalClaims } from '../phrases/page-phrases';
import type { Signal } from '../signal';
import { findStatements, type Statement } from '../statement';

/** A notice that names who posted a text claims no authorship. */
const POSTED = /^\W*(?:发布者|發布者|发布人|搬运|收集)|(?:网友|用户|会员)[^。]{0,6}(?:贡献|上传|发布|投稿|分享)/;

/** `本文地址` with a site's root behind it: no article has that address, a wild-card copy says so. */
function namesRootAsArticle({ label, href }: Statement): boolean {
  return /^本文/.test(label) && href !== undefined && URL.canParse(href) && new URL(href).pathname === '/';
}

/** A source stated at the head or foot: then the claim is the theme's, not the author's. */
function namesSource(facts: PageFacts, { meaning, place, href, label, author }: Statement): boolean {
  const isQuoted = author !== undefined && /知乎/.test(label);
  return (
    (meaning === 'credit' || meaning === 'translation') &&
    place !== 'body' &&
    (isQuoted || leavesSite(facts, href, label))
  );
}

/**
 * The page claims the text as its own, and names no other site while doing so. Themes print this under copies as
 * well, hence the low weight.
 *
 * @example 本文为作者原创，转载请注明出处
 */
export const originalClaim: Signal = {
  id: 'original-claim',
  sign: 'against',
  read(facts) {
    const statements = findStatements(facts);
    if (statements.some((one) => namesSource(facts, one))) {
      return undefined;
    }
    const notices = statements.filter(
      (one) =>
        one.meaning === 'own-notice' &&
        one.place !== 'body' &&
        !POSTED.test(one.block.text) &&
        !namesRootAsArticle(one),
    );
    if (notices.some((one) => leavesSite(facts, one.href, one.label))) {
      return undefined;
    }
    const notice = notices[0];
    return notice ? quoteOf(notice.block) : findPhrase(facts, originalClaims, ['before', 'article', 'after']);
  },
};
