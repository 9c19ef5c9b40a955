import { renderArticle } from '../article';
import { decoys } from '../decoys';
import type { Family } from '../family';
import { anchor } from '../markup';
import { inventOrigin } from '../names';
import { comments, related } from '../noise';
import { authorNotice } from '../notice';
import { crumbs, metaLine, number, reads, titleHeading } from '../pieces';

/** A personal blog that does everything a scraper's template does, and is none: crumbs, reads, adverts, own notices. */
export const hardOriginal: Family = {
  id: 'hard-original',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `http://www.${desk.domain}/${random.pick(['article', 'post', 'detail'])}/${number(desk, 5)}.html`;
    const notice = authorNotice(desk, url);
    const decoy = random.pick(decoys);
    book.feature(`confusable:${decoy.id}`);
    const critic = inventOrigin(random, 'csdn').url;
    const reply = random.chance(0.4)
      ? `<div class="c-item"><b>游客</b><p>${book.noise('这不是转载自')} ${anchor(critic, book.noise(critic))} ${book.noise('吗，怎么没写出处')}</p></div>`
      : '';
    const related_ = related(desk, random.pick(['plain', 'more', 'dates']));
    return {
      url,
      documentTitle: `${body.title}_${desk.nick}的博客`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `${crumbs(desk, '当前位置：', '正文')}${titleHeading(desk, body.title)}${metaLine(desk, { author: desk.nick, more: [reads(desk), '来源：本站原创'] })}`,
      article: renderArticle(desk, url, {
        alt: random.pick(['在这里插入图片描述', 'image.png', '']),
        closing: () => decoy.make(desk),
        tail: notice,
        interruptions: 1,
      }),
      below: `${related_}${comments(desk, reply)}`,
      source: { kind: 'none' },
    };
  },
};
