import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';
import { hanRanges } from '../text/han';

const BEFORE_STOP = new RegExp(`([${hanRanges}])([${hanRanges}])[。？]`, 'g');
const BEFORE_COMMA = new RegExp(`([${hanRanges}])([${hanRanges}])[，、；]`, 'g');
const FEWEST_STOPS = 10;
const SALTED_SHARE = 0.6;
/** Short texts have many characters but once; by so much more of them stand before stops than before commas. */
const EXCESS = 0.35;

/** How many places of a text there are, and before what share of them two characters stand that it has nowhere else. */
function countLone(whole: string, places: RegExp): { readonly all: number; readonly share: number } {
  // Searching forwards is native and nearly always over at once: the characters of ordinary prose come again soon.
  const isSingle = (char: string) => whole.indexOf(char, whole.indexOf(char) + 1) === -1;
  let all = 0;
  let lone = 0;
  for (const [, a = '', b = ''] of whole.matchAll(places)) {
    all += 1;
    lone += isSingle(a) && isSingle(b) ? 1 : 0;
  }
  return { all, share: lone / Math.max(1, all) };
}

/**
 * Two characters that occur nowhere else stand before nearly every full stop: salt against duplicate search. In
 * ordinary prose the words before a stop come back again and again, and are no rarer than those before a comma.
 */
export const saltedStops: Signal = {
  id: 'salted-stops',
  sign: 'for',
  read({ blocks }) {
    const prose = blocks.filter((block) => block.region === 'article' && block.kind !== 'code' && !block.hidden);
    const whole = prose.map(({ text }) => text).join('\n');
    const stops = countLone(whole, BEFORE_STOP);
    if (stops.all < FEWEST_STOPS || stops.share < SALTED_SHARE) return undefined;
    const usual = countLone(whole, BEFORE_COMMA).share;
    const first = prose.find(({ text }) => text.includes('。'));
    return first && stops.share >= Math.min(1, usual + EXCESS) ? quoteOf(first) : undefined;
  },
};
