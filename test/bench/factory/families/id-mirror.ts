import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, titleHeading } from '../pieces';

/** Mirrors that keep a platform's whole path: CSDN look-alikes and copies of tutorial sites (survey 3.6, 3.22). */
export const idMirror: Family = {
  id: 'id-mirror',
  pageClass: 'repost',
  compose(desk) {
    const { body, random, book } = desk;
    const origin = desk.origin('csdn');
    const path = new URL(origin.url).pathname;
    const isTutorial = random.chance(0.3);
    const tutorial = `/article/${number(desk, 6)}.htm`;
    const url = isTutorial ? `http://m.${desk.domain}${tutorial}` : `https://blog.${desk.domain}${path}`;
    const intro = `这篇文章主要介绍了${body.title}，需要的朋友可以参考下`;
    return {
      url,
      documentTitle: `${body.title}${isTutorial ? `_${random.pick(body.tags)}_${desk.brand}` : `-${desk.brand}`}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, isTutorial ? { author: desk.nick } : {})}`,
      author: isTutorial ? desk.nick : '',
      article: renderArticle(desk, url, {
        code: random.pick(['csdn-numbering', 'prism', 'hljs-ol', 'copy-text']),
        alt: '在这里插入图片描述',
        ...(isTutorial ? { lead: `<div class="intro">${book.noise(intro)}</div>` } : {}),
      }),
      below: related(desk),
      source: isTutorial
        ? { kind: 'article', url: `https://www.jb51.net${tutorial}`, also: [], isDoubtful: true }
        : { kind: 'article', url: origin.url, also: [] },
      levels: isTutorial ? ['possible'] : [],
    };
  },
};
