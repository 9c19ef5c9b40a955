import { canaryPages, canarySuffixes } from './canary';
import { type MatchPattern, matchesPattern, parsePattern } from './match';
import { problemAt, type RuleProblem } from './problem';
import type { SiteRule } from './rule';

/** Whether names below this one belong to different owners (`com.cn`, `github.io`). */
export type SuffixTest = (host: string) => boolean;

/**
 * What a rule from elsewhere may not match though the user's own may: pages of `canary.ts`, offices, and, where the
 * whole list of public suffixes is at hand, those that the small table does not know. Its exceptions do not help it.
 */
export function guardForeign(
  rule: SiteRule,
  keys: readonly (string | number)[],
  isPublicSuffix?: SuffixTest,
): readonly RuleProblem[] {
  return rule.match.flatMap((text, index) => {
    const parsed = parsePattern(text);
    if (!parsed.ok) return [];
    const way = [...keys, 'match', index];
    if (isPublicSuffix?.(parsed.value.host)) return [problemAt(way, 'pattern-broad')];
    const canary = findCanary(parsed.value);
    return canary === undefined ? [] : [problemAt(way, 'pattern-canary', [canary])];
  });
}

/** The host on the canary list that a pattern reaches, or nothing. */
export function findCanary(pattern: MatchPattern): string | undefined {
  if (isOffice(pattern.host)) return pattern.host;
  const { host, subdomains } = pattern;
  const page = canaries.find(
    (canary) =>
      (host === '' || canary.host === host || (subdomains && canary.host.endsWith(`.${host}`))) &&
      matchesPattern(pattern, canary.address),
  );
  return page?.host;
}

const canaries = canaryPages.map((address) => ({ address, host: new URL(address).hostname }));

/** The hosts of the canary pages and all names above them: long lists are asked line by line. */
const canaryNames: ReadonlySet<string> = new Set(canaries.flatMap(({ host }) => namesAbove(host)));

function namesAbove(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether a list must not name this host: its home page, or that of a host below it, is on the canary list. */
export function isCanaryHost(host: string): boolean {
  return canaryNames.has(host) || isOffice(host);
}

function isOffice(host: string): boolean {
  return canarySuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
