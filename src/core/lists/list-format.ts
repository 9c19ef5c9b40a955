import type { SuffixTest } from '../rules/foreign';
import type { SiteRule } from '../rules/rule';

/** A list as it came: its text and what is known of where it came from. */
export interface ListSource {
  readonly text: string;
  /** File name or last part of the address, `''` when pasted. Site configs are named after the host they are for. */
  readonly name: string;
  /** The whole public suffix list, where it is at hand; else the small table of `url/site.ts` decides. */
  readonly isPublicSuffix?: SuffixTest;
}

/** Why a line or an entry was left out: names a message `drop_` + reason (`-` as `_`). */
export type DropReason =
  | 'pattern'
  | 'host'
  | 'broad'
  | 'canary'
  | 'path'
  | 'regex'
  | 'expression'
  | 'title'
  | 'highlight'
  | 'network'
  | 'exception'
  | 'generic'
  | 'procedural'
  | 'scriptlet'
  | 'html-filter'
  | 'style'
  | 'condition'
  | 'selector'
  | 'xpath'
  | 'attribute'
  | 'unsupported'
  | 'script'
  | 'no-host'
  | 'no-use'
  | 'limit'
  | 'unread';

/** One thing of a foreign list that has no counterpart here. */
export interface Dropped {
  /** Line in the text, from 1. */
  readonly line: number;
  readonly reason: DropReason;
  /** The beginning of it, on one line. */
  readonly text: string;
}

/** All that was left out: counted in full, shown in part. */
export interface DropReport {
  readonly counts: ReadonlyMap<DropReason, number>;
  /** The first of them, at most `listLimits.droppedShown`, in the order of the text. */
  readonly shown: readonly Dropped[];
}

/** What a list says, in our terms. A watch list never becomes rules: it raises attention and decides nothing. */
export type ParsedList =
  | { readonly kind: 'rules'; readonly rules: readonly SiteRule[]; readonly dropped: DropReport }
  | {
      readonly kind: 'watch';
      /** Hosts as `packHosts` writes them. */
      readonly hosts: string;
      readonly count: number;
      readonly dropped: DropReport;
    };

/** Formats by their ids, which are also the ends of their names' message keys (`list_format_` + id, `-` as `_`). */
export type ListFormatId =
  | 'ublacklist'
  | 'domain-list'
  | 'farm-terminator'
  | 'cosmetic-filter'
  | 'site-config'
  | 'simpread';

/**
 * One foreign format. Both functions are pure, linear in the length of the text and never throw, whatever the text is.
 */
export interface ListFormat {
  readonly id: ListFormatId;
  /** Whether the text is of this format, from its first lines. Formats are asked in the order of the registry. */
  recognises(sample: readonly string[], source: ListSource): boolean;
  /**
   * Reads the whole text in slices: every `next()` does a few milliseconds of work and tells the share that is done,
   * from 0 to 1; the last one returns the list.
   */
  read(source: ListSource): Generator<number, ParsedList>;
}

/** Limits of a list, whatever its format. */
export const listLimits = {
  /** Characters of the whole text, and bytes of a subscription. */
  length: 1_000_000,
  /** Longer lines are left out. */
  lineLength: 2_000,
  /** Hosts of one watch list. */
  hosts: 60_000,
  /** Rules that one foreign list may become. */
  rules: 2_000,
  droppedShown: 200,
  droppedText: 120,
} as const;
