import { renderArticle } from '../article';
import type { Desk } from '../desk';
import type { Family } from '../family';
import type { SourceGold } from '../gold';
import { sourceLabel } from '../labels';
import { anchor, escapeText } from '../markup';
import { inventOrigin, type Origin } from '../names';
import { related } from '../noise';
import { metaLine, number, reads, titleHeading } from '../pieces';

/** Statements that say two things at once. */
function twisted(desk: Desk, origin: Origin): { readonly html: string; readonly source: SourceGold } {
  const { random, book } = desk;
  const note = (text: string) => book.neutral(text);
  const opening = note(`${sourceLabel(random)}：`);
  const other = inventOrigin(random, 'blog').url;
  const own = `https://www.${desk.domain}${new URL(origin.url).pathname}`;
  const article = (url: string, also: string[] = []): SourceGold => ({ kind: 'article', url, also });
  const form = random.pick(['own-link', 'foreign-link', 'two-hops', 'plural', 'hidden-decoy', 'advert-beside']);
  book.feature(`twisted:${form}`);
  switch (form) {
    case 'own-link':
      return { html: `<p>${opening}${anchor(own, note(origin.url))}</p>`, source: article(origin.url) };
    case 'foreign-link':
      return {
        html: `<p>${opening}${anchor(other, note(origin.url))}</p>`,
        source: { kind: 'article', url: origin.url, also: [other], isDoubtful: true },
      };
    case 'two-hops':
      return {
        html: `<p>${note('本文转载自：')}${anchor(other, note(other))}</p><p>${note('原文地址：')}${anchor(origin.url, note(origin.url))}</p>`,
        source: article(origin.url, [other]),
      };
    case 'plural':
      return {
        html: `<p>${note('转载地址：')}${anchor(origin.url, note(origin.url))}</p><p>${note('转载地址：')}${anchor(other, note(other))}</p>`,
        source: article(origin.url, [other]),
      };
    case 'hidden-decoy':
      return {
        html: `<div style="display:none">${note('转载自：')}${anchor(other, note(other))}</div><p>${opening}${anchor(origin.url, note(origin.url))}</p>`,
        source: article(origin.url),
      };
    default:
      return {
        html: `<p>${opening}${escapeText(note(origin.url))} ${anchor('https://ad.example-union.com/c/19', book.noise('云服务器新用户特惠专场'))}</p>`,
        source: article(origin.url),
      };
  }
}

/** Copies whose statement contradicts itself: another address behind the text, two sources, a hidden one. */
export const twistedStatement: Family = {
  id: 'twisted-statement',
  pageClass: 'repost',
  compose(desk) {
    const { body, random } = desk;
    const origin = desk.origin('csdn', 'cnblogs', 'juejin', 'zhihu', 'blog');
    const url = `https://www.${desk.domain}/post/${number(desk, 6)}.html`;
    const { html, source } = twisted(desk, origin);
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `${titleHeading(desk, body.title)}${metaLine(desk, { more: [reads(desk)] })}`,
      article: renderArticle(desk, url, random.pick([{ lead: html }, { tail: html }])),
      below: related(desk),
      source,
    };
  },
};
