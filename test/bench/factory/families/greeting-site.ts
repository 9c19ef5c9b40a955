import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager, related } from '../noise';
import { firstWords, metaLine, number, titleHeading } from '../pieces';
import { emptyStatement } from '../statement';

/** 大家好，又见面了… with a promotion repeated inside the text (survey 3.18); credits itself at the foot. */
export const greetingSite: Family = {
  id: 'greeting-site',
  pageClass: 'repost',
  compose(desk) {
    const { body, book } = desk;
    desk.origin('csdn');
    const url = `https://${desk.domain}/${number(desk, 6)}.html`;
    const greeting = `大家好，又见面了，我是你们的朋友${desk.brand}。`;
    const offer = '全家桶一年激活码，永久有效，点击这里获取正版授权';
    const credit = `发布者：${desk.brand}，转载请注明出处：${url}`;
    book.neutral(credit);
    return {
      url,
      documentTitle: `${body.title}-${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, {})}<div class="excerpt">${firstWords(desk, 50)}</div>`,
      article: renderArticle(desk, url, {
        lead: `<p>${book.noise(greeting)}</p>`,
        interruptions: 3,
        interruption: () => `<p><strong>${book.noise(offer)}</strong></p>`,
        tail: `<p>${credit}</p>`,
      }),
      below: `${pager(desk)}${related(desk)}`,
      source: emptyStatement(desk, url).source,
    };
  },
};
