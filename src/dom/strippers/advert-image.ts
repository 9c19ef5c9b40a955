import { advertMarks } from '../../core/advert-address';
import { siteOf } from '../../core/url/site';
import type { Found, Stripper } from '../stripper';

/** A picture so many times as wide as it is high is a banner. */
const bannerShape = 4;
/** Longest text beside a banner that belongs to it. */
const longestText = 60;

/** Banners: frames of an advertiser and linked pictures that lead to one, with the slogan in the same small box. */
export const advertImage: Stripper = {
  id: 'advert-image',
  reason: 'advert',
  live: false,
  find({ root, facts }) {
    const own = hostSite(facts.url);
    const found: Found[] = [];
    for (const frame of root.querySelectorAll('iframe[src]')) {
      if (advertMarks(frame.getAttribute('src') ?? '') === 0) continue;
      const box = boxOf(frame, root);
      found.push({ elements: [box], preview: (box.textContent ?? '').trim() });
    }
    for (const image of root.querySelectorAll('a[href] img')) {
      const link = image.closest('a');
      if (link === null || /\S/.test(link.textContent ?? '') || !isAdvert(link, image, own)) continue;
      const box = boxOf(link, root);
      found.push({ elements: [box], preview: `${box.textContent?.trim() || (link.getAttribute('href') ?? '')}` });
    }
    return found;
  },
};

function isAdvert(link: Element, image: Element, own: string): boolean {
  const address = link.getAttribute('href') ?? '';
  if (hostSite(address) === '' || hostSite(address) === own) return false;
  const isPaid = /\b(?:nofollow|sponsored)\b/.test(link.getAttribute('rel') ?? '');
  return advertMarks(address) + advertMarks(image.getAttribute('src') ?? '') > 0 || (isPaid && isBanner(image));
}

function isBanner(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''));
  return (width ?? 0) >= (height ?? Number.POSITIVE_INFINITY) * bannerShape;
}

/** The box that holds nothing but the banner and a few words. */
function boxOf(link: Element, root: Element): Element {
  let box = link;
  for (let up = link.parentElement; up !== null && up !== root; up = up.parentElement) {
    const text = (up.textContent ?? '').trim();
    if (text.length > longestText || /[。；]/.test(text) || up.querySelectorAll('img,pre,h1,h2,h3').length > 1) break;
    box = up;
  }
  return box;
}

function hostSite(url: string): string {
  return URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
}
