import { type MatchPattern, originOf, parsePattern, parsePatterns } from './match';
import type { RuleMode } from './rule';

/** What the browser granted, taken apart once for many questions. */
export type Grants = readonly MatchPattern[];

/** Modes in which something happens on a page without a click, so that the browser's permission is needed. */
export function actsByItself(mode: RuleMode): boolean {
  return mode === 'clean' || mode === 'reader';
}

/** Reads granted origins as the browser writes them; what is no web origin is left out. */
export function readGrants(granted: readonly string[]): Grants {
  return parsePatterns(granted.map(expandEverySite));
}

/** An origin as a pattern of ours: browsers write "every site" in a form of its own. */
export function expandEverySite(origin: string): string {
  return origin === '<all_urls>' ? '*://*/*' : origin;
}

/**
 * Whether every origin lies inside what the browser granted. Hosts are compared as patterns are: `*.example.cn` covers
 * `www.example.cn`, and a grant for every site covers all. Browsers' own `contains` answers no to `www.example.cn`
 * when it was the manifest's scripts that brought `*.example.cn` (Chromium 156).
 */
export function isCovered(origins: readonly string[], grants: Grants): boolean {
  return origins.every((origin) => {
    const parsed = parsePattern(origin);
    return parsed.ok && isPatternCovered(parsed.value, grants);
  });
}

/** Whether all pages on a pattern's host, by all of its schemes, lie inside what the browser granted. */
export function isPatternCovered(pattern: MatchPattern, grants: Grants): boolean {
  const schemes = pattern.scheme === '*' ? (['http', 'https'] as const) : [pattern.scheme];
  return schemes.every((scheme) => grants.some((grant) => covers(grant, { ...pattern, scheme })));
}

/** Whether a page's own host lies inside what the browser granted; false for addresses that are no web pages. */
export function isPageCovered(url: string, grants: Grants): boolean {
  const parsed = URL.canParse(url) ? parsePattern(`${new URL(url).protocol}//${new URL(url).hostname}/*`) : undefined;
  return parsed?.ok === true && isCovered([originOf(parsed.value)], grants);
}

function covers(grant: MatchPattern, origin: MatchPattern): boolean {
  if (grant.scheme !== '*' && grant.scheme !== origin.scheme) return false;
  if (grant.host === '') return true;
  if (origin.host === '' || (origin.subdomains && !grant.subdomains)) return false;
  return origin.host === grant.host || (grant.subdomains && origin.host.endsWith(`.${grant.host}`));
}
