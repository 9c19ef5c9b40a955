import type { Noise } from '../dom/strip';

/** A line longer than this is text that happens to hold a date. */
const LONGEST = 160;

/**
 * Author and date stay on the page: of a line that holds them, only the parts that do not may go. What the user's own
 * rule names goes as it says.
 */
export function keepWhoAndWhen(noise: Noise): Noise {
  if (noise.stripper === 'site-rule') return noise;
  if (!noise.elements.some(tellsWhoOrWhen)) return noise;
  const elements = noise.elements.flatMap((element) => (tellsWhoOrWhen(element) ? otherParts(element) : [element]));
  // What stays is not to be listed among what went.
  const preview = elements[0]?.textContent?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? '';
  return { ...noise, elements, entry: { ...noise.entry, preview } };
}

/** The inner elements that tell neither; none when the line has text outside of elements, which cannot be hidden. */
function otherParts(element: Element): readonly Element[] {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return [];
  return [...element.children].filter((child) => child.textContent?.trim() && !tellsWhoOrWhen(child));
}

function tellsWhoOrWhen(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < LONGEST && /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|作者\s?[:：]/.test(text);
}
