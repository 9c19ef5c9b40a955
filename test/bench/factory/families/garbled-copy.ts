import { renderArticle } from '../article';
import type { Damage } from '../corrupt';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { trueStatement } from '../statement';

const kinds: readonly Damage[] = [
  'pinyin',
  'pinyin-simplified',
  'traditional',
  'taiwan',
  'mixed-script',
  'keyword',
  'fragment',
  'salt',
  'censor',
  'spun',
  'mojibake',
  'lost',
  'garbage',
];

/** An otherwise ordinary credited copy whose text has suffered in any of the known ways (survey 1d). */
export const garbledCopy: Family = {
  id: 'garbled-copy',
  pageClass: 'repost',
  suits: (body) => body.lang === 'zh-CN',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('csdn', 'jianshu', 'juejin', 'cnblogs', 'blog');
    const url = `https://www.${desk.domain}/a/${number(desk, 7)}.html`;
    const statement = trueStatement(desk, origin);
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk)] })}`,
      article: renderArticle(desk, url, { damage: random.pick(kinds), tail: statement.html, interruptions: 1 }),
      below: related(desk),
      source: statement.source,
    };
  },
};
