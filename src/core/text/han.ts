/*
 * Ranges instead of `\p{…}`: whole pages are counted, and a class of all the world's letters takes five times as long
 * and milliseconds to compile. Letters outside the basic plane are pairs; of those only Han ones are counted.
 */
/** Han characters of the basic plane, for a class in a pattern: `\p{Script=Han}` takes twenty times as long to compile. */
export const hanRanges =
  '\\u2e80-\\u2e99\\u2e9b-\\u2ef3\\u2f00-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufa6d\\ufa70-\\ufad9';
/** Latin, Greek, Cyrillic, the scripts of Asia, Kana, Hangul, full-width letters. */
const otherLetters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u0386-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3\\u0904-\\u0939\\u0985-\\u0e33\\u0e40-\\u0e46\\u0e81-\\u0eb3\\u10a0-\\u1248\\u1250-\\u17b3\\u1820-\\u1878\\u1e00-\\u1fff\\u2c00-\\u2ce4\\u3006\\u3031-\\u3035\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31ff\\ua000-\\ua48c\\ua640-\\ua66e\\ua722-\\ua788\\uac00-\\ud7a3\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const hanPair = '[\\ud840-\\ud888][\\udc00-\\udfff]';
/** One Han character of any plane, for a pattern without the flag `u`. */
export const hanCharacter = `(?:[${hanRanges}]|${hanPair})`;
/** Capital letters of Latin, Greek and Cyrillic names, for a class in a pattern. */
export const capitalRanges = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0391-\\u03ab\\u0400-\\u042f';
/** Letters of the basic plane, Han ones included, likewise instead of `\p{L}`. */
export const letterRanges = hanRanges + otherLetters;

/**
 * Tells whether a UTF-16 unit belongs to a class. The pattern is asked once for each: whole pages are counted, with few
 * different characters, and looking up costs a fraction of matching.
 */
function classOf(pattern: RegExp): (code: number) => boolean {
  let known: Uint8Array | undefined;
  return (code) => {
    known ??= new Uint8Array(0x10000);
    if (known[code] === 0) known[code] = pattern.test(String.fromCharCode(code)) ? 1 : 2;
    return known[code] === 1;
  };
}

const isRareHan = classOf(new RegExp(`[${hanRanges}]`));
const isLetter = classOf(new RegExp(`[${letterRanges}]`));

/** True for the code of a character in the block that holds nearly all Han ones of a text. */
function isPlainHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True where a Han character outside the basic plane begins, `high` being the unit there. */
function isHanPair(high: number, text: string, at: number): boolean {
  if (high < 0xd840 || high > 0xd888) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** Number of Han characters. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlainHan(code) || (code >= 0x80 && (isRareHan(code) || isHanPair(code, text, at)))) count += 1;
  }
  return count;
}

/** Share of Han characters among all letters, 0 when there are none. */
export function hanRatio(text: string): number {
  let han = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlainHan(code)) han += 1;
    else if (code < 0x80) others += isLatinLetter(code) ? 1 : 0;
    else if (isRareHan(code) || isHanPair(code, text, at)) han += 1;
    else if (isLetter(code)) others += 1;
  }
  return han / (han + others || 1);
}

/** True for the code of an ASCII letter of either case. */
function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Letters of Latin script and digits of all kinds, counted ones such as ① included. */
const isWord = classOf(
  /[\dA-Za-z\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u02e0-\u02e4\u1d00-\u1d25\u1e00-\u1eff\u2070-\u2079\u207f-\u2089\u2090-\u209c\u212a\u212b\u2132\u214e\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u2c60-\u2c7f\u3007\u3021-\u3029\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf\ua722-\ua787\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/,
);

/** Number of words and numbers in Latin letters and digits. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPart = !isPlainHan(code) && isWord(code);
    if (isPart && !isInside) count += 1;
    isInside = isPart;
  }
  return count;
}
