import { renderArticle } from '../article';
import type { Family } from '../family';
import { escapeText } from '../markup';
import { related } from '../noise';
import { number, reads } from '../pieces';
import { trueStatement } from '../statement';

/** The mobile site of an aggregating app: thin markup, 打开应用 bars, the source as a small line above the text. */
export const mobilePage: Family = {
  id: 'mobile-page',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('toutiao', 'weixin', 'zhihu', 'blog');
    const url = `https://m.${desk.domain}/a/${number(desk, 9)}/`;
    const statement = trueStatement(desk, origin);
    const isAbove = random.chance(0.5);
    const open = `<div class="open-app">${book.noise('打开客户端查看高清大图')}</div>`;
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}手机版`,
      title: body.title,
      published: desk.date,
      above: `<div class="t"><h1>${escapeText(body.title)}</h1><div class="s"><span>${book.noise(desk.date)}</span> <span>${book.noise(reads(desk))}</span></div></div>${isAbove ? statement.html : ''}`,
      article: renderArticle(desk, url, {
        paragraph: random.pick(['p', 'div', 'section']),
        tail: isAbove ? '' : statement.html,
      }),
      below: `${open}${related(desk)}`,
      source: statement.source,
    };
  },
};
