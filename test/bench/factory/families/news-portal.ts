import { renderArticle } from '../article';
import type { Desk } from '../desk';
import type { Family } from '../family';
import type { SourceGold } from '../gold';
import { anchor } from '../markup';
import { writtenDate } from '../names';
import { related, shareBar } from '../noise';
import { number, titleHeading } from '../pieces';

/** On names reserved for examples; `example.com` is a placeholder that is never offered as a source. */
const outlets = [
  ['海川晚报', 'https://www.haichuanwb.example.net/'],
  ['东林日报', 'http://www.donglinrb.example.org/'],
  ['北桥新闻网', 'https://www.beiqiaonews.example.net/'],
  ['城市快报', 'http://cskb.example.org/'],
] as const;

/** 来源 in the meta line: an outlet's name, its name with a link to its home, or the article itself. */
function credit(desk: Desk): { readonly html: string; readonly source: SourceGold } {
  const { random, book } = desk;
  const [name, home] = random.pick(outlets);
  book.credit(name);
  const label = book.neutral(random.pick(['来源：', '来源: ', '稿源：', '信息来源：', '文章来源：']));
  const article = `${home}2021/${number(desk, 4)}/${number(desk, 7)}.shtml`;
  return random.pick([
    () => ({ html: `${label}${book.neutral(name)}`, source: { kind: 'name', name } satisfies SourceGold }),
    () => ({
      html: `${label}${anchor(home, book.neutral(name))}`,
      source: { kind: 'author', url: home, also: [], isDoubtful: true } satisfies SourceGold,
    }),
    () => ({
      html: `${label}${anchor(article, book.neutral(name))}`,
      source: { kind: 'article', url: article, also: [] } satisfies SourceGold,
    }),
  ])();
}

/** A portal that prints another outlet's report (survey 1a, self-citing apart). */
export const newsPortal: Family = {
  id: 'news-portal',
  pageClass: 'repost',
  suits: (body) => body.tags.includes('新闻') || body.tags.includes('城市'),
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://news.${desk.domain}/${desk.date.replaceAll('-', '')}/${number(desk, 6)}.shtml`;
    const { html, source } = credit(desk);
    const time = book.noise(writtenDate(random, desk.date));
    const editor = random.pick(['（责任编辑：小林）', '责编：何方', '[编辑：周舟]', '（编辑：李一）']);
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}<div class="${random.pick(['info', 'article-info', 'pages-date'])}"><span>${time}</span> <span>${html}</span> <span>${book.noise('字号：大 中 小')}</span></div>`,
      article: renderArticle(desk, url, {
        tail: `<p style="text-align:right">${book.noise(editor)}</p>`,
        interruptions: 1,
      }),
      below: `${shareBar(desk)}${related(desk)}`,
      source,
      levels: ['possible'],
    };
  },
};
