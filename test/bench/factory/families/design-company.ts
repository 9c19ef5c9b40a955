import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager, related } from '../noise';
import { number, titleHeading } from '../pieces';

/** Web-design companies: phone number on top, a sales paragraph as the second one (survey 3.19). */
export const designCompany: Family = {
  id: 'design-company',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `http://m.${desk.domain}/article${random.int(10, 49)}/${random.letters(6, 'cdeghijops')}.html`;
    const place = random.pick(['麻江', '绥德', '万年', '贡井', '青神']);
    const phone = `400-${number(desk, 3)}-${number(desk, 4)}`;
    const sale = `${place}网站建设公司${desk.brand}，${place}网站设计制作，有大型网站制作公司丰富经验。已为${place}上千家提供企业网站建设服务。企业网站搭建\\外贸网站建设要多少钱，请找那个售后服务好的${place}做网站的公司定做！`;
    const tail = `当前文章：${body.title} 文章网址：${url}`;
    book.noise('文章网址：');
    return {
      url,
      documentTitle: `${body.title}-${desk.brand}`,
      title: body.title,
      above: `<div class="tel">${book.noise(`服务热线：${phone}`)}</div>${titleHeading(desk, `${body.title}-${desk.brand}`)}`,
      article: renderArticle(desk, url, {
        interruptions: 2,
        interruption: () => `<p>${book.noise(sale)}</p>`,
        tail: `<p>${book.noise(tail)}</p>`,
      }),
      below: `${related(desk, 'plain')}${pager(desk)}`,
      source: { kind: 'none' },
    };
  },
};
