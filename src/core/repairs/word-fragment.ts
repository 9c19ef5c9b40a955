import { type Edit, type Lines, type Repair, removal } from '../repair';
import { hanCharacter } from '../text/han';
import { isOneWord } from '../text/words';

/** A small letter between two Han characters on either side, inside running text. */
const core = new RegExp(`(?<=${hanCharacter}{2})[a-z](?=${hanCharacter}{2})`, 'g');
/** The same between any signs that are not of ASCII: compiled at once, and rare enough. */
const lone = /(?<=[^ -~])[a-z](?=[^ -~])/g;
/** Search words of the sites that do this; the fragment is cut out of one of them said again and again. */
const baits = '源码商城直播';

const fewest = 3;
/** Places where a word is broken in two, and their share of all, where the fragment is of no known bait. */
const fewestBroken = 2;
const leastBroken = 0.25;
const mostChecked = 60;

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function readCores(lines: Lines): Map<string, Place[]> {
  const cores = new Map<string, Place[]>();
  lines.forEach((text, line) => {
    let last = 0;
    for (const { index } of text.matchAll(core)) {
      if (index - 1 < last) continue;
      const place = { line, start: index - 1, end: index + 2 };
      last = place.end;
      const found = text.slice(place.start, place.end);
      const known = cores.get(found);
      if (known === undefined) cores.set(found, [place]);
      else known.push(place);
    }
  });
  return cores;
}

/** The places with one more character on a side where it is the same everywhere: the fragment may be longer. */
function grown(places: readonly Place[], lines: Lines): readonly Place[] {
  const before = new Set(places.map(({ line, start }) => lines[line]?.[start - 1]));
  const after = new Set(places.map(({ line, end }) => lines[line]?.[end]));
  return places.map(({ line, start, end }) => ({
    line,
    start: before.size === 1 ? start - 1 : start,
    end: after.size === 1 ? end + 1 : end,
  }));
}

function sides({ line, start, end }: Place, lines: Lines): readonly [string, string] {
  const text = lines[line] ?? '';
  return [
    /\p{Script=Han}{0,4}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '',
    /^\p{Script=Han}{0,4}/u.exec(text.slice(end, end + 4))?.[0] ?? '',
  ];
}

function isFragment(places: readonly Place[], lines: Lines): boolean {
  // A phrase of the author's comes with the same neighbours; a fragment falls anywhere.
  const around = new Map<string, readonly [string, string]>();
  for (const place of places.slice(0, mostChecked)) {
    const both = sides(place, lines);
    around.set(both.join(' '), both);
  }
  if (around.size < fewest) return false;
  const broken = [...around.values()].filter(([left, right]) => isOneWord(left, right)).length;
  const { line = 0, start = 0, end = 0 } = places[0] ?? {};
  const isBait = [...(lines[line] ?? '').slice(start, end)].every((one) => /[a-z]/.test(one) || baits.includes(one));
  return isBait || (broken >= fewestBroken && broken >= around.size * leastBroken);
}

/**
 * The same splinter of a search word, a small letter between Han characters, thrown into the middle of words all over
 * the text. What authors write so (`第n个`, `按q键`) stands between words, and never breaks one.
 *
 * @example 处码l源理办法 → 处理办法
 */
export const wordFragment: Repair = {
  id: 'word-fragment',
  find(lines) {
    const letters = lines.reduce((sum, text) => sum + (text.match(lone)?.length ?? 0), 0);
    if (letters < fewest) return [];
    const edits: Edit[] = [];
    for (const cores of readCores(lines).values()) {
      if (cores.length < fewest) continue;
      const places = grown(cores, lines);
      if (!isFragment(places, lines)) continue;
      edits.push(...places.map(({ line, start, end }) => removal(lines, line, start, end)));
    }
    return edits;
  },
};
