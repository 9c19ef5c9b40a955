import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SiteRule } from '../core/rules/rule';
import { checkDraft, type DraftProblem } from './draft-problems';
import type { RuleDraft } from './rule-draft';

/** How long typing must rest before a complaint appears, in milliseconds. */
const REST = 300;

/** The visible complaints about a draft, and how they become visible. */
export interface DraftComplaints {
  /** The complaint beside a field (and line), once it may be shown. */
  readonly find: (field: DraftProblem['field'], index?: number) => DraftProblem | undefined;
  /** A field was left or typed in: it may complain from now on. */
  readonly touch: (field: DraftProblem['field'], index?: number) => void;
  /** Shows every complaint at once and gives them. */
  readonly showAll: () => readonly DraftProblem[];
}

/** Checks a draft all the time, and speaks up only about touched fields, when typing rests. */
export function useDraftProblems(draft: RuleDraft, others: readonly SiteRule[]): DraftComplaints {
  const problems = useMemo(() => checkDraft(draft, { canSelect, others }), [draft, others.length]);
  const [rested, setRested] = useState<readonly DraftProblem[]>([]);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(problems), REST);
    return () => clearTimeout(timer);
  }, [problems]);
  const keyOf = (field: string, index?: number): string => `${field} ${index ?? ''}`;
  return {
    find: (field, index) => {
      if (!all && !touched.has(keyOf(field, index))) return undefined;
      return rested.find((item) => item.field === field && item.index === index);
    },
    touch: (field, index) => setTouched((now) => new Set(now).add(keyOf(field, index))),
    showAll: () => {
      setAll(true);
      setRested(problems);
      return problems;
    },
  };
}

/** Asks the browser whether it can read a selector, on a fragment that is in no page. */
function canSelect(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
