import { foldLabels } from './text/script';

/** A longer line that happens to hold a phrase is a paragraph about it. */
const longestLine = 160;

/**
 * Finds which of the user's own promotion phrases a line holds, compared as labels are (lower case, half-width marks);
 * none in lines of more than 160 characters.
 *
 * @example ownPhraseFinder(['VIP群：'])('限时加入vip群:888') // 'VIP群：'
 */
export function ownPhraseFinder(phrases: readonly string[]): (line: string) => string | undefined {
  const wanted = phrases.map((phrase) => ({ phrase, folded: foldLabels(phrase) }));
  return (line) => {
    if (wanted.length === 0 || line.length > longestLine) return undefined;
    const text = foldLabels(line);
    return wanted.find(({ folded }) => text.includes(folded))?.phrase;
  };
}
