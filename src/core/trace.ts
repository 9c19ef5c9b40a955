import type { PageFacts } from './facts';
import { isSelfCitation, type OwnSite, readOwnSite } from './own-site';
import { readPlatformAddress } from './platforms';
import type { Verdict } from './reading';
import type { Candidate, Clue, ClueFamily, Confidence, Find, Source, SourceState } from './tracer';
import { tracers } from './tracers';
import { comparisonKey, parseHttpUrl } from './url/normalize';
import { siteOf } from './url/site';

/** Candidates shown at most; more are a list, not evidence. */
const MOST_CANDIDATES = 12;

/** Finds that name the same thing, merged. */
interface Group {
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

/** Runs every tracer; one that throws (a bug) loses its own finds only. */
function runTracers(facts: PageFacts, own: OwnSite): Find[] {
  return tracers.flatMap((tracer) => {
    try {
      return tracer.find(facts).map((find) => withoutOwnHop(find, own));
    } catch {
      return [];
    }
  });
}

/** Mirrors rewrite links in the text to themselves; taken back to the original's, the page is no hop on the way. */
function withoutOwnHop(find: Find, own: OwnSite): Find {
  if (find.via === undefined || !own.sites.has(siteOf(find.via.host))) return find;
  const { via: _via, ...rest } = find;
  return rest;
}

/** The later find fills what the earlier left open. */
function merged(first: Find, second: Find): Find {
  return { ...second, ...first, ...(first.url === undefined && second.url !== undefined ? { url: second.url } : {}) };
}

function groupFinds(finds: readonly Find[]): Group[] {
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

/** An author's page or name confirms an article of that author on that platform. */
function lendAuthors(groups: readonly Group[]): void {
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
function usableFamilies(clues: readonly Clue[]): ReadonlySet<ClueFamily> {
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

function toCandidate(group: Group): Candidate {
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
function compareGroups(a: Group, b: Group): number {
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

/** A self-citation as it is shown: what was said, without an address to follow. */
function refused(find: Find): Candidate {
  const { clue, rank: _rank, url: _url, via: _via, ...named } = find;
  return { ...named, confidence: 'low', evidence: [{ ...clue, strength: 'refused' }] };
}

/** The group that is shown as the source, and how. */
interface Chosen {
  readonly group: Group;
  readonly candidate: Candidate;
}

/**
 * The copy in between: when the address names one copy and a strong statement in the text names another article,
 * the statement came along with the text, so its article is the farther and the address's the copy on the way.
 */
function followChain(groups: readonly Group[]): Chosen | undefined {
  const hop = groups.find(
    ({ find, clues }) => find.url !== undefined && clues.some((clue) => clue.family === 'address'),
  );
  if (hop?.find.url === undefined || hop.find.host === undefined) return undefined;
  const farther = groups.find(
    ({ find, clues }) =>
      find.kind === 'article' && clues.some((clue) => clue.family === 'statement' && clue.strength === 'strong'),
  );
  if (farther === undefined || farther === hop) return undefined;
  return { group: farther, candidate: { ...toCandidate(farther), via: { host: hop.find.host, url: hop.find.url } } };
}

function chooseBest(groups: readonly Group[]): Chosen | undefined {
  const chained = followChain(groups);
  if (chained !== undefined) return chained;
  const first = groups[0];
  if (first === undefined || first.find.kind === 'platform' || usableFamilies(first.clues).size === 0) return undefined;
  return { group: first, candidate: toCandidate(first) };
}

function stateOf(best: Candidate | undefined, selfCiting: boolean, verdict: Verdict): SourceState {
  if (best !== undefined) return best.confidence === 'high' ? 'traced' : 'likely';
  if (selfCiting) return 'self-citing';
  return verdict.level === 'repost' ? 'unknown' : 'none';
}

/**
 * Says where a page's text comes from: runs the tracers, merges what names the same thing, refuses what leads back to
 * the page, ranks the rest. `best` is there only with `traced` (two independent families of clues) and `likely`
 * (one); a guess at a platform stays among the candidates. A page judged original or no article has no source.
 */
export function trace(facts: PageFacts, verdict: Verdict): Source {
  if (verdict.level === 'original' || verdict.level === 'not-article') return { state: 'none', candidates: [] };
  const own = readOwnSite(facts);
  const finds = runTracers(facts, own);
  const selfCitations = finds.filter((find) => isSelfCitation(find, own));
  const groups = groupFinds(finds.filter((find) => !isSelfCitation(find, own)));
  lendAuthors(groups);
  groups.sort(compareGroups);
  const chosen = chooseBest(groups);
  const best = chosen?.candidate;
  const others = groups.filter((group) => group !== chosen?.group).map(toCandidate);
  // Only words can be a lie; that a page's canonical address is its own is as it should be.
  const selfStatements = selfCitations.filter((find) => find.clue.family === 'statement');
  const candidates = [...(best === undefined ? [] : [best]), ...others, ...selfStatements.map(refused)];
  return {
    state: stateOf(best, selfStatements.length > 0, verdict),
    ...(best === undefined ? {} : { best }),
    candidates: candidates.slice(0, MOST_CANDIDATES),
  };
}
