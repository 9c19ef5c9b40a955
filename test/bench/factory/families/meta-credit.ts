import { renderArticle } from '../article';
import type { Desk } from '../desk';
import type { Family } from '../family';
import type { SourceGold } from '../gold';
import { anchor, escapeText } from '../markup';
import { type Origin, writtenDate } from '../names';
import { comments, related } from '../noise';
import { number, reads, titleHeading } from '../pieces';
import { redirected } from '../redirect';

/** The field in the line under the title that names the source, in ways that can be trusted and ways that cannot. */
function field(
  desk: Desk,
  origin: Origin,
): { readonly html: string; readonly source: SourceGold; readonly isSure: boolean } {
  const { random, book } = desk;
  const label = book.neutral(random.pick(['来源：', '出处：', '文章来源：', '来源: ', '转载自：']));
  const article: SourceGold = { kind: 'article', url: origin.url, also: [] };
  const name = random.pick(['原文', '博客园', '网友的博客', origin.author]);
  const form = random.pick(['linked', 'linked', 'address', 'redirected', 'author', 'none']);
  book.feature(`meta:${form}`);
  switch (form) {
    case 'linked':
      return { html: label + anchor(origin.url, book.neutral(name)), source: article, isSure: true };
    case 'address':
      return { html: label + book.neutral(origin.url), source: article, isSure: true };
    case 'redirected':
      return { html: label + anchor(redirected(desk, origin.url), book.neutral(name)), source: article, isSure: true };
    case 'author':
      return {
        html: book.neutral(`原作者：${origin.author}`),
        source: { kind: 'name', name: origin.author },
        isSure: false,
      };
    default:
      return { html: label + escapeText(book.neutral('网络')), source: { kind: 'none' }, isSure: false };
  }
}

/** Sites whose only word about the source stands among date and reads (survey 1a: guilty until it names another). */
export const metaCredit: Family = {
  id: 'meta-credit',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('cnblogs', 'csdn', 'blog', 'jianshu');
    const url = `https://www.${desk.domain}/${random.pick(['view', 'content', 'info'])}/${number(desk, 6)}.html`;
    const credit = field(desk, origin);
    const rest = [book.noise(writtenDate(random, desk.date)), book.noise(reads(desk)), credit.html];
    const line = random.some(rest, rest.length).map((part) => `<span>${part}</span>`);
    return {
      url,
      documentTitle: `${body.title}-${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}<div class="article-info">${line.join(random.pick([' ', ' | ', '&nbsp;&nbsp;']))}</div>`,
      article: renderArticle(desk, url),
      below: `${related(desk)}${random.chance(0.3) ? comments(desk) : ''}`,
      source: credit.source,
      levels: credit.isSure ? [] : ['possible', 'original'],
    };
  },
};
