const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

/** Number of Han characters. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** Share of Han characters among all letters, 0 when there are none. */
export function hanRatio(text: string): number {
  return countHan(text) / (text.match(LETTER)?.length || 1);
}
