/** Names outside of these lengths are abbreviations that mean nothing, or were put together by a machine. */
const SHORTEST = 2;
const LONGEST = 40;

/** Words for what an element is doing just now, not for what it is. */
const states = new Set(
  'active current selected hover focus focused open opened close closed show shown visible hide hidden fade fadein in out loaded loading lazy lazyload lazyloaded animated sticky fixed expanded collapsed disabled enabled checked first last odd even night dark light on off done ready init initialized'.split(
    ' ',
  ),
);

/** Beginnings of names that frameworks write for states, for their own scripts, and for single declarations. */
const passing =
  /^(?:is|has|ng|v|js|jsx|css|sc|svelte|astro|chakra|emotion|makestyles|mui|wow|aos|animate|swiper-slide)-|^(?:-?[mp][trblxyse]?|gap|w|h|z|top|left|right|bottom|col|row|order|offset)-/;

/**
 * Whether a class name or id will probably be the same tomorrow and on the site's other articles. Refused are names
 * that builders make up (`css-1q2w3e`, `Post_body__x7Kq2`, `sc-bdVaJa`), that carry the number of one article
 * (`post-48213`), that say a state (`is-open`), or that a rule could not hold without escapes. Short Chinese
 * abbreviations without vowels (`zwnr`) are names like others.
 */
export function isStableName(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false;
  if (!/^[a-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]*$/i.test(name)) return false;
  if (states.has(name.toLowerCase()) || passing.test(name.toLowerCase())) return false;
  return !isMadeUp(name);
}

/** Numbers of two digits, letters around a digit, and capitals where no word begins. */
function isMadeUp(name: string): boolean {
  if (/\d\D*\d/.test(name) || /[a-z]\d[a-z]/i.test(name) || /\d[A-Z]/.test(name)) return true;
  return name.split(/[-_]+/).some((word) => word.length > 3 && isScrambled(word));
}

/** `bdVaJa`, `xYzAb`: words of a camel name are longer than two letters, but for one (`isIn`, `toUrl`). */
function isScrambled(word: string): boolean {
  if (word === word.toLowerCase() || word === word.toUpperCase()) return /[^aeiouy\u4e00-\u9fff]{7}/i.test(word);
  const short = word.split(/(?=[A-Z])/).filter((part) => part.length <= 2);
  return short.length > 1;
}
