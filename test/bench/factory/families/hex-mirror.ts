import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { titleHeading } from '../pieces';
import { toTraditional } from '../traditional';

/** Mirrors that keep the 12-digit slug of the original (survey 3.3), some with bracketed pinyin or salted stops. */
export const hexMirror: Family = {
  id: 'hex-mirror',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('jianshu');
    const url = `http://www.${desk.domain}${new URL(origin.url).pathname}`;
    const damage = body.lang === 'zh-CN' ? random.pick(['pinyin', 'salt', undefined] as const) : undefined;
    const title = damage === 'pinyin' ? toTraditional(body.title) : body.title;
    return {
      url,
      documentTitle: `${title} - ${desk.brand}`,
      title,
      above: titleHeading(desk, title),
      article: renderArticle(desk, url, {
        ...(damage === undefined ? {} : { damage }),
        junkCaption: () => 'image.png',
      }),
      below: related(desk),
      source: { kind: 'article', url: origin.url, also: [] },
    };
  },
};
