import type { Settings } from '../settings/settings';
import { applyBuiltinChanges } from './builtin';
import { type MatchPattern, matchesPattern, parsePatterns } from './match';
import type { GoverningRule, SiteRule } from './rule';

/**
 * Who decides what happens by itself at an address: the user's most specific matching rule, else the most specific
 * built-in one, else detection. Switched-off rules are passed over; `click` silences everything but the user's own
 * rules. A rule without readable patterns governs nothing.
 */
export function resolveRule(url: string, settings: Settings): GoverningRule {
  const own = findMostSpecific(url, settings.rules);
  if (own) return { origin: 'user', mode: own.mode, rule: own };
  if (settings.watch === 'click') return { origin: 'detection', mode: 'off' };
  const known = findMostSpecific(url, applyBuiltinChanges(settings.builtin));
  if (known) return { origin: 'builtin', mode: known.mode, rule: known };
  return { origin: 'detection', mode: 'notify' };
}

/** Whether a rule speaks about an address, its exceptions considered; its switch is not looked at. */
export function ruleMatches(rule: SiteRule, url: string): boolean {
  return rankRule(rule, url) !== undefined;
}

function findMostSpecific(url: string, rules: readonly SiteRule[]): SiteRule | undefined {
  let best: SiteRule | undefined;
  let bestRank = -1;
  for (const rule of rules) {
    if (!rule.enabled) continue;
    const rank = rankRule(rule, url);
    if (rank !== undefined && rank >= bestRank) {
      best = rule;
      bestRank = rank;
    }
  }
  return best;
}

/** How closely a rule fits: that of its closest pattern. Of equals, the later rule wins: it was written last. */
function rankRule(rule: SiteRule, url: string): number | undefined {
  if (parsePatterns(rule.exclude ?? []).some((pattern) => matchesPattern(pattern, url))) return undefined;
  const ranks = parsePatterns(rule.match)
    .filter((pattern) => matchesPattern(pattern, url))
    .map(specificity);
  return ranks.length === 0 ? undefined : Math.max(...ranks);
}

/** Host labels first, then an exact host over its sub-domains, then the literal length of the path, then the scheme. */
function specificity(pattern: MatchPattern): number {
  const labels = pattern.host === '' ? 0 : pattern.host.split('.').length;
  const literal = Math.min(pattern.path.replaceAll('*', '').length, 999);
  return labels * 10_000 + (pattern.subdomains ? 0 : 5_000) + literal * 2 + (pattern.scheme === '*' ? 0 : 1);
}
