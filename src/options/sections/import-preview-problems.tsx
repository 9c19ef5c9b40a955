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
  const { id, name, problems } = props;
  return (
    <>
      <FieldNote id={id} error>
        {t('options_import_refused', name, problems.length)}
      </FieldNote>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code} ${problem.position?.offset ?? ''}`}>
            {problem.position
              ? t('options_import_bad_line', problem.position.line, describeProblem(problem))
              : describeProblem(problem)}
          </li>
        ))}
      </ul>
    </>
  );
}
