import { renderArticle } from '../article';
import type { Family } from '../family';
import { writtenDate } from '../names';
import { related, shareBar } from '../noise';
import { number, titleHeading } from '../pieces';

/** An outlet's own report: 来源 names the outlet on whose site it stands. */
export const newsOriginal: Family = {
  id: 'news-original',
  pageClass: 'original',
  suits: (body) => body.tags.includes('新闻') || body.tags.includes('城市'),
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://www.${desk.domain}/n/${desk.date.replaceAll('-', '/')}/${number(desk, 7)}.html`;
    const own = random.pick([`来源：${desk.brand}`, `稿件来源：${desk.brand}`, '来源：本网', '来源：本站原创', '']);
    const reporter = `记者 ${desk.nick}`;
    book.credit(desk.nick);
    book.credit(reporter);
    book.noise(reporter);
    if (own !== '') book.feature('confusable:own-outlet');
    return {
      url,
      documentTitle: `${body.title} - ${desk.brand}`,
      head: `<meta property="og:site_name" content="${desk.brand}"><meta property="og:title" content="${body.title}">`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}<p class="date"><span>${book.noise(writtenDate(random, desk.date))}</span> <span>${own === '' ? '' : book.neutral(own)}</span> <span>${reporter}</span></p>`,
      article: renderArticle(desk, url, { interruptions: 0 }),
      below: `<p>${book.noise('凡本站注明原创的作品，未经授权不得转载、摘编')}</p>${shareBar(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};
