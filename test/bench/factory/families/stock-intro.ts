import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager, related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** 本文主要是介绍… sites (survey 3.16), which sometimes also publish 这篇关于…的文章 at the end. */
export const stockIntro: Family = {
  id: 'stock-intro',
  pageClass: 'repost',
  compose(desk) {
    const { body, book } = desk;
    const url = `https://www.${desk.domain}/art-${number(desk, 6)}.htm`;
    const intro = `本文主要是介绍${body.title}，对大家解决编程问题具有一定的参考价值，需要的程序员们随着小编来一起学习吧！`;
    const outro = `这篇关于${body.title}的文章就介绍到这儿，希望我们推荐的文章对编程师们有所帮助！`;
    return {
      url,
      documentTitle: body.title,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, {})}`,
      article: renderArticle(desk, url, { lead: `<p>${book.noise(intro)}</p>`, tail: `<p>${book.noise(outro)}</p>` }),
      below: `${related(desk)}${pager(desk)}`,
      source: { kind: 'none' },
    };
  },
};
