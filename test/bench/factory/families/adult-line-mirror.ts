import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';
import { toTraditional } from '../traditional';

/** Mirrors with a line of bait words on top, traditional text with pinyin, image tokens (survey 3.5). */
export const adultLineMirror: Family = {
  id: 'adult-line-mirror',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `http://${desk.domain}/article/${number(desk, 6)}.html`;
    const isChinese = body.lang === 'zh-CN';
    const title = isChinese ? toTraditional(body.title) : body.title;
    const bait = random
      .some(
        [
          '免费直播在线观看',
          '高清视频大全',
          '精品二区三区',
          '国产偷拍自拍',
          '久久热门影视',
          '午夜福利社区',
          '成人导航大全',
        ],
        5,
      )
      .join(random.pick(['_', ',', '，']));
    const id = new URL(url).pathname;
    return {
      url,
      documentTitle: title,
      title,
      published: desk.date,
      above: `<div style="position:relative">${book.noise(bait)}</div><div class="column">${book.noise('開發 前端')}</div>${titleHeading(desk, title)}${metaLine(desk, {})}`,
      article: renderArticle(desk, url, {
        ...(isChinese ? { damage: 'pinyin' as const } : {}),
        lead: `<p>${book.noise(`[[${number(desk, 6)}]]`)}</p>`,
      }),
      below: related(desk, 'plain'),
      source: { kind: 'article', url: `https://www.51cto.com${id}`, also: [`https://developer.51cto.com${id}`] },
    };
  },
};
