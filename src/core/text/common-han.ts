/** Decodes rows of a two-byte character set; `''` where the platform lacks it. */
function decodeRows(label: string, firstRow: number, lastRow: number, cells: readonly number[]): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) for (const cell of cells) bytes.push(row, cell);
  try {
    return new TextDecoder(label).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, at) => first + at);
}

const gbCells = range(0xa1, 0xfe);
const big5Cells = [...range(0x40, 0x7e), ...gbCells];

let simplified: ReadonlySet<string> | undefined;
let common: ReadonlySet<string> | undefined;

/**
 * True for the characters in daily use, simplified or traditional: level 1 of GB 2312 (3755 characters) and of Big5
 * (5401). The lists are the decoders' own, so they cost nothing to carry.
 */
export function isCommonHan(character: string): boolean {
  common ??= new Set(decodeRows('gbk', 0xb0, 0xd7, gbCells) + decodeRows('big5', 0xa4, 0xc6, big5Cells));
  return common.has(character);
}

/** True for characters of simplified text, rare ones too: both levels of GB 2312. Most traditional forms are not in it. */
export function isSimplifiedHan(character: string): boolean {
  simplified ??= new Set(decodeRows('gbk', 0xb0, 0xf7, gbCells));
  return simplified.has(character);
}
