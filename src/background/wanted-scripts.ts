import { applyBuiltinChanges, staticCleanupMatches, staticProbeMatches } from '../core/rules/builtin';
import { formatPattern, originOf, parsePatterns } from '../core/rules/match';
import type { SiteRule } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import type { ScriptRegistration } from '../platform/inject';
import { everySite } from '../platform/permissions';

/** The files that may be registered. */
export interface WatchFiles {
  readonly probe: string;
  readonly early: string;
  readonly cleanup: string;
}

/** Origins whose permission decides about registrations: ask for each before calling `wantedScripts`. */
export function originsInQuestion(settings: Settings): readonly string[] {
  return unique([...everySite, ...activeRules(settings).flatMap((rule) => parsePatterns(rule.match).map(originOf))]);
}

/**
 * The content scripts that should be registered beside the manifest's own, from what the user wants and what the
 * browser permits. The manifest's hosts are excluded, or a page there would run the same script twice; sites that are
 * off are excluded, so nothing of ours runs there.
 */
export function wantedScripts(
  settings: Settings,
  isGranted: (origin: string) => boolean,
  files: WatchFiles,
): readonly ScriptRegistration[] {
  const rules = activeRules(settings);
  const permitted = (wanted: readonly SiteRule[]): readonly string[] =>
    unique(wanted.flatMap((rule) => grantedPatterns(rule, isGranted)));
  const watched = rules.filter((rule) => rule.mode !== 'off');
  const isEverywhere = settings.watch === 'every' && everySite.every(isGranted);
  const off = unique(rules.filter((rule) => rule.mode === 'off').flatMap(wholePatterns));
  const probeMatches = isEverywhere ? everySite : permitted(watched);
  const cleanupMatches = permitted(watched.filter((rule) => rule.mode !== 'notify'));
  const cleanMatches = permitted(watched.filter((rule) => rule.mode === 'clean'));
  const excludeMatches = staticCleanupMatches;
  const scripts: readonly ScriptRegistration[] = [
    {
      id: 'probe',
      file: files.probe,
      matches: probeMatches,
      excludeMatches: unique([...staticProbeMatches, ...off]),
      runAt: 'document_idle',
    },
    { id: 'early', file: files.early, matches: cleanMatches, excludeMatches, runAt: 'document_start' },
    { id: 'cleanup', file: files.cleanup, matches: cleanupMatches, excludeMatches, runAt: 'document_end' },
  ];
  return scripts.filter((script) => script.matches.length > 0);
}

/** What has to be undone and done to get from one set of registrations to the other. */
export function planRegistrations(
  now: readonly ScriptRegistration[],
  wanted: readonly ScriptRegistration[],
): { readonly remove: readonly string[]; readonly add: readonly ScriptRegistration[] } {
  const isSame = (a: ScriptRegistration, b: ScriptRegistration): boolean =>
    a.id === b.id &&
    a.runAt === b.runAt &&
    a.file.replace(/^\//, '') === b.file.replace(/^\//, '') &&
    sameSet(a.matches, b.matches) &&
    sameSet(a.excludeMatches, b.excludeMatches);
  return {
    remove: now.filter((script) => !wanted.some((other) => isSame(script, other))).map((script) => script.id),
    add: wanted.filter((script) => !now.some((other) => isSame(script, other))),
  };
}

/** The user's rules and the built-in ones that were given another mode; the rest runs by the manifest. */
function activeRules(settings: Settings): readonly SiteRule[] {
  const changed = applyBuiltinChanges(settings.builtin).filter((rule) => Object.hasOwn(settings.builtin, rule.id));
  return [...settings.rules, ...changed].filter((rule) => rule.enabled);
}

function grantedPatterns(rule: SiteRule, isGranted: (origin: string) => boolean): readonly string[] {
  return parsePatterns(rule.match)
    .filter((pattern) => isGranted(originOf(pattern)))
    .map(formatPattern);
}

/** Patterns that a rule governs without exceptions: only these may be taken from the probe. */
function wholePatterns(rule: SiteRule): readonly string[] {
  return rule.exclude && rule.exclude.length > 0 ? [] : parsePatterns(rule.match).map(formatPattern);
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
