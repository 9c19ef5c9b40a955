import type { SiteRule } from './rule';

/** A list of rules that the user took from elsewhere, as far as matching needs it. */
export interface InstalledList {
  readonly id: string;
  /** As the user knows it: shown where the list decides. */
  readonly name: string;
  readonly enabled: boolean;
  readonly rules: readonly SiteRule[];
}
