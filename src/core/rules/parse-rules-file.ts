import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { guardForeign, type SuffixTest } from './foreign';
import { makePositions, readJson } from './json-text';
import { ruleFormat, ruleLimits } from './limits';
import { problemAt, type RuleProblem } from './problem';
import type { SiteRule } from './rule';
import { validateRule } from './validate-rule';

/** The rules of a file, all of them, or what is wrong with it: at most `ruleLimits.problems`, in their order. */
export type ParsedRulesFile =
  | { readonly ok: true; readonly rules: readonly SiteRule[] }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** How a text is to be read. */
export interface ReadingTerms {
  /**
   * `own`: the user edits the rules that are there. Otherwise they come from elsewhere, and may not govern public
   * suffixes and the hosts that `canary.ts` names.
   */
  readonly origin?: 'own' | 'foreign';
  /** The whole public suffix list, where it is at hand; else the small table of `url/site.ts` decides. */
  readonly isPublicSuffix?: SuffixTest;
}

/**
 * Reads a file of rules, version 1: taken whole or not at all. Every problem names its field and, for the text has it,
 * its place. Changes nothing and never throws; a text over the limit is refused before it is looked at.
 */
export function parseRulesFile(text: string, terms: ReadingTerms = {}): ParsedRulesFile {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const parsed = checkRulesFile(read.value, terms);
  return parsed.ok ? parsed : { ok: false, problems: withPositions(text, parsed.problems) };
}

/** The same for a file that is already a value. */
export function checkRulesFile(value: unknown, terms: ReadingTerms = {}): ParsedRulesFile {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(problemAt([], 'type-object'));
  const outer = checkOuter(value);
  if (outer.length > 0) return refuse(...outer);
  const { rules: values } = value as { readonly rules: readonly unknown[] };
  const problems: RuleProblem[] = [];
  const rules: SiteRule[] = [];
  const taken = new Map<string, number>();
  for (const [index, item] of values.entries()) {
    if (problems.length >= ruleLimits.problems) break;
    const checked = validateRule(item, ['rules', index]);
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    problems.push(...idProblems(checked.rule.id, index, taken));
    if (terms.origin !== 'own') problems.push(...guardForeign(checked.rule, ['rules', index], terms.isPublicSuffix));
    taken.set(checked.rule.id, index);
    rules.push(checked.rule);
  }
  return problems.length === 0 ? { ok: true, rules } : refuse(...problems.slice(0, ruleLimits.problems));
}

/** One rule from its text, as the JSON view of a single rule has it. */
export function parseRuleText(text: string): ReturnType<typeof validateRule> {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const checked = validateRule(read.value);
  return checked.ok ? checked : { ok: false, problems: withPositions(text, checked.problems) };
}

/** Rules as the text of a file, which reads back as the same rules. */
export function writeRulesFile(rules: readonly SiteRule[]): string {
  return `${JSON.stringify({ version: ruleFormat, rules }, null, 2)}\n`;
}

function refuse(...problems: readonly RuleProblem[]): ParsedRulesFile {
  return { ok: false, problems };
}

/** `$schema` may stand there for the sake of editors. It is not looked at. */
const outerFields = new Set(['$schema', 'version', 'rules']);

function checkOuter(file: object): readonly RuleProblem[] {
  if (!Object.hasOwn(file, 'version')) return [problemAt(['version'], 'missing', ['version'])];
  const { version, rules } = file as { readonly version: unknown; readonly rules?: unknown };
  if (version !== ruleFormat) {
    const isNewer = typeof version === 'number' && version > ruleFormat;
    return [problemAt(['version'], isNewer ? 'file-newer' : 'file-version', [ruleFormat])];
  }
  if (!Object.hasOwn(file, 'rules')) return [problemAt(['rules'], 'missing', ['rules'])];
  const unknown = Object.keys(file).filter((key) => !outerFields.has(key));
  if (unknown.length > 0) return unknown.map((key) => problemAt([key], 'unknown', [key])).slice(0, ruleLimits.problems);
  if (!Array.isArray(rules)) return [problemAt(['rules'], 'type-list')];
  if (rules.length > ruleLimits.rules) return [problemAt(['rules'], 'too-many', [ruleLimits.rules])];
  return [];
}

function idProblems(id: string, index: number, taken: ReadonlyMap<string, number>): readonly RuleProblem[] {
  const keys = ['rules', index, 'id'];
  if (id.startsWith('builtin-')) return [problemAt(keys, 'id-reserved')];
  const first = taken.get(id);
  return first === undefined ? [] : [problemAt(keys, 'id-twice', [id, `rules[${first}]`])];
}

/** Finds where the fields of problems stand: the field itself, or the nearest thing around it that is there. */
function withPositions(text: string, problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const root = parseTree(text.replace(/^\uFEFF/, ' '));
  if (!root) return problems;
  const positionOf = makePositions(text);
  return problems.map((problem) => {
    const node = nearestNode(root, problem.keys);
    return { ...problem, position: positionOf(node.offset, node.length) };
  });
}

function nearestNode(root: Node, keys: readonly (string | number)[]): Node {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, keys.slice(0, length));
    if (node) return node;
  }
  return root;
}
