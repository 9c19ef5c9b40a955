import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { crumbs, firstWords, metaLine, number, titleHeading } from '../pieces';
import { emptyStatement, trueStatement } from '../statement';

/** 热门标签 | HotTags, a summary with its punctuation flattened, then the text (survey 3.17). */
export const summarySite: Family = {
  id: 'summary-site',
  pageClass: 'repost',
  suits: (body) => body.blocks[0]?.kind === 'paragraph',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('cnblogs', 'blog', 'csdn');
    const url = `https://www.${desk.domain}/detail/${number(desk, 6)}.html`;
    const statement = random.chance(0.6) ? trueStatement(desk, origin) : emptyStatement(desk, url);
    const flat = `篇首语：本文由编程笔记#小编为大家整理，主要介绍了${body.title}相关的知识，希望对你有一定的参考价值。`;
    const summary = firstWords(desk, 70).replace(/[^\p{L}\p{N}]/gu, '');
    book.noise(summary);
    return {
      url,
      documentTitle: `${body.title} | ${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `<div class="hot">${book.noise('热门标签 | HotTags')}</div>${crumbs(desk, '当前位置：', '正文')}${titleHeading(desk, body.title)}${metaLine(desk, {})}<div class="summary">${summary}</div>`,
      article: renderArticle(desk, url, { lead: `<p>${book.noise(flat)}</p>`, tail: statement.html }),
      below: related(desk),
      source: statement.source,
    };
  },
};
