import { ruleLimits } from '../core/rules/limits';
import { isTooBroad, type PatternError, parsePattern } from '../core/rules/match';
import type { RuleMode, SiteRule } from '../core/rules/rule';
import { isSafeSelector } from '../core/rules/selector';
import type { MessageKey } from '../platform/i18n';

/** A rule while it is edited: every field is there, as text. */
export interface RuleDraft {
  readonly name: string;
  readonly match: readonly string[];
  readonly exclude: readonly string[];
  readonly mode: RuleMode;
  readonly article: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly original: string;
  readonly remove: readonly string[];
  readonly keep: readonly string[];
  readonly removeText: readonly string[];
  readonly note: string;
}

/** Fields of several lines. */
export type ListField = 'match' | 'exclude' | 'remove' | 'keep' | 'removeText';

/** Fields of one line of text. */
export type LineField = 'name' | 'article' | 'title' | 'author' | 'date' | 'original' | 'note';

/** What is wrong with a draft, beside which field (and which line of it), and the sentence to say so. */
export interface DraftProblem {
  readonly field: ListField | LineField;
  readonly index?: number;
  readonly key: MessageKey;
  readonly args: readonly (string | number)[];
}

/** What the draft's checks have to ask of others. */
export interface DraftChecks {
  /** The browser's complaint about a selector, or nothing when it can read it. */
  readonly selectorComplaint: (selector: string) => string | undefined;
  /** The user's other rules, among which an address may stand only once. */
  readonly others: readonly SiteRule[];
}

const patternMessages: Readonly<Record<PatternError, MessageKey>> = {
  empty: 'error_pattern_empty',
  length: 'error_pattern_length',
  scheme: 'error_pattern_scheme',
  path: 'error_pattern_path',
  star: 'error_pattern_star',
  host: 'error_pattern_host',
  stars: 'error_pattern_stars',
};

/** A draft to start from: the rule's own fields, or an empty form with one line each for addresses and removals. */
export function draftOf(rule: SiteRule | undefined): RuleDraft {
  return {
    name: rule?.name ?? '',
    match: rule?.match ?? [''],
    exclude: rule?.exclude ?? [],
    mode: rule?.mode ?? 'clean',
    article: rule?.article ?? '',
    title: rule?.title ?? '',
    author: rule?.author ?? '',
    date: rule?.date ?? '',
    original: rule?.original?.selector ?? '',
    remove: rule?.remove ?? [''],
    keep: rule?.keep ?? [],
    removeText: rule?.removeText ?? [],
    note: rule?.note ?? '',
  };
}

/** The rule that a draft without problems means. Empty lines are left out; what the form does not show is kept. */
export function ruleOf(draft: RuleDraft, id: string, before: SiteRule | undefined): SiteRule {
  const lines = (field: ListField): readonly string[] => draft[field].map((line) => line.trim()).filter(Boolean);
  const list = <F extends ListField>(field: F): object => (lines(field).length > 0 ? { [field]: lines(field) } : {});
  const line = <F extends LineField>(field: F): object => (draft[field].trim() ? { [field]: draft[field].trim() } : {});
  return {
    id,
    name: draft.name.trim(),
    match: lines('match'),
    mode: draft.mode,
    enabled: before?.enabled ?? true,
    ...(before?.lazyAttrs && { lazyAttrs: before.lazyAttrs }),
    ...(draft.original.trim() && { original: { selector: draft.original.trim() } }),
    ...list('exclude'),
    ...list('remove'),
    ...list('keep'),
    ...list('removeText'),
    ...line('article'),
    ...line('title'),
    ...line('author'),
    ...line('date'),
    ...line('note'),
  };
}

/** Everything that keeps a draft from being saved, in the order of the form. */
export function checkDraft(draft: RuleDraft, checks: DraftChecks): readonly DraftProblem[] {
  const selectorLine = (field: Exclude<LineField, 'name' | 'note'>): readonly DraftProblem[] =>
    selectorProblems(field, undefined, draft[field], checks);
  const selectorList = (field: 'remove' | 'keep'): readonly DraftProblem[] =>
    draft[field].flatMap((text, index) => selectorProblems(field, index, text, checks));
  return [
    ...nameProblems(draft.name),
    ...matchProblems(draft.match, checks.others),
    ...selectorLine('article'),
    ...selectorList('remove'),
    ...patternProblems('exclude', draft.exclude),
    ...selectorLine('title'),
    ...selectorLine('author'),
    ...selectorLine('date'),
    ...selectorLine('original'),
    ...selectorList('keep'),
    ...draft.removeText.flatMap((text, index) => lengthProblems('removeText', index, text, ruleLimits.textLength)),
    ...lengthProblems('note', undefined, draft.note, ruleLimits.noteLength),
  ];
}

function problem(
  field: DraftProblem['field'],
  index: number | undefined,
  key: MessageKey,
  ...args: readonly (string | number)[]
): DraftProblem {
  return { field, key, args, ...(index !== undefined && { index }) };
}

function nameProblems(name: string): readonly DraftProblem[] {
  if (name.trim() === '') return [problem('name', undefined, 'error_name_empty')];
  return lengthProblems('name', undefined, name, ruleLimits.textLength);
}

function lengthProblems(
  field: DraftProblem['field'],
  index: number | undefined,
  text: string,
  limit: number,
): readonly DraftProblem[] {
  return text.trim().length > limit ? [problem(field, index, 'error_text_length', limit)] : [];
}

function matchProblems(lines: readonly string[], others: readonly SiteRule[]): readonly DraftProblem[] {
  if (lines.every((line) => line.trim() === '')) return [problem('match', 0, 'error_pattern_empty')];
  const written = lines.map((line) => line.trim());
  return lines.flatMap((_, index) => {
    const line = written[index] ?? '';
    const found = patternProblem('match', index, line);
    if (found || line === '') return found ?? [];
    if (written.indexOf(line) < index) return [problem('match', index, 'error_pattern_twice')];
    const holder = others.find((rule) => rule.match.includes(line));
    return holder ? [problem('match', index, 'error_pattern_duplicate', holder.name)] : [];
  });
}

function patternProblems(field: 'exclude', lines: readonly string[]): readonly DraftProblem[] {
  return lines.flatMap((line, index) => patternProblem(field, index, line) ?? []);
}

function patternProblem(field: 'match' | 'exclude', index: number, line: string): DraftProblem[] | undefined {
  if (line.trim() === '') return undefined;
  const parsed = parsePattern(line);
  if (!parsed.ok) return [problem(field, index, patternMessages[parsed.error], ...exampleFor(parsed.error, line))];
  return field === 'match' && isTooBroad(parsed.value) ? [problem(field, index, 'error_pattern_broad')] : undefined;
}

/** The pattern the user may have meant, when only the scheme is missing or mistyped. */
function exampleFor(error: PatternError, line: string): readonly string[] {
  if (error !== 'scheme') return [];
  const rest = line.trim().replace(/^(?:[a-z*]+:)?\/*/i, '');
  const guess = `*://${rest.includes('/') ? rest : `${rest}/*`}`;
  return [rest.includes('.') && parsePattern(guess).ok ? guess : '*://example.cn/*'];
}

function selectorProblems(
  field: DraftProblem['field'],
  index: number | undefined,
  text: string,
  checks: DraftChecks,
): readonly DraftProblem[] {
  const selector = text.trim();
  if (selector === '') return [];
  if (selector.length > ruleLimits.selectorLength)
    return [problem(field, index, 'error_text_length', ruleLimits.selectorLength)];
  if (!isSafeSelector(selector)) return [problem(field, index, 'error_selector_unsafe')];
  const complaint = checks.selectorComplaint(selector);
  return complaint === undefined ? [] : [problem(field, index, 'error_selector', complaint)];
}
