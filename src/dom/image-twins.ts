import { isCounter, isPlaceholder, looksLikeImage } from '../core/image-address';
import { resolveAddress } from './addresses';

/** An image written as text, as a `noscript` holds it on a page that runs scripts. */
const imageInText = /<img\b([^>]{0,4000})>?/i;
const sources = ['data-original', 'data-src', 'data-actualsrc', 'src'];

/**
 * Puts the image of every `<noscript>` where it belongs: it is the real one of the place holder beside it, or stands
 * for itself. A `noscript` is text on a live page and elements in a parsed one.
 */
export function useTwins(root: Element, base: string): void {
  for (const twin of [...root.querySelectorAll('noscript')]) useTwin(twin, base);
}

function useTwin(twin: Element, base: string): void {
  const attribute = readerOf(twin);
  const beside = [imageAt(twin.previousElementSibling), imageAt(twin.nextElementSibling)].find(
    (one) => one !== undefined,
  );
  const raw = sources.map((name) => attribute(name)).find((value) => value !== '' && !isPlaceholder(value)) ?? '';
  const address = resolveAddress(raw, base);
  const isShown = address !== '' && !isCounter(address) && !/^\s*[0-2](?:px)?\s*$/.test(attribute('width'));
  if (isShown && beside !== undefined) beside.setAttribute('data-original', address);
  else if (isShown && looksLikeImage(address)) twin.before(imageOf(twin, address, attribute('alt')));
  twin.remove();
}

/** Reads the attributes of the one image in a `noscript`. */
function readerOf(twin: Element): (name: string) => string {
  const inner = twin.querySelector('img');
  if (inner !== null) return (name) => inner.getAttribute(name)?.trim() ?? '';
  const raw = twin.textContent ?? '';
  // Most hold no image but a counter's frame or a sentence.
  if (!/img/i.test(raw)) return () => '';
  const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const attributes = imageInText.exec(text)?.[1] ?? '';
  return (name) => {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('&amp;', '&').trim();
  };
}

/** The image that an element is, or holds and nothing else. */
function imageAt(element: Element | null): Element | undefined {
  if (element === null || element.nodeName === 'IMG') return element ?? undefined;
  if (!/^(?:A|SPAN|DIV|P|PICTURE|FIGURE)$/.test(element.nodeName)) return undefined;
  const [only, ...more] = element.querySelectorAll('img');
  return more.length === 0 && (element.textContent ?? '').trim() === '' ? only : undefined;
}

function imageOf(near: Element, address: string, alt: string): Element {
  const image = (near.ownerDocument as Document).createElement('img');
  image.setAttribute('src', address);
  if (alt !== '') image.setAttribute('alt', alt);
  return image;
}
