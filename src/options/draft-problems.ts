import { parsePattern } from '../core/rules/match';
import type { RuleProblem } from '../core/rules/problem';
import type { SiteRule } from '../core/rules/rule';
import { validateRule } from '../core/rules/validate-rule';
import { type MessageKey, t } from '../platform/i18n';
import { describeComplaint } from '../platform/rule-problem-text';
import { type LineField, type ListField, type RuleDraft, ruleOf } from './rule-draft';

/** What is wrong with a draft: beside which field and which line of it, in words. */
export interface DraftProblem {
  readonly field: ListField | LineField;
  readonly index?: number;
  readonly words: string;
}

/** What the draft's checks have to ask of others. */
export interface DraftChecks {
  /** False for a selector that this browser cannot read. */
  readonly canSelect: (selector: string) => boolean;
  /** The user's other rules, among which an address may stand only once. */
  readonly others: readonly SiteRule[];
}

/** The fields in the order of the form. */
const order: readonly (ListField | LineField)[] = [
  'name',
  'match',
  'article',
  'title',
  'remove',
  'keep',
  'original',
  'note',
  'exclude',
  'author',
  'date',
  'removeText',
  'lazyAttrs',
];

const selectorFields = ['article', 'title', 'author', 'date', 'original', 'remove', 'keep'] as const;

/**
 * Everything that keeps a draft from being saved, in the order of the form: what the one validator of rules says, what
 * this browser says about selectors, and addresses that stand somewhere already.
 */
export function checkDraft(draft: RuleDraft, { canSelect, others }: DraftChecks): readonly DraftProblem[] {
  const checked = validateRule(ruleOf(draft, 'draft', true));
  const found = [
    ...(checked.ok ? [] : checked.problems.flatMap((problem) => placeOf(problem, draft) ?? [])),
    ...twiceProblems(draft.match, others),
  ];
  const isFaulty = (field: string, index?: number): boolean =>
    found.some((item) => item.field === field && item.index === index);
  for (const { field, index, selector } of selectorsOf(draft))
    if (!isFaulty(field, index) && !canSelect(selector))
      found.push(problem(field, index, t('error_selector', selector)));
  return found.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field) || (a.index ?? 0) - (b.index ?? 0));
}

function problem(field: DraftProblem['field'], index: number | undefined, words: string): DraftProblem {
  return { field, words, ...(index !== undefined && { index }) };
}

/** A problem of the rule beside the line of the form that it came from; empty lines are not part of the rule. */
function placeOf(found: RuleProblem, draft: RuleDraft): DraftProblem | undefined {
  const [field, key] = found.keys;
  if (typeof field !== 'string' || !Object.hasOwn(draft, field) || field === 'mode') return undefined;
  const name = field as ListField | LineField;
  const value = draft[name];
  if (typeof value === 'string') return problem(name, undefined, wordsFor(found, value, 'error_name_empty'));
  const index = typeof key === 'number' ? nthFilled(value, key) : 0;
  return problem(name, index, wordsFor(found, value[index] ?? '', 'error_pattern_empty'));
}

/** The sentence for what was written, with the pattern that was probably meant, or the part that cannot be read. */
function wordsFor(found: RuleProblem, written: string, empty: MessageKey): string {
  const line = written.trim();
  if (line === '') return t(empty);
  if (found.code === 'pattern-scheme') return t('error_pattern_scheme', exampleFor(line));
  if (found.code === 'selector-syntax') return t('error_selector', found.params[0] || line);
  return describeComplaint(found);
}

function nthFilled(lines: readonly string[], wanted: number): number {
  const filled = lines.flatMap((line, index) => (line.trim() ? [index] : []));
  return filled[wanted] ?? 0;
}

function twiceProblems(lines: readonly string[], others: readonly SiteRule[]): readonly DraftProblem[] {
  const written = lines.map((line) => line.trim());
  return written.flatMap((line, index) => {
    if (line === '') return [];
    if (written.indexOf(line) < index) return [problem('match', index, t('error_pattern_twice'))];
    const holder = others.find((rule) => rule.match.includes(line));
    return holder ? [problem('match', index, t('error_pattern_duplicate', holder.name))] : [];
  });
}

function* selectorsOf(draft: RuleDraft): Generator<{ field: ListField | LineField; index?: number; selector: string }> {
  for (const field of selectorFields) {
    const value = draft[field];
    if (typeof value === 'string') {
      if (value.trim()) yield { field, selector: value.trim() };
    } else {
      for (const [index, line] of value.entries()) if (line.trim()) yield { field, index, selector: line.trim() };
    }
  }
}

/** The pattern that the user may have meant, when only the scheme is missing or mistyped. */
function exampleFor(line: string): string {
  const rest = line.replace(/^(?:[a-z*]+:)?\/*/i, '');
  const guess = `*://${rest.includes('/') ? rest : `${rest}/*`}`;
  return rest.includes('.') && parsePattern(guess).ok ? guess : '*://example.cn/*';
}
