import { staticProbeMatches } from '../core/rules/builtin';
import { type MatchPattern, originOf, parsePattern, parsePatterns } from '../core/rules/match';
import type { RuleMode, SiteRule } from '../core/rules/rule';

/** Modes in which something happens on a page without a click, so that the browser's permission is needed. */
export function actsByItself(mode: RuleMode): boolean {
  return mode === 'clean' || mode === 'reader';
}

/** The origins that a rule needs to act by itself; unreadable patterns are left out. */
export function originsOf(rule: SiteRule): readonly string[] {
  return [...new Set(parsePatterns(rule.match).map(originOf))];
}

/** What the browser granted, taken apart once for many questions. */
export type Grants = readonly MatchPattern[];

/** Reads granted origins as the browser writes them; what is no web origin is left out. */
export function readGrants(granted: readonly string[]): Grants {
  return parsePatterns(granted.map(expandEverySite));
}

/**
 * Whether every origin lies inside what the browser granted. Hosts are compared as patterns are: `*.example.cn` covers
 * `www.example.cn`, and a grant for every site covers all.
 */
export function isCovered(origins: readonly string[], grants: Grants): boolean {
  return origins.every((origin) => {
    const parsed = parsePattern(origin);
    if (!parsed.ok) return false;
    const schemes = parsed.value.scheme === '*' ? (['http', 'https'] as const) : [parsed.value.scheme];
    return schemes.every((scheme) => grants.some((grant) => covers(grant, { ...parsed.value, scheme })));
  });
}

function covers(grant: MatchPattern, origin: MatchPattern): boolean {
  if (grant.scheme !== '*' && grant.scheme !== origin.scheme) return false;
  if (grant.host === '') return true;
  if (origin.host === '' || (origin.subdomains && !grant.subdomains)) return false;
  return origin.host === grant.host || (grant.subdomains && origin.host.endsWith(`.${grant.host}`));
}

function expandEverySite(text: string): string {
  return text === '<all_urls>' ? '*://*/*' : text;
}

/**
 * Whether a rule would do something by itself but has not been given its sites by the browser. Built-in ones come with
 * access, which the user may have withdrawn since.
 */
export function lacksAccess(rule: SiteRule, grants: Grants): boolean {
  return rule.enabled && actsByItself(rule.mode) && !isCovered(originsOf(rule), grants);
}

/** A site that the user opened to us, with the origins as the browser writes them (often one for each scheme). */
export interface GrantedSite {
  /** `a.example.cn`, or `*.example.cn` with its sub-domains. */
  readonly host: string;
  readonly origins: readonly string[];
}

/** The single sites among the granted origins: neither "every site" nor what came with the installation. */
export function grantedSites(granted: readonly string[]): readonly GrantedSite[] {
  const shipped = readGrants(staticProbeMatches);
  const sites = new Map<string, string[]>();
  for (const origin of granted) {
    const parsed = parsePattern(expandEverySite(origin));
    if (!parsed.ok || parsed.value.host === '' || isCovered([origin], shipped)) continue;
    const host = `${parsed.value.subdomains ? '*.' : ''}${parsed.value.host}`;
    sites.set(host, [...(sites.get(host) ?? []), origin]);
  }
  return [...sites].map(([host, origins]) => ({ host, origins }));
}
