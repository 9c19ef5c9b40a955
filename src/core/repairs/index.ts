import type { Repair } from '../repair';
import { bracketedPinyin } from './bracketed-pinyin';
import { censoredWord } from './censored-word';
import { invisibleCharacters } from './invisible-characters';

/** All repairs, in the order in which they are made: each reads the text that the ones before it have left. */
export const repairs: readonly Repair[] = [invisibleCharacters, bracketedPinyin, censoredWord];
