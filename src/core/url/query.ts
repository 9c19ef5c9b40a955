/**
 * Names and values of an address's query, in order. Firefox (seen in 153) does not let a content script iterate over
 * `searchParams` (the iterator belongs to the page), so it must not be spread or looped over; `forEach` works.
 */
export function queryPairs(url: URL): readonly (readonly [name: string, value: string])[] {
  // Most addresses have none, and reading their parameters makes an object.
  if (url.search === '') return [];
  const pairs: (readonly [string, string])[] = [];
  url.searchParams.forEach((value, name) => {
    pairs.push([name, value]);
  });
  return pairs;
}
