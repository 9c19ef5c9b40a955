const extension = 'png|jpe?g|gif|webp|avif|bmp|svg|jfif|apng|tiff?';
const imageFile = new RegExp(`\\.(?:${extension})(?=$|[?#!@&_:~,/-])`, 'i');
/** Addresses without a file name by which picture stores are known. */
const imageStore = /[?&](?:wx_fmt|format|fmt|imageView2|x-oss-process|tp|imageMogr2)=?|\/(?:mmbiz|sz_mmbiz)_/i;
const otherFile = /\.(?:html?|shtml|php|aspx?|jsp|js|css|json|xml|mp4|m3u8|pdf|zip)(?=$|[?#])/i;

/** True when an address names a picture by its file or its store; many pictures are named by neither. */
export function looksLikeImage(address: string): boolean {
  return (imageFile.test(address) && !otherFile.test(address)) || imageStore.test(address);
}

/** True when an address names a page, a script or another thing that is no picture. */
export function namesOtherFile(address: string): boolean {
  return otherFile.test(address);
}

/** Files that stand for a picture until it is loaded. The whole name must say so: `upload.png` is a picture. */
const placeholderFile =
  /(?:^|\/)(?:(?:[a-z]{2,8}[-_])?(?:spacer|blank|loading|loader|lazyload(?:ing|ed)?|placeholder|transparent|gr[ae]y|1x1|1px|nopic|noimage)|space|load|pixel|none|lazy|default|trans|dot|pix)(?:[-_.]?(?:\d{1,4}(?:x\d{1,4})?|gif|img|image|bg|spinner|icon|new|small|big|min|loading|load|placeholder|default|gr[ae]y|white))*(?:@\dx)?\.(?:gif|png|svg|jpe?g|webp)(?=$|[?#!])/i;
/** Drawings written into the address that are too small to show anything; vector ones are never shown. */
const smallData = { gif: 1_000, png: 220, webp: 160, jpeg: 400, jpg: 400 } as const;

/** True for addresses of place holders: blank drawings, spinners, `about:blank`. */
export function isPlaceholder(address: string): boolean {
  const trimmed = address.trim();
  if (trimmed === '' || /^(?:about:|javascript:|#)/i.test(trimmed)) return true;
  const kind = /^data:image\/(svg|gif|png|webp|jpe?g)/i.exec(trimmed)?.[1]?.toLowerCase();
  if (kind === 'svg') return true;
  if (kind !== undefined) return trimmed.length < (smallData[kind as keyof typeof smallData] ?? 0);
  return placeholderFile.test(trimmed);
}

const counterHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:hm\.baidu|cnzz|google-analytics|doubleclick|51\.la|facebook|scorecardresearch|umeng|mmstat)\.?(?:com|net)?(?=\/)/i;
const counterPath = /\/(?:pixel|track|tracking|stat|stats|count|counter|beacon|mmbiz_?beacon)(?=[/?.]|$)/i;

/** True for the one-pixel pictures by which pages count visits. */
export function isCounter(address: string): boolean {
  if (counterHost.test(address)) return true;
  return counterPath.test(address) && (!imageFile.test(address) || /\.gif(?=$|[?#])/i.test(address));
}

/** Widest picture that is taken, in pixels, while there is a smaller one. */
const widest = 2_400;
const mostCandidates = 30;

/**
 * The best candidate of a `srcset`: the widest up to 2,400 pixels, or the densest. Read as browsers do, so addresses
 * may hold commas. `''` when there is none.
 *
 * @example bestOfSet('a.png 320w, b.png 640w') // 'b.png'
 */
export function bestOfSet(set: string): string {
  let best = '';
  let size = 0;
  for (const [address, value] of candidatesOf(set)) {
    if (isPlaceholder(address) || (best !== '' && !isBetter(value, size))) continue;
    [best, size] = [address, value];
  }
  return best;
}

/** Wider is better up to the limit; over it, narrower is. */
function isBetter(value: number, than: number): boolean {
  return than > widest ? value < than : value > than && value <= widest;
}

function* candidatesOf(set: string): Iterable<readonly [address: string, size: number]> {
  const candidate = /[\s,]*(\S+)([^,]*)/y;
  for (let count = 0; count < mostCandidates; count++) {
    const found = candidate.exec(set);
    if (found === null) return;
    const [, written = '', descriptor = ''] = found;
    const isBare = written.endsWith(',');
    if (isBare) candidate.lastIndex -= descriptor.length;
    yield [written.replace(/,+$/, ''), (!isBare && Number.parseFloat(descriptor.trim())) || 1];
  }
}

/** Fields under which data in an attribute names a picture. */
const field =
  /["'](?:[a-z_-]{0,20}(?:src|url|origin|original|large|image|img|real|pic|big|full))["']\s*:\s*["']([^"']{4,2000})["']/gi;

/** The first picture named in JSON that stands in an attribute, or `''`. Nothing is parsed or run. */
export function imageInData(value: string): string {
  if (!/^\s*[[{]/.test(value)) return '';
  for (const [, found = ''] of value.slice(0, 4_000).matchAll(field)) {
    const address = found.replaceAll('\\/', '/').replaceAll('&amp;', '&');
    if (looksLikeImage(address)) return address;
  }
  return '';
}
