import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { pager, related } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';

/** An author's own second copy: 本文首发于 the same nick's blog, or a multi-posting tool's line. Not a repost. */
export const crossPost: Family = {
  id: 'cross-post',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = random.pick([
      `https://segmentfault.com/a/1190000${number(desk, 9)}`,
      `https://juejin.cn/post/${number(desk, 19)}`,
      `https://blog.csdn.net/${random.letters(6, 'abcdef')}/article/details/${number(desk, 9)}`,
    ]);
    const first = `https://${desk.domain}/${random.letters(6, 'abcdef')}/`;
    const line = random.pick([
      () => `<p>${book.neutral('本文首发于我的个人博客：')}${anchor(first, book.neutral(first))}</p>`,
      () => `<blockquote><p>${book.neutral(`本文首发于公众号「${desk.nick}」，欢迎关注。`)}</p></blockquote>`,
      () => `<p>${book.neutral('本文由博客一文多发平台 OpenWrite 发布！')}</p>`,
    ])();
    book.feature('confusable:cross-post');
    return {
      url,
      documentTitle: `${body.title} - ${desk.nick}`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick, more: [reads(desk)] })}`,
      article: renderArticle(desk, url, {
        ...(random.chance(0.5) ? { lead: line } : { tail: line }),
        interruptions: 0,
      }),
      below: `${pager(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};
