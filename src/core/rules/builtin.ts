import { families } from '../families';
import type { Settings } from '../settings/settings';
import type { SiteRule } from './rule';

/** Match patterns of some hosts and everything below them; an IP address has nothing below it. */
function patternsOf(hosts: readonly string[]): readonly string[] {
  return hosts.map((host) => (/^\d+(?:\.\d+){3}$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`));
}

/** The rules that come with the product, one for each known family, in its order. Never empty, never edited. */
export const builtinRules: readonly SiteRule[] = families.map((family) => ({
  id: `builtin-${family.id}`,
  name: family.name,
  match: patternsOf(family.hosts),
  mode: family.mode,
  enabled: true,
}));

/** Where the manifest itself runs the probe: the hosts of all families. */
export const staticProbeMatches: readonly string[] = builtinRules.flatMap((rule) => rule.match);

/** Where the manifest itself runs the cleanup script: the hosts of the families that are cleaned unless told otherwise. */
export const staticCleanupMatches: readonly string[] = builtinRules
  .filter((rule) => rule.mode === 'clean')
  .flatMap((rule) => rule.match);

/** The built-in rules with the user's changes (switched off, another mode) laid over them. */
export function applyBuiltinChanges(changes: Settings['builtin']): readonly SiteRule[] {
  return builtinRules.map((rule) => {
    const change = Object.hasOwn(changes, rule.id) ? changes[rule.id] : undefined;
    return change ? { ...rule, ...change } : rule;
  });
}
