import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { comments, related } from '../noise';
import { number } from '../pieces';

/** An original in the dress of CSDN: licence notice with its own address, read-more mask, numbered code. */
export const csdnOriginal: Family = {
  id: 'csdn-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const user = random.letters(7, 'abcdefghikmn');
    const url = `https://blog.csdn.net/${user}/article/details/${number(desk, 9)}`;
    const notice = `<div class="article-copyright"><span class="creativecommons">${book.neutral('版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。')}</span><div class="article-source-link">${book.neutral('本文链接：')}${anchor(url, book.neutral(url))}</div></div>`;
    book.feature('confusable:own-notice');
    return {
      url,
      documentTitle: `${body.title}_${random.pick(body.tags)}-CSDN博客`,
      head: `<link rel="canonical" href="${url}">`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<div class="article-header-box"><h1 class="title-article" id="articleContentId">${escapeText(body.title)}</h1><div class="article-info-box"><div class="bar-content">${anchor(`https://blog.csdn.net/${user}`, desk.nick, ' class="follow-nickName"')} <span class="time">${book.noise(`于 ${desk.date} 10:24:31 发布`)}</span> <span class="read-count">${book.noise(`阅读量${random.int(10, 99)}k`)}</span> <span class="get-collection">${book.noise('收藏 18')}</span></div>${notice}</div></div>`,
      article: renderArticle(desk, url, {
        container: 'article',
        attributes: 'id="content_views" class="markdown_views prism-atom-one-dark"',
        code: random.pick(['csdn-numbering', 'hljs-ol', 'prism']),
        alt: '在这里插入图片描述',
        image: 'src',
        interruptions: 0,
      }),
      below: `<div class="hide-article-box"><a class="btn-readmore">${book.noise('阅读全文 最低0.47元/天 解锁文章')}</a></div>${comments(desk)}<div class="recommend-box">${related(desk, 'rows')}</div>`,
      source: { kind: 'none' },
    };
  },
};
