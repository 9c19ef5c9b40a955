const letters = /\p{L}+/gu;
const han = /\p{Script=Han}+/gu;
const surrogate = /[\ud800-\udbff]/;
const pairs = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Characters in the runs that a pattern finds; a character outside the basic plane is one. */
function count(text: string, runs: RegExp): number {
  let units = 0;
  for (const run of text.match(runs) ?? []) units += run.length;
  if (!surrogate.test(text)) return units;
  for (const run of text.match(runs) ?? []) units -= run.match(pairs)?.length ?? 0;
  return units;
}

/** Number of Han characters. */
export function countHan(text: string): number {
  return count(text, han);
}

/** Share of Han characters among all letters, 0 when there are none. */
export function hanRatio(text: string): number {
  return count(text, han) / (count(text, letters) || 1);
}
