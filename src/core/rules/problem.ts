import type { PatternError } from './match';

/** What is wrong with a selector. */
export type SelectorError =
  | 'selector-character'
  | 'selector-syntax'
  | 'selector-unsupported'
  | 'selector-functions'
  | 'selector-nested-has'
  | 'selector-complex'
  | 'selector-root';

/** What is wrong with the JSON text itself. */
export type JsonError =
  | 'json-empty'
  | 'json-html'
  | 'json-cut'
  | 'json-comment'
  | 'json-comma'
  | 'json-name'
  | 'json-string'
  | 'json-syntax'
  | 'json-duplicate'
  | 'json-depth';

/**
 * Everything that keeps a rule, or a file of rules, from being taken. Each names a message: `error_rule_` + code with
 * `-` as `_`, which gets the problem's params in their order.
 */
export type RuleProblemCode =
  | JsonError
  | SelectorError
  | `pattern-${PatternError}`
  | 'pattern-broad'
  | 'pattern-canary'
  | 'file-size'
  | 'file-version'
  | 'file-newer'
  | 'missing'
  | 'unknown'
  | 'type-text'
  | 'type-list'
  | 'type-object'
  | 'type-boolean'
  | 'choice'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'characters'
  | 'id'
  | 'id-twice'
  | 'id-reserved'
  | 'attribute';

/** A place in a text: lines and columns are counted from 1, in UTF-16 code units, as editors count them. */
export interface TextPosition {
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a rule or a rule file, ready to be said in any language. */
export interface RuleProblem {
  readonly code: RuleProblemCode;
  /** The way to the field: `['rules', 12, 'remove', 3]`; empty for the whole. */
  readonly keys: readonly (string | number)[];
  /** The same for people: `rules[12].remove[3]`. */
  readonly path: string;
  /** What the sentence names: limits, names, characters. Texts of a file are clipped to 80 characters. */
  readonly params: readonly (string | number)[];
  /** Where it stands, when the rule was read from a text. Always there for the codes `json-…`. */
  readonly position?: TextPosition;
}

const MAX_SHOWN = 80;

/** Makes a problem; its path follows from the keys, and long texts of others are clipped. */
export function problemAt(
  keys: readonly (string | number)[],
  code: RuleProblemCode,
  params: readonly (string | number)[] = [],
  position?: TextPosition,
): RuleProblem {
  const shown = params.map((item) => (typeof item === 'string' ? clip(item) : item));
  return { code, keys, path: pathOf(keys), params: shown, ...(position && { position }) };
}

/** The way to a field as people read it: `rules[12].remove[3]`. */
function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? clip(key) : `${path}.${clip(key)}`;
  }, '');
}

function clip(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
