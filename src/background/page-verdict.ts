import type { VerdictLevel } from '../core/reading';
import { resolveRule } from '../core/rules/resolve';
import { repostThresholds } from '../core/settings/defaults';
import type { Settings } from '../core/settings/settings';
import { possibleShare } from '../core/weights';
import { describeGoverning } from '../platform/governing-text';
import type { PageVerdict } from '../platform/messages';
import { isTrusted, knownOriginal } from './page-context';
import type { Finding, TabState } from './tab-state';

/** The state with what the judge in the page found; what that means to this user is said by `withSettings`. */
export function applyVerdict(
  { problem: _solved, ...state }: TabState,
  url: string,
  { verdict, state: source, originalUrl }: PageVerdict,
  settings: Settings,
): TabState {
  const { level, score } = verdict;
  const found: Finding = { level, score, source, ...(originalUrl === undefined ? {} : { originalUrl }) };
  return withSettings({ ...state, url, found }, settings);
}

/**
 * What is known of a page as this user wants it: mode of the governing rule, level at the chosen sensitivity, original.
 * Silent where the site is off or the page is trusted. Where nothing is looked at unless the user clicks there is no
 * mode either: the site is not off, it is only left alone. Without an address nothing can be said.
 */
export function withSettings(state: TabState, settings: Settings): TabState {
  const { level: _level, source: _source, originalUrl: _original, mode: _mode, decidedBy: _decided, ...known } = state;
  const { url, found } = known;
  if (url === undefined) return known;
  const governing = resolveRule(url, settings);
  const { mode, rule } = governing;
  if (mode === 'off' && !rule) return known;
  const isQuiet = mode === 'off' || isTrusted(url, settings);
  const original = knownOriginal(url, settings) ?? (isQuiet ? undefined : namedOriginal(found));
  return {
    ...known,
    mode,
    decidedBy: describeGoverning(governing, known.watchedBy),
    ...(isQuiet || !found
      ? {}
      : { level: levelOf(found, repostThresholds[settings.sensitivity]), source: found.source }),
    ...(original === undefined ? {} : { originalUrl: original }),
  };
}

/** The original that the page's own evidence names; a page that cites itself names none. */
function namedOriginal(found: Finding | undefined): string | undefined {
  return found?.source === 'self-citing' ? undefined : found?.originalUrl;
}

function levelOf({ level, score }: Finding, threshold: number): VerdictLevel {
  if (level === 'not-article') return level;
  if (score >= threshold) return 'repost';
  return score >= threshold * possibleShare ? 'possible' : 'original';
}
