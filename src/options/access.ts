import { staticProbeMatches } from '../core/rules/builtin';
import { actsByItself, expandEverySite, type Grants, isCovered, readGrants } from '../core/rules/grants';
import { originOf, parsePattern, parsePatterns } from '../core/rules/match';
import type { SiteRule } from '../core/rules/rule';

/** The origins that a rule needs to act by itself; unreadable patterns are left out. */
export function originsOf(rule: SiteRule): readonly string[] {
  return [...new Set(parsePatterns(rule.match).map(originOf))];
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
