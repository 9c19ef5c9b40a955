/**
 * Characters that change how a text looks without being seen: directions that can turn a name or an address round,
 * joiners and spaces of no width that hide a word from a search, soft hyphens. A joiner before a picture character
 * stays, for it makes one sign of two.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu;

/** A quick look that nearly every text passes; the pattern above has to know all picture characters. */
const MAYBE_INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** The text as it is seen, for everything that is shown outside the article or searched for words. */
export function withoutInvisible(text: string): string {
  return MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}
