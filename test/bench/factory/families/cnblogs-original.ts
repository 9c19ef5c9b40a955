import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor } from '../markup';
import { comments, pager } from '../noise';
import { number, reads } from '../pieces';

/** An original in the dress of cnblogs: 作者 and 出处 signature that leads to the blog itself. */
export const cnblogsOriginal: Family = {
  id: 'cnblogs-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const user = random.letters(7, 'abcdefghikmn');
    const home = `https://www.cnblogs.com/${user}/`;
    const url = `${home}p/${number(desk, 8)}.html`;
    const signature = `<div id="MySignature"><p>${book.neutral(`作者：${desk.nick}`)}</p><p>${book.neutral('出处：')}${anchor(random.pick([home, url]), book.neutral(home))}</p><p>${book.neutral('本文版权归作者和博客园共有，欢迎转载，但未经作者同意必须保留此段声明，且在文章页面明显位置给出原文连接。')}</p></div>`;
    book.feature('confusable:own-notice');
    return {
      url,
      documentTitle: `${body.title} - ${desk.nick} - 博客园`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<h1 class="postTitle">${anchor(url, body.title, ' id="cb_post_title_url" class="postTitle2"')}</h1>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: 'id="cnblogs_post_body" class="blogpost-body"',
        code: random.pick(['cnblogs', 'plain', 'br']),
        interruptions: 0,
        image: 'src',
      }),
      below: `${signature}<div class="postDesc">posted @ <span id="post-date">${book.noise(`${desk.date} 21:07`)}</span> ${anchor(home, desk.nick)} ${book.noise(reads(desk))} ${book.noise('评论(2) 编辑 收藏 举报')}</div>${pager(desk)}${comments(desk)}`,
      source: { kind: 'none' },
    };
  },
};
