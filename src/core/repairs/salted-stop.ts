import { type Edit, type Lines, type Repair, removal } from '../repair';
import { isCommonHan, isSimplifiedHan } from '../text/common-han';
import { hanCharacter } from '../text/han';
import { radicalOf } from '../text/radical';
import { isOneWord } from '../text/words';

/** The last two characters before a stop; three outside the basic plane take six units. */
const lastPair = new RegExp(`(?<=[^\\s。？！])(${hanCharacter})(${hanCharacter})$`);
const lastUnits = 6;
const stops = /[。？！]/g;

/** Different pairs of rare characters, and their share of all stops: texts about such characters have fewer. */
const fewestRare = 3;
const leastRare = 0.5;
/** The same where the pairs are very rare, end whole clauses, and no such character stands elsewhere. */
const fewestVeryRare = 4;
const leastVeryRare = 0.2;
const shortestClause = 4;
/** The same for pairs of any characters that the text has only there; in clean texts less than half of the stops do. */
const fewestStops = 10;
const leastLone = 0.7;

/** Pairs looked up; the dictionary is slow. */
const mostPairs = 5000;

interface Pair {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  /** Of two characters that few people know. */
  readonly isRare: boolean;
  /** Of two characters that stand nowhere else in the text. */
  readonly isLone: boolean;
}

/** True when both are of one radical, as in most rare words of two characters (`鸬鹚`, `魍魉`). */
function isOneRadical(first: string, second: string): boolean {
  const radical = radicalOf(first);
  if (radical !== undefined) return radical === radicalOf(second);
  return Math.abs((first.codePointAt(0) ?? 0) - (second.codePointAt(0) ?? 0)) < 100;
}

/** Offsets of the stops in a line. */
function stopsIn(text: string): readonly number[] {
  const found: number[] = [];
  stops.lastIndex = 0;
  while (stops.test(text)) found.push(stops.lastIndex - 1);
  return found;
}

/** Tells whether a character stands only once in a text. */
function singleIn(whole: string): (character: string) => boolean {
  // Common characters are met early on, so looking is cheaper than counting all of them.
  return (character) => whole.indexOf(character) === whole.lastIndexOf(character);
}

/** Tells whether a character makes its pair neither rare nor lone, as most before a stop do; each is looked at once. */
function plainIn(isSingle: (character: string) => boolean): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    const isPlain = known.get(character) ?? (!isSingle(character) && isCommonHan(character));
    known.set(character, isPlain);
    return isPlain;
  };
}

/** Pairs before stops that are either rare or found only there. */
function readPairs(lines: Lines, stopsOf: readonly (readonly number[])[]): Pair[] {
  const isSingle = singleIn(lines.join('\n'));
  const isPlain = plainIn(isSingle);
  const pairs: Pair[] = [];
  lines.forEach((text, line) => {
    for (const index of stopsOf[line] ?? []) {
      if (isPlain(text.charAt(index - 1)) || pairs.length >= mostPairs) continue;
      const before = text.slice(Math.max(0, index - lastUnits), index);
      const [pair = '', first = '', second = ''] = lastPair.exec(before) ?? [];
      const isRare = pair !== '' && !isCommonHan(first) && !isCommonHan(second);
      const isLone = pair !== '' && isSingle(first) && isSingle(second);
      if (isRare || isLone) pairs.push({ text: pair, line, start: index - pair.length, isRare, isLone });
    }
  });
  return pairs;
}

/** Of some pairs, those that also stand where no stop follows: they are words of this text. */
function usedElsewhere(pairs: ReadonlySet<string>, lines: Lines): ReadonlySet<string> {
  const used = new Set<string>();
  for (const text of lines) {
    for (const [, pair = ''] of text.matchAll(/(?=(\p{Script=Han}{2})(?![。？！]))/gu)) {
      if (pairs.has(pair)) used.add(pair);
    }
  }
  return used;
}

/** Characters of no list at all. */
function isVeryRare(character: string): boolean {
  return /\p{Script=Han}/u.test(character) && !isSimplifiedHan(character) && !isCommonHan(character);
}

/** Pairs with very rare characters behind whole clauses, when the text has such characters nowhere else. */
function veryRareSalt(rare: readonly Pair[], stopCount: number, lines: Lines): readonly Pair[] {
  const own = rare.filter(({ text, line, start }) => {
    const clause =
      /[\p{L}\p{N}]*$/u.exec((lines[line] ?? '').slice(Math.max(0, start - shortestClause), start))?.[0] ?? '';
    return clause.length >= shortestClause && [...text].some(isVeryRare) && !isOneRadical(...twoOf(text));
  });
  if (new Set(own.map(({ text }) => text)).size < fewestVeryRare || own.length < stopCount * leastVeryRare) return [];
  const all = lines.reduce((sum, text) => sum + [...text].filter(isVeryRare).length, 0);
  return own.reduce((sum, { text }) => sum + [...text].filter(isVeryRare).length, 0) < all ? [] : own;
}

/** Rare pairs, when there are enough that can be no word. */
function rareSalt(pairs: readonly Pair[], stopCount: number, lines: Lines): readonly Pair[] {
  const rare = pairs.filter(({ isRare }) => isRare);
  const sure = new Set(rare.map(({ text }) => text).filter((pair) => !isOneRadical(...twoOf(pair))));
  if (sure.size < fewestRare) return [];
  if (rare.length < stopCount * leastRare) return veryRareSalt(rare, stopCount, lines);
  const used = usedElsewhere(new Set(rare.map(({ text }) => text)), lines);
  return rare.filter(({ text }) => !used.has(text));
}

function twoOf(pair: string): [string, string] {
  const [first = '', second = ''] = pair;
  return [first, second];
}

/** Pairs of any characters, when nearly every stop has one before it. */
function loneSalt(pairs: readonly Pair[], stopCount: number): readonly Pair[] {
  const lone = pairs.filter(({ isLone }) => isLone);
  return stopCount < fewestStops || lone.length < stopCount * leastLone ? [] : lone;
}

/** Whether pairs may be salt, words of the dictionary among them: opening that takes as long as the rest of a reading. */
function mayBeSalt(pairs: readonly Pair[], stopCount: number): boolean {
  const rare = pairs.filter(({ isRare }) => isRare);
  const isOften = rare.length >= stopCount * leastVeryRare && new Set(rare.map(({ text }) => text)).size >= fewestRare;
  return isOften || loneSalt(pairs, stopCount).length > 0;
}

/**
 * Two characters that make no word before one stop after the other: salt against the search for duplicates. They are
 * rare, or any characters that the text has nowhere else; a few sentences end so by chance, never most.
 *
 * @example 这样就好了龘爨。 → 这样就好了。
 */
export const saltedStop: Repair = {
  id: 'salted-stop',
  find(lines) {
    const stopsOf = lines.map(stopsIn);
    const stopCount = stopsOf.reduce((sum, places) => sum + places.length, 0);
    if (stopCount < fewestRare) return [];
    const candidates = readPairs(lines, stopsOf);
    if (!mayBeSalt(candidates, stopCount)) return [];
    const pairs = candidates.filter(({ text }) => !isOneWord(...twoOf(text)));
    const salt = new Set([...rareSalt(pairs, stopCount, lines), ...loneSalt(pairs, stopCount)]);
    return [...salt].map(({ text, line, start }): Edit => removal(lines, line, start, start + text.length));
  },
};
