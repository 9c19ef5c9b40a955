import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { comments, related } from '../noise';
import { number } from '../pieces';

/** An original in the dress of juejin: reading-time line, campaign sentence, copy buttons inside the code. */
export const juejinOriginal: Family = {
  id: 'juejin-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://juejin.cn/post/${number(desk, 19)}`;
    const campaign = random.chance(0.4)
      ? `<blockquote><p>${book.neutral('我正在参加「日新计划 · 六月更文挑战」活动，点击查看详情。')}</p></blockquote>`
      : '';
    return {
      url,
      documentTitle: `${body.title} - 掘金`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<h1 class="article-title">${escapeText(body.title)}</h1><div class="author-info-block"><div class="author-name">${anchor(`/user/${number(desk, 16)}`, desk.nick, ' class="username"')}</div><div class="meta-box"><time datetime="${desk.date}T08:00:00.000Z" class="time">${book.noise(desk.date)}</time><span class="views-count">${book.noise(`阅读${random.int(100, 9999)}`)}</span><span>${book.noise(`阅读${random.int(3, 19)}分钟`)}</span></div></div>`,
      article: renderArticle(desk, url, {
        container: 'article',
        attributes: 'class="markdown-body cache"',
        code: random.pick(['copy-inside', 'copy-header']),
        lead: campaign,
        interruptions: 0,
      }),
      below: `<div class="tag-list">${book.noise(`标签：${body.tags.join(' ')}`)}</div>${comments(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};
