import type { Repair } from '../repair';
import { antiCopyNoise } from './anti-copy-noise';
import { appendedKeyword } from './appended-keyword';
import { bracketedPinyin } from './bracketed-pinyin';
import { censoredWord } from './censored-word';
import { invisibleCharacters } from './invisible-characters';
import { saltedStop } from './salted-stop';
import { wordFragment } from './word-fragment';

/** All repairs, in the order in which they are made: each reads the text that the ones before it have left. */
export const repairs: readonly Repair[] = [
  invisibleCharacters,
  antiCopyNoise,
  bracketedPinyin,
  censoredWord,
  wordFragment,
  appendedKeyword,
  saltedStop,
];
