import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';

const NUMBERED = /[_,，]第\d+张(?:图片)?$/;

/**
 * Images are captioned with the title and a running number: a template that splits texts and pictures of others prints it.
 *
 * @example 某某教程_第1张图片
 */
export const numberedCaptions: Signal = {
  id: 'numbered-captions',
  sign: 'for',
  read({ blocks, images }) {
    const block = blocks.find((one) => one.region === 'article' && NUMBERED.test(one.text));
    const image = images.find((one) => NUMBERED.test(one.alt));
    return block ? quoteOf(block) : image && { quote: image.alt.slice(0, 80), locator: image.locator };
  },
};
