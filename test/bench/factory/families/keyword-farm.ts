import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** Keyword farms: 【词】 before the title, fragments of the word inside the text, another word as 来源 (survey 3.20). */
export const keywordFarm: Family = {
  id: 'keyword-farm',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const words = random.some(['棋牌源码', '商城源码', '直播源码', '小说源码'], 4);
    const url = `http://${desk.domain}/html/${number(desk, 3)}x${number(desk, 4)}.html`;
    const heading = `${words
      .slice(0, 3)
      .map((word) => `【${word}】`)
      .join('')}${body.title}_${words[0] ?? ''}`;
    return {
      url,
      documentTitle: heading,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, heading)}${metaLine(desk, { more: [`来源：${words[3] ?? ''}`] })}`,
      article: renderArticle(desk, url, { ...(body.lang === 'zh-CN' ? { damage: 'fragment' as const } : {}) }),
      below: related(desk, 'plain'),
      source: { kind: 'none' },
    };
  },
};
