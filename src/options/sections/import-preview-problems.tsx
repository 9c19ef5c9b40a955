import type { JSX } from 'preact';
import type { RuleProblem } from '../../core/rules/problem';
import { t } from '../../platform/i18n';
import { describeProblem } from '../../platform/rule-problem-text';
import { FieldNote } from '../../ui/field';

/**
 * Why a rules file was refused: every mistake with its line and field, for a file is taken whole or not at all.
 */
export function ImportProblems(props: {
  readonly id: string;
  readonly name: string;
  readonly problems: readonly RuleProblem[];
}): JSX.Element {
  const { id, name } = props;
  const problems = props.problems.toSorted((a, b) => (a.position?.offset ?? 0) - (b.position?.offset ?? 0));
  return (
    <>
      <FieldNote id={id} error>
        {t('options_import_refused', name, problems.length)}
      </FieldNote>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code} ${problem.position?.offset ?? ''}`}>{placed(problem)}</li>
        ))}
      </ul>
    </>
  );
}

/** Mistakes of the JSON itself name their line anyway; those of fields get theirs here. */
function placed(problem: RuleProblem): string {
  const words = describeProblem(problem);
  if (!problem.position || problem.code.startsWith('json-')) return words;
  return t('options_import_bad_line', problem.position.line, words);
}
