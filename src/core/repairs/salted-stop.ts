import { type Edit, type Lines, type Repair, removal } from '../repair';
import { isCommonHan } from '../text/common-han';
import { radicalOf } from '../text/radical';
import { isOneWord } from '../text/words';

const beforeStop = /(?<=[\p{L}\p{N}”」』）\ufffc])(\p{Script=Han})(\p{Script=Han})(?=[。？！])/gu;
const stops = /[。？！]/g;

const fewest = 3;
/** Share of all stops that have salt before them. */
const leastShare = 0.5;

interface Pair {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  /** It can be no word. */
  readonly isSure: boolean;
}

/** True when both characters are of one radical, as in most rare words of two (`鸬鹚`, `魍魉`). */
function isOneRadical(first: string, second: string): boolean {
  const radical = radicalOf(first);
  return radical !== undefined && radical === radicalOf(second);
}

/** Pairs of rare characters before stops, words of the dictionary left out. */
function readPairs(lines: Lines): Pair[] {
  const pairs: Pair[] = [];
  lines.forEach((text, line) => {
    for (const { index: start, 0: pair, 1: first = '', 2: second = '' } of text.matchAll(beforeStop)) {
      if (isCommonHan(first) || isCommonHan(second) || isOneWord(first, second)) continue;
      pairs.push({ text: pair, line, start, isSure: first !== second && !isOneRadical(first, second) });
    }
  });
  return pairs;
}

/** True when a pair also stands where no stop follows: then it is a word of this text. */
function isUsedElsewhere(pair: string, lines: Lines): boolean {
  return lines.some((text) => {
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
      if (!/^[。？！]/.test(text.slice(at + pair.length))) return true;
    }
    return false;
  });
}

/**
 * Two rare characters that make no word before one stop after the other: salt against the search for duplicates.
 *
 * @example 这样就好了龘爨。 → 这样就好了。
 */
export const saltedStop: Repair = {
  id: 'salted-stop',
  find(lines) {
    const pairs = readPairs(lines);
    if (new Set(pairs.filter(({ isSure }) => isSure).map(({ text }) => text)).size < fewest) return [];
    const all = lines.reduce((sum, text) => sum + (text.match(stops)?.length ?? 0), 0);
    if (pairs.length < all * leastShare) return [];
    const own = new Set(pairs.map(({ text }) => text));
    for (const pair of own) if (isUsedElsewhere(pair, lines)) own.delete(pair);
    return pairs
      .filter(({ text }) => own.has(text))
      .map(({ text, line, start }): Edit => removal(lines, line, start, start + text.length));
  },
};
