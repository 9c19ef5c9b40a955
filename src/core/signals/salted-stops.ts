import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';
import { hanRanges } from '../text/han';

const STOP = new RegExp(`([${hanRanges}])([${hanRanges}])[。？]`, 'g');
const FEWEST_STOPS = 10;
const SALTED_SHARE = 0.6;

/**
 * Two characters that occur nowhere else stand before nearly every full stop: salt against duplicate search. In ordinary prose the words before a stop come back again and again.
 */
export const saltedStops: Signal = {
  id: 'salted-stops',
  sign: 'for',
  read({ blocks }) {
    const prose = blocks.filter((block) => block.region === 'article' && block.kind !== 'code' && !block.hidden);
    const whole = prose.map(({ text }) => text).join('\n');
    // Searching is native and nearly always over at once: the characters of ordinary prose occur early on.
    const isSingle = (char: string) => whole.indexOf(char) === whole.lastIndexOf(char);
    let stops = 0;
    let salted = 0;
    for (const [, a = '', b = ''] of whole.matchAll(STOP)) {
      stops += 1;
      salted += isSingle(a) && isSingle(b) ? 1 : 0;
    }
    const first = prose.find(({ text }) => text.includes('。'));
    return first && stops >= FEWEST_STOPS && salted >= stops * SALTED_SHARE ? quoteOf(first) : undefined;
  },
};
