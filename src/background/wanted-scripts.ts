import { applyBuiltinChanges, staticCleanupMatches, staticProbeMatches } from '../core/rules/builtin';
import { type Grants, isCovered, isPatternCovered } from '../core/rules/grants';
import { formatPattern, parsePatterns } from '../core/rules/match';
import type { RuleMode, SiteRule } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import type { ScriptRegistration } from '../platform/inject';
import { everySite } from '../platform/permissions';

/** The files that may be registered. */
export interface WatchFiles {
  readonly probe: string;
  readonly early: string;
  readonly cleanup: string;
}

/**
 * Patterns that lists may register, all together. Browsers ask every one of them at every page, and a list may name
 * tens of thousands of sites; rules beyond are there when the page is cleaned by hand.
 */
const MAX_LISTED = 2_000;

/**
 * The content scripts that should be registered beside the manifest's own, from what the user wants and what the
 * browser permits. The manifest's hosts are excluded, or a page there would run the same script twice; sites that are
 * off are excluded, so nothing of ours runs there.
 */
export function wantedScripts(settings: Settings, grants: Grants, files: WatchFiles): readonly ScriptRegistration[] {
  const rules = activeRules(settings);
  const listed = listedRules(settings);
  const patternsOf = (wanted: readonly SiteRule[]): readonly string[] =>
    wanted.flatMap((rule) => grantedPatterns(rule, grants));
  const permitted = (...modes: readonly RuleMode[]): readonly string[] => {
    const isWanted = (rule: SiteRule): boolean => modes.includes(rule.mode);
    return unique([...patternsOf(rules.filter(isWanted)), ...patternsOf(listed.filter(isWanted)).slice(0, MAX_LISTED)]);
  };
  const isEverywhere = settings.watch === 'every' && isCovered(everySite, grants);
  const off = unique(rules.filter((rule) => rule.mode === 'off').flatMap(wholePatterns));
  const probeMatches = isEverywhere ? everySite : permitted('notify', 'clean', 'reader');
  const cleanupMatches = permitted('clean', 'reader');
  const cleanMatches = permitted('clean');
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

/** What has to be done to get from one set of registrations to the other. */
export interface RegistrationPlan {
  readonly remove: readonly string[];
  /** Registered already, but for other pages or at another time. */
  readonly change: readonly ScriptRegistration[];
  readonly add: readonly ScriptRegistration[];
}

/** The plan between what is registered and what is wanted; nothing of it is done. */
export function planRegistrations(
  now: readonly ScriptRegistration[],
  wanted: readonly ScriptRegistration[],
): RegistrationPlan {
  const find = (id: string): ScriptRegistration | undefined => now.find((script) => script.id === id);
  return {
    remove: now.filter((script) => !wanted.some((other) => other.id === script.id)).map((script) => script.id),
    change: wanted.filter((script) => {
      const known = find(script.id);
      return known !== undefined && !isSame(known, script);
    }),
    add: wanted.filter((script) => find(script.id) === undefined),
  };
}

function isSame(a: ScriptRegistration, b: ScriptRegistration): boolean {
  return (
    a.runAt === b.runAt &&
    a.file.replace(/^\//, '') === b.file.replace(/^\//, '') &&
    sameSet(a.matches, b.matches) &&
    sameSet(a.excludeMatches, b.excludeMatches)
  );
}

/** The user's rules and the built-in ones that were given another mode; the rest runs by the manifest. */
function activeRules(settings: Settings): readonly SiteRule[] {
  const changed = applyBuiltinChanges(settings.builtin).filter((rule) => Object.hasOwn(settings.builtin, rule.id));
  return [...settings.rules, ...changed].filter((rule) => rule.enabled);
}

/** Rules of lists, in their order; none of them counts where only clicks do. */
function listedRules({ lists, watch }: Settings): readonly SiteRule[] {
  if (watch === 'click') return [];
  return lists.flatMap((list) => (list.enabled ? list.rules.filter((rule) => rule.enabled) : []));
}

function grantedPatterns(rule: SiteRule, grants: Grants): readonly string[] {
  return parsePatterns(rule.match)
    .filter((pattern) => isPatternCovered(pattern, grants))
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
  const all = new Set(b);
  return a.length === b.length && a.every((item) => all.has(item));
}
