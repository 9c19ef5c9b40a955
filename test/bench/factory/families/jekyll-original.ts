import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { pager } from '../noise';
import { authorNotice } from '../notice';

/** A personal site on a code host: bare markup, highlighter with gutters, perhaps a notice with its own address. */
export const jekyllOriginal: Family = {
  id: 'jekyll-original',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const user = random.letters(7, 'abcdefghikmn');
    const url = `https://${user}.github.io/${desk.date.replaceAll('-', '/')}/${random.letters(6, 'abcdef')}.html`;
    const notice = random.chance(0.5) ? authorNotice(desk, url) : '';
    return {
      url,
      documentTitle: `${body.title} | ${desk.nick}`,
      head: `<meta name="author" content="${desk.nick}"><link rel="alternate" type="application/rss+xml" href="/feed.xml">`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<div class="post"><header><h1>${escapeText(body.title)}</h1><p><time datetime="${desk.date}T00:00:00+08:00" itemprop="datePublished">${book.noise(desk.date)}</time></p></header>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: 'class="post-content" itemprop="articleBody"',
        paragraph: 'p',
        code: random.pick(['rouge-table', 'chroma', 'plain']),
        interruptions: 0,
        tail: notice,
      }),
      below: `</div>${random.chance(0.5) ? pager(desk) : ''}<p>${anchor('https://github.com/', book.noise('在代码托管站上关注我'))}</p>`,
      source: { kind: 'none' },
    };
  },
};
