import { renderArticle } from '../article';
import type { Family } from '../family';
import { related } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';
import { csdnWatermark, watermarkHost } from '../watermark';

/** A copy whose only trace is the platform's mark in the addresses of its images (survey 1b). */
export const watermarkCopy: Family = {
  id: 'watermark-copy',
  pageClass: 'repost',
  suits: (body) => body.blocks.filter((block) => block.kind === 'image').length > 1,
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('csdn');
    const url = `https://www.${desk.domain}/show/${number(desk, 6)}.html`;
    const { mark, source } = csdnWatermark(random, origin);
    desk.markImages(mark, watermarkHost);
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk)] })}`,
      article: renderArticle(desk, url, { image: random.pick(['src', 'data-src', 'data-original', 'noscript-twin']) }),
      below: related(desk, 'more'),
      source,
      levels: ['possible'],
    };
  },
};
