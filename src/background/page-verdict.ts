import type { VerdictLevel } from '../core/reading';
import { resolveRule } from '../core/rules/resolve';
import { repostThresholds } from '../core/settings/defaults';
import type { Settings } from '../core/settings/settings';
import type { PageVerdict } from '../platform/messages';
import { isTrusted } from './page-context';
import type { TabState } from './tab-state';

/** `possible` begins at this share of the repost threshold, as in the engine. */
const POSSIBLE_SHARE = 0.7;

/**
 * What a verdict from a page means to this user: silent where the site is off, nothing is watched or the page is
 * trusted, else the level that the score reaches at the chosen sensitivity. What is known of the page before stays.
 */
export function applyVerdict(
  state: TabState,
  url: string,
  { verdict, ...found }: PageVerdict,
  settings: Settings,
): TabState {
  const { level: _level, source: _source, originalUrl: _url, problem: _problem, ...rest } = state;
  const quiet = withMode(rest, url, settings);
  if (quiet.mode === undefined || quiet.mode === 'off' || isTrusted(url, settings)) return quiet;
  const level = levelOf(verdict.level, verdict.score, repostThresholds[settings.sensitivity]);
  return {
    ...quiet,
    level,
    source: found.state,
    ...(found.originalUrl && found.state !== 'self-citing' ? { originalUrl: found.originalUrl } : {}),
  };
}

/**
 * The state with the mode of the rule that governs this address, for icon and menu. Where nothing is looked at unless
 * the user clicks there is none: the site is not off, it is only left alone.
 */
export function withMode({ mode: _old, ...state }: TabState, url: string, settings: Settings): TabState {
  const { mode, rule } = resolveRule(url, settings);
  return mode === 'off' && !rule ? state : { ...state, mode };
}

function levelOf(level: VerdictLevel, score: number, threshold: number): VerdictLevel {
  if (level === 'not-article') return level;
  if (score >= threshold) return 'repost';
  return score >= threshold * POSSIBLE_SHARE ? 'possible' : 'original';
}
