import { type MatchPattern, matchesPattern, parsePatterns } from './match';
import type { SiteRule } from './rule';

/** A rule with its patterns taken apart, and where it stands in its list. */
interface CompiledRule {
  readonly rule: SiteRule;
  readonly exclude: readonly MatchPattern[];
  readonly order: number;
}

/** A pattern of a rule, with how closely it fits. */
interface Entry {
  readonly pattern: MatchPattern;
  readonly rank: number;
  readonly of: CompiledRule;
}

/** Rules made ready for many questions. */
export interface RuleIndex {
  /**
   * The rule that fits an address best: the most specific of its patterns counts, and of equals the later rule, which
   * was written last. Rules that are switched off, whose exceptions match, or that have no readable pattern are passed
   * over. The time depends on the host's labels and on the rules for that very host, not on how many rules there are.
   */
  find(url: string): SiteRule | undefined;
}

/** Compiles a list of rules. An empty list finds nothing. */
export function indexRules(rules: readonly SiteRule[]): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  rules.forEach((rule, order) => {
    if (!rule.enabled) return;
    const of = { rule, exclude: parsePatterns(rule.exclude ?? []), order };
    for (const pattern of parsePatterns(rule.match)) {
      const known = byHost.get(pattern.host);
      const entry = { pattern, rank: specificity(pattern), of };
      if (known) known.push(entry);
      else byHost.set(pattern.host, [entry]);
    }
  });
  return { find: (url) => findIn(byHost, url) };
}

const compiled = new WeakMap<readonly SiteRule[], RuleIndex>();

/** The index of a list of rules, compiled once for each list: lists are never changed in place. */
export function indexOf(rules: readonly SiteRule[]): RuleIndex {
  const known = compiled.get(rules);
  if (known) return known;
  const index = indexRules(rules);
  compiled.set(rules, index);
  return index;
}

function findIn(byHost: ReadonlyMap<string, readonly Entry[]>, url: string): SiteRule | undefined {
  if (byHost.size === 0) return undefined;
  let best: Entry | undefined;
  for (const host of hostsOf(url)) {
    for (const entry of byHost.get(host) ?? []) {
      if (best && !isCloser(entry, best)) continue;
      if (!matchesPattern(entry.pattern, url)) continue;
      if (entry.of.exclude.some((pattern) => matchesPattern(pattern, url))) continue;
      best = entry;
    }
  }
  return best?.of.rule;
}

function isCloser(entry: Entry, best: Entry): boolean {
  return entry.rank === best.rank ? entry.of.order >= best.of.order : entry.rank > best.rank;
}

/** The host of an address and all names above it, at last the empty one that stands for every host. */
function hostsOf(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const { hostname } = new URL(url);
  const hosts = [hostname];
  for (let at = hostname.indexOf('.'); at >= 0; at = hostname.indexOf('.', at + 1)) hosts.push(hostname.slice(at + 1));
  return [...hosts, ''];
}

/** Host labels first, then an exact host over its sub-domains, then the literal length of the path, then the scheme. */
export function specificity(pattern: MatchPattern): number {
  const labels = pattern.host === '' ? 0 : pattern.host.split('.').length;
  const literal = Math.min(pattern.path.replaceAll('*', '').length, 999);
  return labels * 10_000 + (pattern.subdomains ? 0 : 5_000) + literal * 2 + (pattern.scheme === '*' ? 0 : 1);
}
