import * as v from 'valibot';
import { ruleLimits } from './limits';
import { problemAt, type RuleProblem, type RuleProblemCode } from './problem';
import type { SiteRule } from './rule';
import { ruleSchema } from './rule-schema';

/** A rule that may be used, or all that is wrong with it, in the order of the fields. */
export type CheckedRule =
  | { readonly ok: true; readonly rule: SiteRule }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/**
 * Reads anything as one rule: what is stored, imported, subscribed to, drafted in the form or written as JSON goes
 * through here and nowhere else. Texts come back trimmed. `keys` is the way to the rule, put before those of its
 * fields. Never throws; work is bounded by the limits of the fields.
 */
export function validateRule(value: unknown, keys: readonly (string | number)[] = []): CheckedRule {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problems: [problemAt(keys, 'type-object')] };
  const parsed = v.safeParse(ruleSchema, value);
  const problems = parsed.success ? [] : problemsOf(parsed.issues, keys);
  const surplus = problems.length > 0 ? undefined : surplusSelectors(parsed.output as SiteRule);
  if (surplus) problems.push(problemAt([...keys, surplus], 'too-many', [ruleLimits.selectors]));
  return problems.length === 0 && parsed.success ? { ok: true, rule: parsed.output } : { ok: false, problems };
}

/** The field with which a rule passes the limit of all its selectors together. */
function surplusSelectors({ remove = [], keep = [] }: SiteRule): 'keep' | undefined {
  return remove.length + keep.length > ruleLimits.selectors ? 'keep' : undefined;
}

/** The first issue of each field, as our problem. */
function problemsOf(issues: readonly v.BaseIssue<unknown>[], keys: readonly (string | number)[]): RuleProblem[] {
  const byPath = new Map<string, RuleProblem>();
  for (const issue of issues) {
    const way = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const { code, params } = meaningOf(issue);
    const problem = problemAt([...keys, ...way], code, params);
    if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  }
  return [...byPath.values()];
}

interface Meaning {
  readonly code: RuleProblemCode;
  readonly params: readonly (string | number)[];
}

/** A strict object says by one and the same issue that a key is too many, that one is missing, and that it is none. */
function meaningOf(issue: v.BaseIssue<unknown>): Meaning {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { code: 'unknown', params: [key] };
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') return { code: 'missing', params: [key] };
  const [code, ...params] = JSON.parse(issue.message) as [RuleProblemCode, ...(string | number)[]];
  return { code, params };
}
