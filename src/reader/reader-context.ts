import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, JournalEntry, PageReading } from '../core/reading';
import type { Appearance, SearchEngine } from '../core/settings/settings';
import type { Section } from './body/sections';
import type { Copied } from './export/copy';
import type { Layout } from './look';
import type { Tell } from './news';
import type { ReaderPorts } from './ports';
import type { IsFoot } from './source/reasons';
import type { SearchVariant } from './source/search-menu';
import type { Doubt, ShownSource } from './source/shown-source';

/** The page beneath, by name. */
export interface PageName {
  readonly url: string;
  readonly host: string;
}

/** Everything that the parts of an open article share: what was read, how it looks, what can be done. */
export interface Reader {
  readonly page: PageName;
  readonly reading: PageReading;
  /** As it is shown: repaired, or as the page prints it. */
  readonly article: Article;
  readonly asPrinted: boolean;
  /** Shows repaired text as the page prints it, or repaired again. */
  showAsPrinted(on: boolean): void;
  /** What leaves the reader has its half-width marks written full-width; as displayed unless chosen otherwise. */
  readonly exportsFullWidth: boolean;
  setExportsFullWidth(on: boolean): void;
  readonly shown: ShownSource;
  /** Points that make a repost. */
  readonly threshold: number;
  readonly isFoot: IsFoot;
  readonly singleKeys: boolean;
  /** An update brought something that has not been looked at yet. */
  readonly hasNews: boolean;
  readonly searchEngine: SearchEngine;
  /** Whose rule decides on this page, as a sentence; absent where there is none. */
  readonly decidedBy: string | undefined;
  readonly ports: ReaderPorts;

  readonly layout: Layout;
  readonly look: Appearance;
  /** Changes the look at once, keeps it, and says so when `said` is given. */
  setLook(patch: Partial<Appearance>, said?: string): void;

  readonly sections: readonly Section[];
  /** Index of the section being read; -1 before the first. */
  readonly current: number;
  /** Part of the body that has been seen, 0 to 100. */
  readonly percent: number;
  goToSection(section: Section): void;

  /** Id of the tool whose panel is open. */
  readonly panel: string | undefined;
  setPanel(id: string | undefined): void;
  readonly contentsOpen: boolean;
  setContentsOpen(open: boolean): void;
  readonly helpOpen: boolean;
  setHelpOpen(open: boolean): void;
  /** Says something short. */
  readonly tell: Tell;
  /** A voice of this computer for the article's language. */
  readonly voice: SpeechSynthesisVoice | undefined;
  /** The article is being read aloud, or paused in it. */
  readonly speaking: boolean;
  setSpeaking(on: boolean): void;
  /** Goes on or pauses; set by the bar as long as it is there. */
  readonly speech: { toggle: (() => void) | undefined };

  /** Closes the note that is shown beside its reference, while one is. */
  readonly preview: { close: (() => void) | undefined };
  /** An image is shown large. */
  readonly imageOpen: boolean;
  readonly evidenceOpen: boolean;
  toggleEvidence(): void;

  copyText(content: Copied): Promise<boolean>;
  copyArticle(): Promise<boolean>;
  copyMarkdown(): Promise<boolean>;
  saveMarkdown(): Promise<void>;
  /** One file with its images inside. */
  saveHtml(): Promise<void>;
  print(): void;
  /** Opens a search for the original, by title and likely platform unless told otherwise. */
  search(how?: SearchVariant): void;
  trust(scope: 'page' | 'host'): void;
  giveOriginal(url: string): void;
  /** Goes on to this page of the article in the same tab. */
  goOn(url: string): void;
  /** Puts something that was left out back into the text. */
  restore(entry: JournalEntry): Promise<void>;
  /** The address was opened and bears the article's title. */
  confirmOriginal(url: string): void;
  /** The address was opened and is not what it was taken for. */
  doubtOriginal(doubt: Doubt): void;
  openSettings(): void;
}

/** Carries the open article to its parts. */
export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The open article. Only for parts below its provider. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('outside the reader');
  return reader;
}
