import { resolveAddress } from './addresses';

/** Attributes under which pages keep an image's real address until it is scrolled into view, most telling first. */
const lazyAttributes = (
  'data-original data-src data-actualsrc data-original-src data-lazy-src data-lazy data-echo data-url data-croporisrc ' +
  'data-backsrc data-real-src data-lazyload data-srcset data-original-srcset data-image data-hi-res-src data-actual-src ' +
  'data-imgurl _src original file zoomfile real_src lazysrc lay-src src2 data-cfsrc data-full-src data-large-file'
).split(' ');

const placeholder =
  /(?:^data:image\/(?:gif|svg)|(?:spacer|blank|loading|lazy|placeholder|transparent|grey|pixel|1x1|space|load)[\w.-]*\.(?:gif|png|svg|jpe?g)|\/default\.(?:gif|png))/i;
const tracking = /(?:\/(?:pixel|track|stat|count|beacon)\b|hm\.baidu\.com|cnzz\.com|google-analytics|mmbiz_?beacon)/i;

/**
 * Gives every image of a copy its real, absolute address and drops what was never a picture: placeholders without a
 * twin, tracking pixels, images under 3 pixels. `<noscript>` twins replace the image before them.
 */
export function resolveImages(root: Element, base: string, extra: readonly string[]): void {
  for (const twin of [...root.querySelectorAll('noscript')]) useTwin(twin, base);
  for (const image of [...root.querySelectorAll('img')]) resolveImage(image, base, extra);
}

function resolveImage(image: Element, base: string, extra: readonly string[]): void {
  const src = image.getAttribute('src') ?? '';
  const lazy = [...extra, ...lazyAttributes]
    .map((name) => fromAttribute(image, name, base))
    .find((found) => found !== '');
  const own = resolveAddress(src, base);
  const isFake = own === '' || placeholder.test(src);
  const best = lazy ?? (isFake ? '' : own);
  const address = best || bestOfSet(image.getAttribute('srcset') ?? '', base) || bestOfPicture(image, base);
  if (address === '' || tracking.test(address) || isPixel(image)) {
    image.remove();
    return;
  }
  image.setAttribute('src', address);
  image.removeAttribute('srcset');
}

function fromAttribute(image: Element, name: string, base: string): string {
  const value = image.getAttribute(name)?.trim() ?? '';
  if (value === '' || /^(?:true|false|\d+)$/.test(value)) return '';
  if (name.endsWith('srcset')) return bestOfSet(value, base);
  if (!/[/.]/.test(value) || /[\s{}<>]/.test(value) || placeholder.test(value)) return '';
  return resolveAddress(value, base);
}

/** The widest of a `srcset`. */
function bestOfSet(set: string, base: string): string {
  let best = '';
  let width = -1;
  for (const part of set.split(/,\s+|,(?=https?:)/).slice(0, 30)) {
    const [address = '', size = '1x'] = part.trim().split(/\s+/);
    const value = Number.parseFloat(size) || 1;
    if (address !== '' && value > width) [best, width] = [address, value];
  }
  return best === '' ? '' : resolveAddress(best, base);
}

function bestOfPicture(image: Element, base: string): string {
  const parent = image.parentElement;
  if (parent?.nodeName !== 'PICTURE') return '';
  for (const source of parent.querySelectorAll('source[srcset]')) {
    const found = bestOfSet(source.getAttribute('srcset') ?? '', base);
    if (found !== '') return found;
  }
  return '';
}

function isPixel(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''));
  return (width ?? 99) < 3 || (height ?? 99) < 3;
}

const imageInText = /<img\b[^>]{0,2000}?\s(?:data-original|data-src|src)\s*=\s*["']?([^"'\s>]{1,2000})/i;

/** A `noscript` is text on a live page and elements in a parsed one; either way its image is the real one. */
function useTwin(twin: Element, base: string): void {
  const inner = twin.querySelector('img');
  const raw = inner?.getAttribute('src') ?? imageInText.exec(twin.textContent ?? '')?.[1] ?? '';
  const address = resolveAddress(raw.replaceAll('&amp;', '&'), base);
  const before = twin.previousElementSibling;
  twin.remove();
  if (address === '' || placeholder.test(raw) || tracking.test(address)) return;
  const target = before?.nodeName === 'IMG' ? before : undefined;
  if (target !== undefined) target.setAttribute('src', address);
}
