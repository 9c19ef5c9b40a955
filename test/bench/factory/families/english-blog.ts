import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { number } from '../pieces';

/** An English blog: dates, categories, newsletter box, "Originally posted" with its own address. */
export const englishBlog: Family = {
  id: 'english-blog',
  pageClass: 'original',
  suits: (body) => body.lang === 'en',
  compose(desk) {
    const { body, random, book } = desk;
    const name = random.pick(['Dana Whitlock', 'Priya Raman', 'Tom Okafor', 'Mei-Ling Hart']);
    const url = `https://${desk.domain}/${desk.date.slice(0, 4)}/${random.letters(8, 'abcdefgh')}`;
    const older = book.noise('Older: On keeping a small kitchen');
    const letter = book.noise('Subscribe to get one letter every month, no spam');
    const own = random.chance(0.4)
      ? `<p>${book.neutral('Originally posted at ')}${anchor(url, book.neutral(url))}</p>`
      : '';
    return {
      url,
      documentTitle: `${body.title} — ${name}`,
      head: `<meta name="author" content="${name}"><link rel="canonical" href="${url}">`,
      title: body.title,
      author: name,
      published: desk.date,
      above: `<header><h1>${escapeText(body.title)}</h1><p><time datetime="${desk.date}">${book.noise(desk.date)}</time> · ${book.noise(`${random.int(3, 20)} min read`)}</p></header>`,
      article: renderArticle(desk, url, {
        container: random.pick(['one', 'article']),
        paragraph: 'p',
        interruptions: 0,
        tail: own,
      }),
      below: `<form>${letter}<input name="mail"></form><nav>${anchor(`/${number(desk, 4)}`, older)}</nav>`,
      source: { kind: 'none' },
    };
  },
};
