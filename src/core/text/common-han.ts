/** Decodes rows of a two-byte character set; `''` where the platform lacks it. */
function decodeRows(label: string, firstRow: number, lastRow: number, cells: readonly number[]): string {
  const bytes = new Uint8Array((lastRow - firstRow + 1) * cells.length * 2);
  let at = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const cell of cells) {
      bytes[at] = row;
      bytes[at + 1] = cell;
      at += 2;
    }
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return '';
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, at) => first + at);
}

const gbCells = range(0xa1, 0xfe);
const big5Cells = [...range(0x40, 0x7e), ...gbCells];

// Strings, not sets: few characters are asked about, and a set of thousands takes longer to build than to ask them all.
let simplified: string | undefined;
/** Traditional forms in daily use that stand in the second level of GB 2312, as names or words of their own. */
const listedTraditional = '後於麼乾藉瞭徵餘夥鍾蘋';

let daily: string | undefined;
let traditional: string | undefined;

/**
 * True for the characters in daily use: level 1 of GB 2312 (3755 simplified characters), and of Big5 (5401) what GB 2312
 * has not got at all, the traditional forms. The lists are the decoders' own, so they cost nothing to carry.
 */
export function isCommonHan(character: string): boolean {
  if (character === '') return false;
  daily ??= decodeRows('gbk', 0xb0, 0xd7, gbCells);
  // Most text never gets beyond the first list, so the others are not even made.
  if (daily.includes(character)) return true;
  if (isSimplifiedHan(character)) return false;
  traditional ??= decodeRows('big5', 0xa4, 0xc6, big5Cells);
  return traditional.includes(character);
}

/** True for characters of simplified text, rare ones too: both levels of GB 2312. Most traditional forms are not in it. */
export function isSimplifiedHan(character: string): boolean {
  simplified ??= decodeRows('gbk', 0xb0, 0xf7, gbCells);
  return character !== '' && simplified.includes(character) && !listedTraditional.includes(character);
}
