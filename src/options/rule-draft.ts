import type { RuleMode, SiteRule } from '../core/rules/rule';

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
  readonly lazyAttrs: readonly string[];
  readonly note: string;
}

/** Fields of several lines. */
export type ListField = 'match' | 'exclude' | 'remove' | 'keep' | 'removeText' | 'lazyAttrs';

/** Fields of one line of text. */
export type LineField = 'name' | 'article' | 'title' | 'author' | 'date' | 'original' | 'note';

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
    lazyAttrs: rule?.lazyAttrs ?? [],
    note: rule?.note ?? '',
  };
}

/** Whether two drafts mean the same rule. */
export function isSameDraft(a: RuleDraft, b: RuleDraft): boolean {
  return JSON.stringify(ruleOf(a, '', true)) === JSON.stringify(ruleOf(b, '', true));
}

/** The rule that a draft means; empty lines and fields are left out. Only a checked draft makes a valid one. */
export function ruleOf(draft: RuleDraft, id: string, enabled: boolean): SiteRule {
  const lines = (field: ListField): readonly string[] => draft[field].map((line) => line.trim()).filter(Boolean);
  const list = <F extends ListField>(field: F): object => (lines(field).length > 0 ? { [field]: lines(field) } : {});
  const line = <F extends LineField>(field: F): object => (draft[field].trim() ? { [field]: draft[field].trim() } : {});
  return {
    id,
    name: draft.name.trim(),
    match: lines('match'),
    ...list('exclude'),
    mode: draft.mode,
    ...line('article'),
    ...line('title'),
    ...line('author'),
    ...line('date'),
    ...list('remove'),
    ...list('keep'),
    ...list('removeText'),
    ...list('lazyAttrs'),
    ...(draft.original.trim() && { original: { selector: draft.original.trim() } }),
    ...line('note'),
    enabled,
  };
}
