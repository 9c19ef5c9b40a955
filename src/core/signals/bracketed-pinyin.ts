import { quoteOf } from '../phrase-search';
import type { Signal } from '../signal';
import { countPinyin } from '../text/script';

/** Glosses on at least so many characters, in at least so many blocks. */
const FEWEST_GLOSSES = 4;
const FEWEST_BLOCKS = 2;
/** Common characters that only traditional script has. */
const TRADITIONAL =
  /[們個國學實現這來時對會說電動業產開關發應該長門問題無後裡體點種經過還進數據網頁視頻軟請讀寫從為與設計區務標見資線級條統結構類變圖號]/;

/**
 * Traditional characters with their pinyin in brackets all over the text: a tool that hides copies from search engines did it (22 of 22 pages in the survey). A gloss on a rare character stands alone, and text books gloss simplified characters.
 *
 * @example 這(zhè)個(gè)方法
 */
export const bracketedPinyin: Signal = {
  id: 'bracketed-pinyin',
  sign: 'for',
  read({ blocks }) {
    const glossed = blocks.filter((block) => !block.hidden && countPinyin(block.text) > 0);
    const glosses = glossed.reduce((sum, block) => sum + countPinyin(block.text), 0);
    const first = glossed.find((block) => TRADITIONAL.test(block.text));
    return first && glosses >= FEWEST_GLOSSES && glossed.length >= FEWEST_BLOCKS ? quoteOf(first) : undefined;
  },
};
