/** Attributes of an image that never hold its address. */
const other =
  /^(?:alt|title|class|id|style|sizes|width|height|name|usemap|longdesc|lowsrc|dynsrc|attributionsrc|on\w+|aria-.*|role|lang|dir)$/i;
const pictureEnding = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)(?:[?#!@].*)?$/i;

/** Images of the page that are looked through, and addresses that are offered for one. */
const MOST_IMAGES = 2000;
const MOST_CANDIDATES = 6;

/**
 * Other addresses under which the page keeps the image that the reader shows from `src`: its lazy attributes, its sets,
 * the file it is linked to, and the same address encrypted. Nothing that was tried is in it.
 */
export function imageCandidates(document: Document, src: string): readonly string[] {
  const found: string[] = [];
  if (document.location?.protocol === 'https:' && src.startsWith('http:')) found.push(src.replace(/^http:/, 'https:'));
  for (const image of [...document.images].slice(0, MOST_IMAGES)) {
    const addresses = addressesOf(image, document.baseURI);
    if (addresses.includes(src)) found.push(...addresses);
  }
  return [...new Set(found)].filter((address) => address !== src).slice(0, MOST_CANDIDATES);
}

/** The image of the page that is shown from this address, or is going to be. */
export function findImage(document: Document, src: string): Element | undefined {
  return [...document.images].find(
    (image) =>
      image.currentSrc === src || image.src === src || [...image.attributes].some(({ value }) => value === src),
  );
}

function addressesOf(image: HTMLImageElement, base: string): readonly string[] {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const link = image.closest('a')?.getAttribute('href') ?? '';
  const values = [image, ...sources].flatMap((element) =>
    [...element.attributes].filter(({ name }) => !other.test(name)).flatMap(({ value }) => partsOf(value)),
  );
  if (pictureEnding.test(link)) values.push(link);
  return values.flatMap((value) => {
    const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
}

/** An address, or those of a set (`a.png 1x, b.png 2x`); words are neither. */
function partsOf(value: string): readonly string[] {
  return value
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((part) => /^(?:https?:)?\/\//i.test(part) || pictureEnding.test(part));
}
