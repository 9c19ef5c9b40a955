import { parseRuleText } from '../core/rules/parse-rules-file';
import { problemAt, type RuleProblem } from '../core/rules/problem';
import type { SiteRule } from '../core/rules/rule';
import { t } from '../platform/i18n';
import { describeProblem } from '../platform/rule-problem-text';

/** Something wrong in a JSON text: the words, and the part of the text that they are about. */
export interface TextProblem {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The rule of a JSON text, or what is wrong with it, in the order of the text. */
export type ReadRuleJson =
  | { readonly ok: true; readonly rule: SiteRule }
  | { readonly ok: false; readonly problems: readonly TextProblem[] };

/** A rule as the text in which people edit it. */
export function writeRuleJson(rule: SiteRule): string {
  return JSON.stringify(rule, null, 2);
}

/**
 * Reads the JSON of one rule: what the one validator says, and ids and addresses that others of the user's rules have
 * already.
 */
export function readRuleJson(text: string, others: readonly SiteRule[]): ReadRuleJson {
  const read = parseRuleText(text);
  if (!read.ok) return { ok: false, problems: read.problems.map(placed) };
  const taken = takenBy(read.rule, others);
  return taken.length === 0 ? read : { ok: false, problems: taken.map((words) => ({ from: 0, to: 0, words })) };
}

function placed(problem: RuleProblem): TextProblem {
  const { offset = 0, length = 0 } = problem.position ?? {};
  return { from: offset, to: offset + length, words: describeProblem(problem) };
}

function takenBy(rule: SiteRule, others: readonly SiteRule[]): readonly string[] {
  const sameId = others.some((other) => other.id === rule.id);
  const idWords = rule.id.startsWith('builtin-')
    ? [describeProblem(problemAt(['id'], 'id-reserved'))]
    : sameId
      ? [t('error_rule_id_taken', rule.id)]
      : [];
  const matchWords = rule.match.flatMap((pattern) => {
    const holder = others.find((other) => other.match.includes(pattern));
    return holder ? [`${pattern}: ${t('error_pattern_duplicate', holder.name)}`] : [];
  });
  return [...idWords, ...matchWords];
}
