import { staticProbeMatches } from '../core/rules/builtin';
import { matchesPattern, originOf, parsePattern, parsePatterns } from '../core/rules/match';
import type { RuleMode, SiteRule } from '../core/rules/rule';

/** Modes in which something happens on a page without a click, so that the browser's permission is needed. */
export function actsByItself(mode: RuleMode): boolean {
  return mode === 'clean' || mode === 'reader';
}

/** The origins that a rule needs to act by itself; unreadable patterns are left out. */
export function originsOf(rule: SiteRule): readonly string[] {
  return [...new Set(parsePatterns(rule.match).map(originOf))];
}

/**
 * Whether every origin lies inside what the browser granted. Hosts are compared as patterns are: `*.example.cn` covers
 * `www.example.cn`, and a grant for every site covers all.
 */
export function isCovered(origins: readonly string[], granted: readonly string[]): boolean {
  const grants = granted.map(expandEverySite).flatMap((text) => parsePatterns([text]));
  return origins.every((origin) => {
    const parsed = parsePattern(origin);
    if (!parsed.ok) return false;
    const { scheme, host, subdomains } = parsed.value;
    // A star is no host that a site could have: only a grant for every host matches it.
    const example = host === '' ? '*' : host;
    const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
    return schemes.every((name) =>
      grants.some((grant) => (!subdomains || grant.subdomains) && matchesPattern(grant, `${name}://${example}/`)),
    );
  });
}

function expandEverySite(text: string): string {
  return text === '<all_urls>' ? '*://*/*' : text;
}

/**
 * Whether a rule would do something by itself but has not been given its sites by the browser. Built-in ones come with
 * access, which the user may have withdrawn since.
 */
export function lacksAccess(rule: SiteRule, granted: readonly string[]): boolean {
  return rule.enabled && actsByItself(rule.mode) && !isCovered(originsOf(rule), granted);
}

/** A site that the user opened to us, with the origins as the browser writes them (often one for each scheme). */
export interface GrantedSite {
  /** `a.example.cn`, or `*.example.cn` with its sub-domains. */
  readonly host: string;
  readonly origins: readonly string[];
}

/** The single sites among the granted origins: neither "every site" nor what came with the installation. */
export function grantedSites(granted: readonly string[]): readonly GrantedSite[] {
  const sites = new Map<string, string[]>();
  for (const origin of granted) {
    const parsed = parsePattern(expandEverySite(origin));
    if (!parsed.ok || parsed.value.host === '' || isCovered([origin], staticProbeMatches)) continue;
    const host = `${parsed.value.subdomains ? '*.' : ''}${parsed.value.host}`;
    sites.set(host, [...(sites.get(host) ?? []), origin]);
  }
  return [...sites].map(([host, origins]) => ({ host, origins }));
}
