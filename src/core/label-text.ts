import type { LinkFact } from './facts';
import type { Passage } from './phrase-search';
import { hanRanges, letterRanges } from './text/han';
import { foldLabels, hasTonedBracket, stripPinyin } from './text/script';

/** A block's text as it is searched for labels; offsets of all three agree. */
export interface LabelText {
  /** The page's words, damage taken out. */
  readonly text: string;
  /** The same in the form of `foldLabels`. */
  readonly folded: string;
  readonly links: readonly LinkFact[];
}

const HAN = `[${hanRanges}]`;
/** One Han character and what follows it in brackets. */
const BRACKETED = new RegExp(`${HAN}[(（][^()（）]{1,8}[)）]`, 'g');
/** Pinyin without tones is only told from an English word in brackets by its neighbour's. */
const PLAIN_PINYIN = new RegExp(`(?:${HAN}[(（][a-zü]{1,6}[)）]){2,}`, 'g');
/** Two brackets around one character; where there are none, there is no such pinyin. */
const BRACKETS_APART = /[)）].[(（]/;
/** A label with a space between all its characters: `来 源：`. */
const SPACED = new RegExp(`(?<![${letterRanges}\\d])${HAN}(?:[ \\u3000]{1,2}${HAN}){1,4}(?=[ \\u3000]?[:：])`, 'g');
/** Its last character; most blocks have none and need no closer look. */
const SPACED_END = /[ \u3000]\S{1,2}[ \u3000]?[:：]/;
/** Pinyin stands in brackets, a spaced label before a colon. */
const BREAKABLE = /[)）:：]/;
const SCHEME = /http/i;
/** An address that a careless editor typed into: `https：//`, `https:// host`. */
const BROKEN_SCHEME = /https?\s?[:：]\s?[/／]{2}\s?(?=[\w-]+\.)/gi;

/** Takes out what breaks labels and addresses; links keep their place in the text. */
function mend({ text, links }: Pick<LabelText, 'text' | 'links'>, pattern: RegExp, fix: (found: string) => string) {
  const cuts: { at: number; lost: number }[] = [];
  const mended = text.replace(pattern, (found, ...rest) => {
    const fixed = fix(found);
    const at = rest.find((one) => typeof one === 'number') ?? 0;
    cuts.push({ at: at + found.length, lost: found.length - fixed.length });
    return fixed;
  });
  const moved = (at: number): number => cuts.reduce((left, cut) => (at >= cut.at ? left - cut.lost : left), at);
  return { text: mended, links: mended === text ? links : links.map((link) => ({ ...link, at: moved(link.at) })) };
}

/** Reads a block for labels: bracketed pinyin, spaces inside a label and broken schemes of addresses are taken out. */
export function labelText({ block, text: folded }: Passage): LabelText {
  let read: Pick<LabelText, 'text' | 'links'> = block;
  if (hasTonedBracket(block.text)) {
    read = mend(read, BRACKETED, stripPinyin);
  }
  if (BRACKETS_APART.test(read.text)) {
    read = mend(read, PLAIN_PINYIN, (found) => found.replace(/[(（][^)）]*[)）]/g, ''));
  }
  if (SPACED_END.test(read.text)) {
    read = mend(read, SPACED, (found) => found.replace(/\s/g, ''));
  }
  if (SCHEME.test(read.text)) {
    read = mend(read, BROKEN_SCHEME, (found) => found.replace(/\s/g, '').replace('：', ':').replace(/／/g, '/'));
  }
  return { ...read, folded: read.text === block.text ? folded : foldLabels(read.text) };
}

/** True for a passage in which labels may be broken by pinyin or spaces, so that they are not found as they stand. */
export function isMended(passage: Passage): boolean {
  const { text } = passage.block;
  const mayBreak =
    BREAKABLE.test(text) && (hasTonedBracket(text) || BRACKETS_APART.test(text) || SPACED_END.test(text));
  return mayBreak && labelText(passage).text !== text;
}
