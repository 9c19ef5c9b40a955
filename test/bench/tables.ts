/** Width on a terminal: East Asian characters take two cells. */
function cells(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return width;
}

/** Rows as aligned text; the first column stands left, the others right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths: number[] = [];
  for (const row of texts) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cells(text));
    });
  }
  return texts
    .map((row) =>
      row
        .map((text, column) => {
          const room = ' '.repeat((widths[column] ?? 0) - cells(text));
          return column === 0 ? text + room : room + text;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `0.953`, or `-` when there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

/** Value below which the given share of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], at: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}
