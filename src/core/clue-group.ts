import { readPlatformAddress } from './platforms';
import type { Candidate, Clue, ClueFamily, Confidence, Find } from './tracer';
import { comparisonKey, parseHttpUrl } from './url/normalize';

/** Clues kept for one candidate; a page that repeats itself says no more. */
const MOST_CLUES = 8;

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

/** The account in the address of an article or author's page. */
function accountOf({ url }: Find): string | undefined {
  const parsed = url === undefined ? undefined : parseHttpUrl(url);
  return parsed && readPlatformAddress(parsed)?.author;
}

/** The later find fills what the earlier left open; a name that the page tells comes before the account in the address. */
function merged(first: Find, second: Find): Find {
  const account = accountOf(first);
  const stated = [first.author, second.author].find((name) => name !== undefined && name !== account);
  const author = stated ?? first.author ?? second.author;
  return { ...second, ...first, ...(author === undefined ? {} : { author }) };
}

/** Two tracers of one family that read the same block saw one thing. */
function isSameWords(one: Clue, other: Clue): boolean {
  return one.family === other.family && one.locator !== undefined && one.locator === other.locator;
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
    const same = known.clues.findIndex((clue) => isSameWords(clue, find.clue));
    // Of two labels in one line the stronger speaks: `原文：阅读原文`.
    if (same >= 0 && isUsable(find.clue) && !isUsable(known.clues[same] ?? find.clue)) known.clues[same] = find.clue;
    if (same < 0 && known.clues.length < MOST_CLUES) known.clues.push(find.clue);
    groups.set(key, { ...known, find: merged(known.find, find), rank: Math.max(known.rank, find.rank ?? 0) });
  });
  return [...groups.values()];
}

/** The names that a find's author goes by: as stated, and the account in the address. */
function authorNames(find: Find): string[] {
  return [find.author, accountOf(find)].filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

function isSameAuthor(author: Find, article: Find): boolean {
  const names = authorNames(article);
  const isNamed = authorNames(author).some((name) => names.includes(name));
  return isNamed && (author.platform ?? article.platform) === article.platform;
}

/**
 * Adds the clues for an author's page or name to the articles of that author on that platform, which they confirm.
 * Gives the groups that are left: an author who has an article here is no candidate beside it.
 */
export function lendAuthors(groups: readonly Group[]): Group[] {
  const articles = groups.filter(({ find }) => find.kind === 'article');
  return groups.filter(({ find, clues }) => {
    if (find.kind !== 'author' || find.author === undefined) return true;
    const own = articles.filter((article) => isSameAuthor(find, article.find));
    for (const article of own) article.clues.push(...clues);
    return own.length === 0;
  });
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
