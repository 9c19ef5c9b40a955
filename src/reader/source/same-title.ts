/** From here on two titles are the same one, a word changed or added. */
const SAME = 0.85;

/** Marks between a title and the name of its site. */
const joints = /\s*[-_|–—·»«]+\s*/;

/** Whether one of a page's titles is this article's: pairs of neighbouring letters that both have, site names aside. */
export function hasTitle(titles: readonly string[], title: string): boolean {
  return titles.some((other) => [other, ...heads(other)].some((part) => similarity(part, title) >= SAME));
}

/** A title without what hangs on at its end or stands before it. */
function heads(title: string): readonly string[] {
  const parts = title.split(joints);
  return parts.flatMap((_part, index) => [parts.slice(0, index + 1).join('-'), parts.slice(index).join('-')]);
}

/** Dice's coefficient of the pairs of letters, from 0 to 1. */
function similarity(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const left = [...b];
  let shared = 0;
  for (const pair of a) {
    const index = left.indexOf(pair);
    if (index < 0) continue;
    left.splice(index, 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function pairs(text: string): readonly string[] {
  const letters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ].slice(0, 200);
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
