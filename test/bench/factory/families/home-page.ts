import type { Family } from '../family';
import { anchor } from '../markup';
import { advert, otherArticles } from '../noise';
import { number, reads } from '../pieces';

/** A home page: rows of titles with abstracts, columns of links. */
export const homePage: Family = {
  id: 'home-page',
  pageClass: 'nonarticle',
  compose(desk) {
    const { random, book } = desk;
    const url = `https://www.${desk.domain}/`;
    const rows = otherArticles(desk, 12).map(
      (title) =>
        `<div class="post"><h2>${anchor(`/p/${number(desk, 6)}`, title)}</h2><p>${random.pick(['最近在整理旧笔记，翻到', '一直想写写', '有读者来信问到'])}${title}${random.pick(['，把几处容易踩坑的地方记在这里，方便以后查。', '，过程比想象的曲折，先放一个开头。'])}</p><div class="m">${book.noise(reads(desk))} ${desk.date}</div></div>`,
    );
    return {
      url,
      documentTitle: `${desk.brand} - 分享技术与生活`,
      title: desk.brand,
      above: `<div class="banner">${advert(desk)}</div>`,
      article: `<div class="list">${rows.join('\n')}</div>`,
      below: `<div class="page">${[1, 2, 3, 4].map((page) => anchor(`/page/${page}`, String(page))).join(' ')}</div>`,
      source: { kind: 'none' },
    };
  },
};
