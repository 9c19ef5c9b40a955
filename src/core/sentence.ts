import type { Block } from './facts';

/** A stop or pause that Chinese running text has and names, dates and menus have not. */
export const SENTENCE = /[。！？；]/;

/** Characters of all blocks together. */
export const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.length, 0);
