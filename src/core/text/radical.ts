let starts: readonly number[] | undefined;

/** Where the 214 radicals begin in the block of unified characters, which is ordered by them: each is its own first. */
function radicalStarts(): readonly number[] {
  starts ??= Array.from({ length: 214 }, (_none, at) =>
    String.fromCodePoint(0x2f00 + at)
      .normalize('NFKC')
      .codePointAt(0),
  )
    .map((start) => start ?? 0)
    .sort((a, b) => a - b);
  return starts;
}

/**
 * Number of a character's radical in dictionary order; simplified forms have that of the full ones. `undefined` outside
 * the block of 20 902 characters that is ordered by radical.
 */
export function radicalOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x4e00 || code > 0x9fa5) return undefined;
  let low = 0;
  let high = radicalStarts().length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((radicalStarts()[middle] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}
