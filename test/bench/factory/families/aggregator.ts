import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { related } from '../noise';
import { number, titleHeading } from '../pieces';

/** Aggregators whose link text hides the address (survey 3.25). */
export const aggregator: Family = {
  id: 'aggregator',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('blog', 'weixin', 'segmentfault');
    const url = `https://www.${desk.domain}/art/${random.letters(16)}`;
    const credit = random.pick([
      () => `<div class="src">${book.neutral('source link: ')}${anchor(origin.url, book.neutral(origin.url))}</div>`,
      () =>
        `<p>${book.neutral(`Author: ${origin.host}`)}(${anchor(origin.url, '查看原文')}) ${book.noise(`阅读量:${number(desk, 3)} 收藏`)}</p>`,
      () => `<p>${book.neutral('FROM:')}${book.neutral(origin.url)}</p>`,
    ])();
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      above: `${titleHeading(desk, body.title)}${credit}`,
      article: renderArticle(desk, url),
      below: related(desk),
      source: { kind: 'article', url: origin.url, also: [] },
    };
  },
};
