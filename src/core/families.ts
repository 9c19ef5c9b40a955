/**
 * Known mirror and scraper families (survey of 342 pages, section 3): where they stand, what happens there, and, where the address alone tells,
 * how the original's address is built. Data with tests; the manifest's static matches are generated from it.
 */
export interface Family {
  /** `[a-z0-9-]`; the built-in rule's id is `builtin-` + this. */
  readonly id: string;
  /** For people, as the options page shows it. */
  readonly name: string;
  /** Registrable domains or exact hosts; sub-domains included. */
  readonly hosts: readonly string[];
  /** What the built-in rule does there. */
  readonly mode: 'notify' | 'clean';
}

/** All families, in the order in which the options page lists them. */
export const families: readonly Family[] = [
  { id: 'baihongyu', name: 'baihongyu.com 系列', hosts: ['baihongyu.com'], mode: 'clean' },
];
