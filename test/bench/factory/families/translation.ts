import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { inventOrigin } from '../names';
import { pager } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** A translator's own page: 原文地址, 原文作者, 译者 in its head. Derived from a stated source: a repost like any other. */
export const translation: Family = {
  id: 'translation',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${desk.domain}/translations/${number(desk, 3)}.html`;
    const original = inventOrigin(random, 'blog').url;
    const head = `<blockquote><ul><li>${book.neutral('原文地址：')}${anchor(original, book.neutral(random.pick(['The original article', original])))}</li><li>${book.neutral('原文作者：Dana Whitlock')}</li><li>${book.neutral(`译者：${desk.nick}`)}</li></ul></blockquote>`;
    const title = random.pick(['【译】', '[译] ', '（译）']) + body.title;
    return {
      url,
      documentTitle: `${title} - ${desk.nick}`,
      title,
      author: desk.nick,
      published: desk.date,
      above: `${titleHeading(desk, title)}${metaLine(desk, { author: desk.nick })}`,
      article: renderArticle(desk, url, { lead: head, interruptions: 0 }),
      below: pager(desk),
      source: { kind: 'article', url: original, also: [] },
    };
  },
};
