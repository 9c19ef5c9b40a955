import { type Edit, type Repair, removal } from '../repair';

/** Spaces and joiners of no width, soft hyphens; between Han characters none of them means anything. */
const none = '[\\u00ad\\u180e\\u200b-\\u200d\\u2060-\\u2064\\ufeff]';
/** Nearly every text is through with this; patterns over all Han characters take milliseconds to compile. */
const any = new RegExp(none);
const besideHan = '[\\p{Script=Han}，。、；：？！]';

/**
 * Characters of no width between Han characters: they break the search for a sentence, and mark a copy. Elsewhere they
 * stay: in Latin words they are places to break a line, pictures are joined with them, and editors leave one at a stop.
 */
export const invisibleCharacters: Repair = {
  id: 'invisible-characters',
  find(lines) {
    if (!lines.some((text) => any.test(text))) return [];
    const inWords = new RegExp(`\\p{Script=Han}${none}+\\p{Script=Han}`, 'u');
    if (!lines.some((text) => inWords.test(text))) return [];
    const sown = new RegExp(`(?<=${besideHan})${none}+(?=${besideHan})`, 'gu');
    const edits: Edit[] = [];
    lines.forEach((text, line) => {
      for (const { index, 0: found } of text.matchAll(sown)) {
        edits.push(removal(lines, line, index, index + found.length));
      }
    });
    return edits;
  },
};
