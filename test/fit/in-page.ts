import { readFacts } from '../../src/dom/read-facts';

/** Facts of a page given as markup, as text for `parseFacts`. */
export function readText(html: string, url: string): string {
  const facts = readFacts(new DOMParser().parseFromString(html, 'text/html'), url);
  return JSON.stringify({ ...facts, meta: [...facts.meta] });
}
