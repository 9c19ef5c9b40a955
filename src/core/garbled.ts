import type { JournalEntry } from './reading';
import type { Lines } from './repair';

/**
 * What is left of characters that were read in the wrong encoding: UTF-8 read as Western text (`è¿™æ˜¯`), GBK read so,
 * characters that a decoder gave up, and those once more read as GBK. Runs so long are in no language.
 */
const garbled =
  /(?:[à-ï][\u00a0-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{1,2}){4,}|[\u00a1-\u00ff]{10,}|\ufffd{3,}|(?:锟斤拷){2,}/u;

const around = 8;
const mostShown = 40;
const mostEntries = 50;

/** Lines in which characters are lost, told in the journal's words. Nothing leads back from them; they stay as they are. */
export function tellGarbled(lines: Lines): JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const text of lines) {
    const found = garbled.exec(text);
    if (found === null) continue;
    const preview = text.slice(Math.max(0, found.index - around), found.index + mostShown).trim();
    const last = entries[mostEntries - 1];
    if (last === undefined) entries.push({ stripper: 'garbled-text', reason: 'garbled', preview, count: 1 });
    else entries[mostEntries - 1] = { ...last, count: last.count + 1 };
  }
  return entries;
}
