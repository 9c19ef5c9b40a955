import { isPlaceholder, looksLikeImage } from '../core/image-address';
import { selectAny } from './select-any';

const backgroundData = ['data-bg', 'data-background', 'data-background-image', 'data-bg-src', 'data-bgimage'];
const drawn = ['[style*="url("]', ...backgroundData.map((name) => `[${name}]`)];
const address = /url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|&quot;(.{1,2000}?)&quot;|([^)"'\s]{1,2000}))\s*\)/i;
const imageBox = /(?:^|[\s_-])(?:image|img|photo|pic|picture|figure|lazy\w*|cover|thumbnail)(?=$|[\s_-])/i;
/** Least side in pixels from which a box with a background is a picture and not an icon. */
const leastSide = 100;

/**
 * Makes images of what pages show as pictures without `<img>`: sources of a `<picture>` without one, elements of
 * accelerated pages, and empty boxes that are drawn with a background.
 */
export function makeImages(root: Element): void {
  for (const other of selectAny(root, ['amp-img', 'amp-anim', 'mip-img', 'mip-image']))
    other.replaceWith(imageLike(other));
  for (const picture of root.querySelectorAll('picture')) {
    if (picture.querySelector('img') === null && picture.querySelector('source') !== null)
      picture.append((picture.ownerDocument as Document).createElement('img'));
  }
  for (const box of selectAny(root, drawn)) {
    const source = backgroundOf(box);
    if (source === '') continue;
    const image = (box.ownerDocument as Document).createElement('img');
    image.setAttribute('src', source);
    box.append(image);
  }
}

function imageLike(other: Element): Element {
  const image = (other.ownerDocument as Document).createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height', 'data-src']) {
    const value = other.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  return image;
}

/** The picture that an empty box is drawn with, or `''`. */
function backgroundOf(box: Element): string {
  if (box.nodeName === 'IMG' || /\S/.test(box.textContent ?? '') || box.querySelector('img,picture') !== null)
    return '';
  const style = box.getAttribute('style') ?? '';
  const lazy = backgroundData.map((name) => box.getAttribute(name)).find((value) => value) ?? '';
  const source = lazy === '' ? addressIn(style) : addressIn(lazy) || lazy;
  if (!looksLikeImage(source) || isPlaceholder(source)) return '';
  const isNamed = box.nodeName === 'FIGURE' || imageBox.test(box.getAttribute('class') ?? '');
  return lazy !== '' || isNamed || isLarge(style) ? source : '';
}

function addressIn(style: string): string {
  return (
    address
      .exec(style)
      ?.slice(1)
      .find((part) => part !== undefined) ?? ''
  );
}

function isLarge(style: string): boolean {
  const sides = [...style.matchAll(/(?:^|;)\s*(?:width|height)\s*:\s*([\d.]+)px/gi)].map((side) => Number(side[1]));
  return sides.length === 2 && sides.every((side) => side >= leastSide);
}
