import { readPlatformAddress } from './platforms';
import type { Candidate, Clue, ClueFamily, Confidence, Find } from './tracer';
import { comparisonKey, parseHttpUrl } from './url/normalize';

/** Finds that name the same thing, merged: what `trace` weighs and ranks. */
export interface Group {
  readonly find: Find;
  readonly clues: Clue[];
  readonly rank: number;
  readonly order: number;
}

/** What a find names, as a string that is equal for two finds of one thing. */
function keyOf(find: Find): string {
  if (find.url !== undefined) return comparisonKey(find.url);
  return `${find.kind}:${find.platform ?? ''}:${(find.author ?? '').toLowerCase()}`;
}

/** The later find fills what the earlier left open. */
function merged(first: Find, second: Find): Find {
  return { ...second, ...first, ...(first.url === undefined && second.url !== undefined ? { url: second.url } : {}) };
}

/** Merges finds that name the same article, page, author or platform; order of first mention is kept. */
export function groupFinds(finds: readonly Find[]): Group[] {
  const groups = new Map<string, Group>();
  finds.forEach((find, order) => {
    const key = keyOf(find);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, { find, clues: [find.clue], rank: find.rank ?? 0, order });
      return;
    }
    known.clues.push(find.clue);
    groups.set(key, { ...known, find: merged(known.find, find), rank: Math.max(known.rank, find.rank ?? 0) });
  });
  return [...groups.values()];
}

/** The names that a find's author goes by: as stated, and the account in the address. */
function authorNames({ author, url }: Find): string[] {
  const parsed = url === undefined ? undefined : parseHttpUrl(url);
  const account = parsed && readPlatformAddress(parsed)?.author;
  return [author, account].filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

/** Adds the clues for an author's page or name to the articles of that author on that platform, which they confirm. */
export function lendAuthors(groups: readonly Group[]): void {
  const authors = groups.filter(({ find }) => find.kind === 'author' && find.author !== undefined);
  for (const article of groups) {
    if (article.find.kind !== 'article') continue;
    const names = authorNames(article.find);
    for (const { find, clues } of authors) {
      const isSame =
        authorNames(find).some((name) => names.includes(name)) &&
        (find.platform ?? article.find.platform) === article.find.platform;
      if (isSame) article.clues.push(...clues);
    }
  }
}

function isUsable(clue: Clue): boolean {
  return clue.strength === 'strong' || clue.strength === 'medium';
}

/** Families of clues that may count; two statements are one family and confirm nothing. */
export function usableFamilies(clues: readonly Clue[]): ReadonlySet<ClueFamily> {
  return new Set(clues.filter(isUsable).map((clue) => clue.family));
}

/** Two kinds of leftover are high, one is medium, weak ones alone are low (`ux.md` 3.2.2). */
function platformConfidence(clues: readonly Clue[]): Confidence {
  const strong = new Set(clues.filter(isUsable).map((clue) => clue.quote));
  if (strong.size > 1) return 'high';
  const kinds = new Set(clues.map((clue) => clue.family));
  return strong.size === 1 ? (kinds.size > 1 ? 'high' : 'medium') : 'low';
}

function confidenceOf(group: Group): Confidence {
  if (group.find.kind === 'platform') return platformConfidence(group.clues);
  const families = usableFamilies(group.clues).size;
  return families > 1 ? 'high' : families === 1 ? 'medium' : 'low';
}

/** A group as it is offered, with its confidence. */
export function toCandidate(group: Group): Candidate {
  const { clue: _clue, rank: _rank, ...named } = group.find;
  return { ...named, confidence: confidenceOf(group), evidence: group.clues };
}

const KIND_ORDER = { article: 2, author: 1, platform: 0 } as const;
const FAMILY_ORDER: Readonly<Record<ClueFamily, number>> = {
  address: 5,
  canonical: 4,
  statement: 3,
  watermark: 2,
  images: 1,
  leftover: 0,
};

function bestFamily(group: Group): number {
  return Math.max(...group.clues.filter(isUsable).map((clue) => FAMILY_ORDER[clue.family]), -1);
}

/** What can be opened comes before what only has a name. */
function isUsableAddress(group: Group): boolean {
  return group.find.url !== undefined && group.clues.some(isUsable);
}

/** Best first: more families, then article before author before platform, then the surer family, then wording and place. */
export function compareGroups(a: Group, b: Group): number {
  return (
    Number(b.find.kind !== 'platform') - Number(a.find.kind !== 'platform') ||
    usableFamilies(b.clues).size - usableFamilies(a.clues).size ||
    KIND_ORDER[b.find.kind] - KIND_ORDER[a.find.kind] ||
    Number(isUsableAddress(b)) - Number(isUsableAddress(a)) ||
    bestFamily(b) - bestFamily(a) ||
    b.rank - a.rank ||
    a.order - b.order
  );
}
