import type { JournalEntry, Verdict } from '../core/reading';
import type { GoverningRule } from '../core/rules/rule';
import type { Appearance, SearchEngine, Settings } from '../core/settings/settings';
import type { SourceState } from '../core/tracer';

/** What a content script may know of the settings: ready values for its own page, never the rule list. */
export interface PageContext {
  readonly governing: GoverningRule;
  readonly sensitivity: Settings['sensitivity'];
  readonly pill: Settings['pill'];
  readonly searchEngine: SearchEngine;
  readonly singleKeys: boolean;
  readonly appearance: Appearance;
  /** The user said that this page or host is no repost. */
  readonly trusted: boolean;
  /** The original that the user gave for this page. */
  readonly knownOriginal?: string;
}

/** Verdict as it leaves the page: no page text but the short quotes of its signs. */
export interface PageVerdict {
  readonly verdict: Verdict;
  readonly state: SourceState;
  readonly originalUrl?: string;
}

/** Packs of heavy code that the reader asks for on first use. */
export type PackName = 'highlight' | 'markdown';

/**
 * Everything that goes to the background, by `area/verb`. Names under `page/` and `reader/` may be called by our
 * scripts in pages and speak about the sender's own page only; `app/` is for extension pages alone.
 */
export interface Messages {
  'page/context': () => PageContext;
  'page/verdict': (verdict: PageVerdict) => void;
  /** `count` 0 when undone. Sets the badge. */
  'page/cleaned': (count: number, journal: readonly JournalEntry[]) => void;
  /** Opens the reader in the sender's tab, where the host is permitted; false when only a click may do it. */
  'page/open-reader': () => boolean;
  /** Changes the governing rule of the sender's host (`此站不再清理`). */
  'page/set-mode': (mode: 'notify' | 'off') => void;
  'reader/state': (open: boolean) => void;
  'reader/save-appearance': (appearance: Partial<Appearance>) => void;
  'reader/search': (query: { readonly title: string; readonly site?: string; readonly extra?: string }) => void;
  'reader/open-options': (section?: string) => void;
  'reader/trust': (scope: 'page' | 'host') => void;
  'reader/known-original': (url: string) => void;
  'app/cleanup-tab': (tabId: number) => void;
}

export type MessageName = keyof Messages;
