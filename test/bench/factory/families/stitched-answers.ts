import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** Question sites with 本文目录一览 on top and a censored word (survey 3.21). */
export const stitchedAnswers: Family = {
  id: 'stitched-answers',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${desk.domain}/zaji/${number(desk, 7)}.html`;
    const title = body.title;
    const lead = `本篇文章给大家谈谈${title}，以及${random.pick(body.tags)}对应的知识点，希望对各位有所帮助，不要忘了收藏本站喔。`;
    const outro = `关于${title}的介绍到此就结束了，不知道你从中找到你需要的信息了吗？如果你还想了解更多这方面的信息，记得收藏关注本站。`;
    return {
      url,
      documentTitle: `${title}_${random.pick(['随笔', '综合', '技术'])}_${desk.brand}`,
      title,
      published: desk.date,
      above: `${titleHeading(desk, title)}${metaLine(desk, {})}`,
      article: renderArticle(desk, url, {
        damage: 'censor',
        junkCaption: () => `${title},第1张`,
        lead: `<p>${book.noise(lead)}</p><p>${book.noise('本文目录一览：')}</p>`,
        tail: `<p>${book.noise(outro)}</p>`,
      }),
      below: related(desk),
      source: { kind: 'none' },
    };
  },
};
