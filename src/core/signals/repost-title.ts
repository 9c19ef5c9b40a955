import type { Signal } from '../signal';
import { foldLabels } from '../text/script';

const MARK =
  /[[【(「〔]\s*(?:转|转载|转帖|转贴|转发|搬运|repost|转自[^\])】」〕]{0,12})\s*[\])】」〕]|^转(?:载)?\s*[-:_|]|^转载一篇|[-_|]\s*转载?$/i;

/**
 * The title itself carries the mark of a repost.
 *
 * @example 【转载】某某原理详解
 */
export const repostTitle: Signal = {
  id: 'repost-title',
  sign: 'for',
  read({ title, heading }) {
    const found = [heading, title].find((text) => MARK.test(foldLabels(text)));
    return found === undefined ? undefined : { quote: found.slice(0, 80) };
  },
};
