import {
  bestOfSet,
  imageInData,
  isCounter,
  isPlaceholder,
  looksLikeImage,
  namesOtherFile,
} from '../core/image-address';
import { resolveAddress } from './addresses';
import { makeImages } from './image-makers';
import { useTwins } from './image-twins';

/** Attributes under which pages keep an image's real address until it is scrolled into view, most telling first. */
const lazyAttributes = (
  'data-original data-src data-actualsrc data-original-src data-lazy-src data-lazy data-echo data-croporisrc ' +
  'data-backsrc data-real-src data-lazyload data-srcset data-original-srcset data-lazy-srcset data-hi-res-src ' +
  'data-actual-src data-imgurl data-cfsrc data-full-src data-ks-lazyload data-lazyload-src data-delay-src _src ' +
  'real_src lazysrc lazy-src lay-src zoomfile'
).split(' ');
/** Attributes that hold such an address on some sites and something else on others. */
const namedByChance = 'data-url data-image data-large-file file original src2'.split(' ');

/** Never an address of the picture itself. */
const otherAttribute =
  /^(?:src|alt|title|class|id|style|width|height|sizes|loading|decoding|name|usemap|longdesc|on\w+|aria-.*|role|lang|dir|referrerpolicy|crossorigin|.*(?:thumb|avatar|poster|fallback|placeholder|error|loading-src|caption).*)$/i;

/**
 * Gives every image of a copy its real, absolute address and drops what was never a picture: placeholders without a
 * twin, tracking pixels, images under 3 pixels. `<noscript>` twins replace the image beside them; pictures that are
 * drawn as the background of an empty box, and images of other elements, become images.
 */
export function resolveImages(root: Element, base: string, extra: readonly string[]): void {
  makeImages(root);
  useTwins(root, base);
  for (const image of [...root.querySelectorAll('img')]) resolveImage(image, base, extra);
}

function resolveImage(image: Element, base: string, extra: readonly string[]): void {
  const words = emojiOf(image);
  const address = words === undefined && !isPixel(image) ? addressOf(image, base, extra) : '';
  if (address === '' || isCounter(address)) {
    if (words) image.replaceWith(words);
    else image.remove();
    return;
  }
  image.setAttribute('src', address);
  image.removeAttribute('srcset');
}

function addressOf(image: Element, base: string, extra: readonly string[]): string {
  const src = image.getAttribute('src') ?? '';
  const resolved = resolveAddress(src, base);
  // Some pages name themselves until the picture is there.
  const own = isPlaceholder(src) || resolved === base ? '' : resolved;
  const held = new Set(image.getAttributeNames());
  const read = (name: string) => (held.has(name.toLowerCase()) ? fromAttribute(image, name, base) : '');
  const first = (names: readonly string[], accepts: (address: string) => boolean = () => true) =>
    names.map(read).find((found) => found !== '' && accepts(found)) ?? '';
  const lazy = first([...extra, ...lazyAttributes]) || first(namedByChance, own === '' ? undefined : looksLikeImage);
  if (lazy !== '') return lazy;
  const set = resolveAddress(bestOfSet(image.getAttribute('srcset') ?? ''), base);
  return (
    (own === '' || isOnHostOf(set, own) ? set : '') ||
    own ||
    fromPicture(image, base) ||
    first(otherNames(image), looksLikeImage) ||
    fromLink(image, base)
  );
}

/** A wider candidate on a host that the page does not show pictures of is nothing to ask for by ourselves. */
function isOnHostOf(address: string, known: string): boolean {
  return URL.canParse(address) && URL.canParse(known) && new URL(address).host === new URL(known).host;
}

function fromAttribute(image: Element, name: string, base: string): string {
  const value = image.getAttribute(name)?.trim() ?? '';
  if (value === '' || /^(?:true|false|\d+)$/.test(value)) return '';
  if (name.endsWith('srcset')) return resolveAddress(bestOfSet(value), base);
  const data = imageInData(value);
  if (data !== '') return resolveAddress(data, base);
  if (!/[/.]/.test(value) || /[{}<>]/.test(value) || isPlaceholder(value) || namesOtherFile(value)) return '';
  return /\s/.test(value) && !looksLikeImage(value) ? '' : resolveAddress(value, base);
}

function otherNames(image: Element): readonly string[] {
  return [...image.attributes].map(({ name }) => name).filter((name) => !otherAttribute.test(name));
}

function fromPicture(image: Element, base: string): string {
  const parent = image.parentElement;
  if (parent?.nodeName !== 'PICTURE') return '';
  for (const source of parent.querySelectorAll('source')) {
    const set = source.getAttribute('srcset') || source.getAttribute('data-srcset') || '';
    const found = resolveAddress(bestOfSet(set), base);
    if (found !== '') return found;
  }
  return '';
}

/** The picture that the link around a place holder opens. */
function fromLink(image: Element, base: string): string {
  const href = image.closest('a')?.getAttribute('href') ?? '';
  return looksLikeImage(href) && !isPlaceholder(href) ? resolveAddress(href, base) : '';
}

function isPixel(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  if (/(?:^|;)\s*(?:width|height)\s*:\s*[0-2](?:\.\d+)?px/i.test(style)) return true;
  return ['width', 'height'].some((name) => /^\s*[0-2](?:px)?\s*$/.test(image.getAttribute(name) ?? ''));
}

const emojiClass = /(?:^|[\s_-])(?:emoji|emoticon|smil(?:ey|ie|e)s?|wp-smiley|face-?img)(?=$|[\s_-])/i;
const emojiPath = /\/(?:smil(?:ey|ie)s?|emoji|emoticons?|expression)\//i;
const longestEmoji = 8;

/** What a picture of a smiley says in text (often `''`); undefined for all other pictures. */
function emojiOf(image: Element): string | undefined {
  const isEmoji =
    image.hasAttribute('smilieid') ||
    emojiClass.test(image.getAttribute('class') ?? '') ||
    emojiPath.test(image.getAttribute('src') ?? '');
  if (!isEmoji) return undefined;
  const alt = image.getAttribute('alt')?.trim() ?? '';
  return alt.length <= longestEmoji ? alt : '';
}
