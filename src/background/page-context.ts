import { resolveRule } from '../core/rules/resolve';
import type { Settings } from '../core/settings/settings';
import { describeGoverning } from '../platform/governing-text';
import type { PageContext } from '../platform/messages';
import { pageKey } from './trust';

/** What the page at this address may know of the settings: nothing about any other site. */
export function pageContext(url: string, settings: Settings, watchedBy?: string): PageContext {
  const known = knownOriginal(url, settings);
  const { signalsOff, ownPhrases, language } = settings;
  const governing = resolveRule(url, settings);
  return {
    governing,
    decidedBy: describeGoverning(governing, watchedBy),
    sensitivity: settings.sensitivity,
    pill: settings.pill,
    searchEngine: settings.searchEngine,
    singleKeys: settings.singleKeys,
    appearance: settings.appearance,
    trusted: isTrusted(url, settings),
    ...(signalsOff.length + ownPhrases.length > 0 && { judging: { signalsOff, phrases: ownPhrases } }),
    ...(language !== 'browser' && { language }),
    ...(known === undefined ? {} : { knownOriginal: known }),
  };
}

/** Whether the user said that this page, or everything on its host, is no repost. */
export function isTrusted(url: string, settings: Pick<Settings, 'trustedPages' | 'trustedHosts'>): boolean {
  if (settings.trustedPages.includes(pageKey(url))) return true;
  return URL.canParse(url) && settings.trustedHosts.includes(new URL(url).hostname);
}

/** The original that the user gave for this page. */
export function knownOriginal(url: string, { knownOriginals }: Pick<Settings, 'knownOriginals'>): string | undefined {
  const page = pageKey(url);
  return Object.hasOwn(knownOriginals, page) ? knownOriginals[page] : undefined;
}
