import { renderArticle } from '../article';
import type { Family } from '../family';
import { metaLine, titleHeading } from '../pieces';

/** A web proxy that carries the original address in its own (survey 3.23). */
export const proxyPage: Family = {
  id: 'proxy-page',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('blog', 'csdn', 'juejin', 'cnblogs');
    const { host, pathname } = new URL(origin.url);
    const url = random.pick([
      `https://proxy.${desk.domain}/https/${host}${pathname}`,
      `https://${desk.domain}/?url=${encodeURIComponent(origin.url)}`,
      `https://p.${desk.domain}/https://${host}${pathname}`,
    ]);
    return {
      url,
      documentTitle: `${body.title} - ${origin.author}`,
      title: body.title,
      author: origin.author,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { author: origin.author })}`,
      article: renderArticle(desk, url),
      below: '',
      source: { kind: 'article', url: origin.url, also: [] },
    };
  },
};
