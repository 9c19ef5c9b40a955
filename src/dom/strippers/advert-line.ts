import { advertMarks } from '../../core/advert-address';
import { advertCall, advertWords } from '../../core/phrases/advert-words';
import { siteOfAddress } from '../../core/url/plain-address';
import { lineStripper, type Surroundings } from '../line-stripper';
import { isLinkLine, type Line } from '../lines';

/** Fewest marks of an advertisement: one alone, such as 免费, stands in many a reference. */
const fewestMarks = 2;
/** More links than this are a list or a menu. */
const mostLinks = 3;

/** Lines between paragraphs that link to another site and sell: 限时, 领取, 五折. Every such line needs two marks. */
export const advertLine = /* @__PURE__ */ lineStripper({
  id: 'advert-line',
  reason: 'advert',
  live: true,
  longest: 80,
  matches: isAdvert,
});

function isAdvert(text: string, line: Line, { scope }: Surroundings): boolean {
  if (line.linked === 0 || isItem(line.element)) return false;
  const links = linksOf(line);
  if (links.length === 0 || links.length > mostLinks) return false;
  const addresses = links.map((link) => link.getAttribute('href') ?? '');
  const words = new Set(text.match(advertWords) ?? []).size;
  const sold = Math.max(...addresses.map(advertMarks));
  if (words + sold === 0) return false;
  const own = siteOfAddress(scope.facts.url);
  const sites = addresses.map(siteOfAddress);
  const isAway = sites.every((site) => site !== '' && site !== own);
  const isCalled = links.some((link) => advertCall.test((link.textContent ?? '').trim()));
  if (!isLinkLine(line) && !isCalled) return false;
  // A shop's own pages are sold with the site's own links now and then; that takes more words.
  if (!isAway) return isLinkLine(line) && words >= fewestOnSite && hasPromoPath(addresses);
  const isPaid = links.some((link) => /\b(?:nofollow|sponsored)\b/.test(link.getAttribute('rel') ?? ''));
  return words + Number(isPaid) + sold + Number(isCalled) >= fewestMarks;
}

/** Links in a line, and the one around it. */
function linksOf({ element }: Line): readonly Element[] {
  const around = element.closest('a');
  return [...element.querySelectorAll('a'), ...(around === null ? [] : [around])];
}

const fewestOnSite = 1;

function hasPromoPath(addresses: readonly string[]): boolean {
  return addresses.every((address) =>
    /\/(?:promo|promotion|ads?|go|jump|tg|tuiguang|union|aff|out)[/.?-]/i.test(address),
  );
}

/** Items and cells are references and data; a paragraph in the cell of a lay-out table is none. */
function isItem(element: Element): boolean {
  return element.nodeName === 'TD' || element.closest('li,th,figcaption,h1,h2,h3') !== null;
}
