import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

/** Characters, signs left out, in which the summary and the text agree. */
const AGREEING = 20;
/** Paragraphs of the article in which the opening is looked for. */
const FIRST = 3;
const LABEL = /^\W*(?:导读|摘要|简介|导语|概要|内容提要|導讀|簡介)\s*[:：]?/;

const opening = (text: string): string =>
  text
    .replace(LABEL, '')
    .replace(/[^A-Za-z\d\u00c0-\u1fff\u3040-\ud7af]+/g, '')
    .slice(0, AGREEING);

/**
 * A summary above the text is nothing but the text's own first characters: machines write it so. Content systems of
 * honest sites do it as well, hence the low weight.
 */
export const echoedOpening: Signal = {
  id: 'echoed-opening',
  sign: 'for',
  read({ blocks }) {
    const running = blocks.filter(({ hidden, kind, length }) => !hidden && kind !== 'code' && length > AGREEING);
    const openings = running
      .filter(({ region }) => region === 'article')
      .slice(0, FIRST)
      .map(({ text }) => opening(text))
      .filter((text) => text.length === AGREEING);
    const found = running.find(
      ({ region, kind, text }) => region === 'before' && kind !== 'heading' && openings.includes(opening(text)),
    );
    return found && quoteOf(found);
  },
};
