import type { NoiseGroup } from './noise-groups';

/** What the pill tells. */
export interface PillState {
  readonly count: number;
  readonly groups: readonly NoiseGroup[];
  /** Who decides on this page, as a sentence. */
  readonly decidedBy?: string;
}

/**
 * What became of a wish. `refused`: browsers let only a click on the icon do it; `updated`: the extension was reloaded
 * beneath this page, which has to be loaded anew.
 */
export type Outcome = 'done' | 'refused' | 'updated' | 'failed';

/** What the pill can make happen. */
export interface PillActions {
  clean(): void;
  undo(): void;
  mark(isShown: boolean): void;
  restoreGroup(reason: string): PillState;
  /** Undoes, and never again on this site. */
  stopSite(): Promise<Outcome>;
  openReader(): Promise<Outcome>;
  /** Notes that the pill was closed; true when it was closed so often on this site that muting it should be offered. */
  closeForNow(): Promise<boolean>;
  /** No pill on this site from now on. */
  mute(): Promise<Outcome>;
  /** Loads the page anew. */
  reload(): void;
  /** The pill has left the page. */
  closed(): void;
}

/**
 * What one sentence can be about. `nothing`: somebody asked and there is nothing to clean; `unsafe`: too much of the
 * article would have gone, all is shown again; `restless`: the page changes without end, later noise stays.
 */
export type Notice = 'nothing' | 'unsafe' | 'restless';

/** The small notice at the corner of a cleaned page. */
export interface Pill {
  showCleaned(state: PillState): void;
  showUndone(): void;
  /** One sentence that leaves by itself. */
  showNotice(what: Notice): void;
  /** New figures; nothing else changes. */
  update(state: PillState): void;
}
