/** Whose work an image says it is. */
export interface Watermark {
  /** Address of the author's blog, when the mark carries one. */
  readonly url?: string;
  /** The author's account (from the address) or nick name (from `CSDN @…`). */
  readonly author?: string;
}

/** Generation (a), before 2018: `…?watermark/2/text/<base64>/font/…`. */
const FIRST = /watermark\/\d\/text\/([\w+/=-]+?)\/font/;
/** Generations (b) and (c): `x-oss-process=image/watermark,…,text_<base64>,…`; scrapers lose the `=`, so only the mark counts. */
const LATER = /watermark,[^\s"']*?text_([\w+=-]+)/;
/** Nothing readable is longer: an address of 60 or a nick of 20 characters. */
const MAX_BASE64 = 400;

/** A longer address is embedded data or a trap, not an image host's. */
const MAX_ADDRESS = 2000;

/** UTF-8 text behind base64 in either alphabet, padding optional; `''` when it is none. */
function decode(base64: string): string {
  const plain = base64.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (plain.length > MAX_BASE64) return '';
  try {
    const bytes = Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return '';
  }
}

/**
 * Reads the author out of a CSDN image address, in the three generations met in the wild: two carry the blog's
 * address, the youngest only a nick name. URL-safe alphabet, lost padding, a lost `=` and a `#pic_center` tail are
 * understood. A mark with an empty user (the bare host) and anything else is `undefined`.
 *
 * @example decodeWatermark('…?x-oss-process=image/watermark,type_x,shadow_50,text_Q1NETiBA5byg5LiJ,size_20') → {author: '张三'}
 */
export function decodeWatermark(address: string): Watermark | undefined {
  if (address.length > MAX_ADDRESS) return undefined;
  const base64 = (FIRST.exec(address) ?? LATER.exec(address))?.[1];
  if (base64 === undefined) return undefined;
  const text = decode(base64);
  const nick = /^CSDN\s*@\s*(\S.{0,40})$/i.exec(text)?.[1];
  if (nick !== undefined) return { author: nick.trim() };
  const user = /^(?:https?:\/\/)?blog\.csdn\.net\/([\w-]+)\/?$/i.exec(text)?.[1];
  if (user !== undefined) return { url: `https://blog.csdn.net/${user}`, author: user };
  const own = /^(?:https?:\/\/)?([\w-]+)\.blog\.csdn\.net\/?$/i.exec(text)?.[1];
  return own === undefined ? undefined : { url: `https://${own}.blog.csdn.net`, author: own };
}
