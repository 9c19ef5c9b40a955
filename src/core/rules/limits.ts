/** The version of the rule format that this build reads and writes. */
export const ruleFormat = 1;

/** Limits of a rule file, a list of rules and one rule. Over them a file is refused whole, never cut. */
export const ruleLimits = {
  /** Characters of a file; longer ones are not even parsed. */
  fileLength: 1_000_000,
  /** Objects and lists inside each other. */
  depth: 6,
  rules: 2_000,
  idLength: 64,
  matches: 50,
  /** Selectors that one rule removes and keeps, together. */
  selectors: 200,
  selectorLength: 300,
  /** Functional pseudo-classes of one selector. */
  functions: 3,
  textLength: 300,
  noteLength: 2_000,
  lazyAttrs: 20,
  /** Problems told about one file; who has more than that mends these first. */
  problems: 100,
} as const;
