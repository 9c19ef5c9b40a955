import { staysOnSite } from '../page-identity';
import { quoteOf } from '../phrase-search';
import { findRepostBadge } from '../repost-badge';
import type { Signal } from '../signal';

/** Paths of authors' pages. */
/** Links of the reader's own account. */
const ACCOUNT = /登录|登陆|注册|个人中心|我的|退出|投稿|login|sign/i;
const AUTHOR_PATH = /\/(?:authors?|users?|u|people|member|profile|space)\/[^/]+\/?$/i;

/**
 * The line under the title links its author to an author's page on this site.
 * Copies drop the author or name one without a page. Nothing where the page is filed as a repost: its link is to who
 * posted it.
 *
 * @example 作者：<a href="/author/zhang">张三</a>
 */
export const authorLink: Signal = {
  id: 'author-link',
  sign: 'against',
  read(facts) {
    const found = facts.blocks.find(
      (block) =>
        block.region === 'before' &&
        block.links.some(
          (link) =>
            link.text !== '' &&
            !ACCOUNT.test(link.text) &&
            AUTHOR_PATH.test(link.href) &&
            staysOnSite(facts, link.href),
        ),
    );
    return found && findRepostBadge(facts) === undefined ? quoteOf(found) : undefined;
  },
};
