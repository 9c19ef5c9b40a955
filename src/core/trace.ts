import { compareGroups, type Group, groupFinds, lendAuthors, toCandidate, usableFamilies } from './clue-group';
import type { PageFacts } from './facts';
import { isSelfCitation, type OwnSite, ownSiteOf } from './own-site';
import type { Verdict } from './reading';
import { TRANSLATED, wordingOf } from './statement-weight';
import type { Candidate, Clue, Find, Source, SourceState } from './tracer';
import { tracers } from './tracers';
import { siteOf } from './url/site';

/** Candidates shown at most; more are a list, not evidence. */
const MOST_CANDIDATES = 12;

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

/** True for a strong statement that the whole text was reprinted or translated; notices and 来源 fields say less. */
function saysReprinted({ tracer, strength, label }: Clue): boolean {
  return tracer === 'stated-link' && strength === 'strong' && wordingOf(label ?? '') >= TRANSLATED;
}

/** Families of clues that tell which page was copied, as against what that page said of itself. */
const COPIED: ReadonlySet<string> = new Set(['address', 'canonical']);

/**
 * The copy in between: when the address or the copied head of the page names one copy and a strong statement in the text
 * names another article, the statement came along with the text, so its article is the farther, and the copy on the way.
 */
function followChain(groups: readonly Group[]): Chosen | undefined {
  const hop = groups.find(({ find, clues }) => find.url !== undefined && clues.some((clue) => COPIED.has(clue.family)));
  if (hop?.find.url === undefined || hop.find.host === undefined) return undefined;
  const farther = groups.find(({ find, clues }) => find.kind === 'article' && clues.some(saysReprinted));
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
  const own = ownSiteOf(facts);
  const finds = runTracers(facts, own);
  const selfCitations = finds.filter((find) => isSelfCitation(find, own));
  const groups = lendAuthors(groupFinds(finds.filter((find) => !isSelfCitation(find, own)))).sort(compareGroups);
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
