import type { InstalledList } from '../rules/installed-list';
import type { RuleMode, SiteRule } from '../rules/rule';

export type ThemeChoice = 'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';

/** How the reader looks. Steps and defaults are those of the design; other values are replaced by the default. */
export interface Appearance {
  readonly theme: ThemeChoice;
  /** Which themes `auto` stands for. */
  readonly autoLight: 'light' | 'sepia';
  readonly autoDark: 'dark' | 'black';
  readonly font: 'sans' | 'serif';
  /** CSS pixels: 14 15 16 17 18 19 20 22 24 28 32. */
  readonly fontSize: number;
  /** Han characters a line: 26 30 36 42 48. */
  readonly measure: number;
  /** 1.6 1.7 1.85 2.0 2.2. */
  readonly lineHeight: number;
  readonly indent: boolean;
  readonly justify: boolean;
  readonly autospace: boolean;
  /** Half-width marks beside Han letters are shown full-width; the text itself stays. */
  readonly punctuation: boolean;
  /** Long lines of code wrap: what was last chosen at a block of code. */
  readonly wrapCode: boolean;
}

/** When Suyuan looks at pages by itself. `known`: built-in hosts; `every`: where permitted; `click`: never. */
export type WatchScope = 'known' | 'every' | 'click';

export type SearchEngine = 'bing' | 'baidu' | 'google' | 'duckduckgo';

/** Points needed for "repost": `strict` 70, `normal` 50, `eager` 35. */
export type Sensitivity = 'strict' | 'normal' | 'eager';

/** Language of our texts; `browser` follows the browser's own. */
export type LanguageChoice = 'browser' | 'zh-CN' | 'zh-TW' | 'en';

/** Everything the user chose, rules included. One stored value, validated on every read. */
export interface Settings {
  readonly watch: WatchScope;
  readonly sensitivity: Sensitivity;
  readonly pill: 'always' | 'first' | 'never';
  readonly searchEngine: SearchEngine;
  readonly singleKeys: boolean;
  readonly language: LanguageChoice;
  /** Preferences go to the user's other computers by the browser's account; rules and sites never do. */
  readonly sync: boolean;
  /** Ids of signs that are not to be counted. */
  readonly signalsOff: readonly string[];
  /** The user's own promotion phrases; literal words, 4 to 80 characters each. */
  readonly ownPhrases: readonly string[];
  readonly appearance: Appearance;
  /** The user's own rules; the one that was saved last stands last. */
  readonly rules: readonly SiteRule[];
  /** When each own rule was last changed, by rule id, in milliseconds. Kept by the store, whoever changes a rule. */
  readonly ruleTimes: Readonly<Record<string, number>>;
  /** Rules of the lists that the user took, in their order. They have records of their own; changes here are not kept. */
  readonly lists: readonly InstalledList[];
  /** The user's changes to built-in rules, by rule id. */
  readonly builtin: Readonly<Record<string, { readonly enabled?: boolean; readonly mode?: RuleMode }>>;
  /** Page addresses and hosts that the user said are no reposts. */
  readonly trustedPages: readonly string[];
  readonly trustedHosts: readonly string[];
  /** Original addresses that the user gave, by page address. */
  readonly knownOriginals: Readonly<Record<string, string>>;
}
