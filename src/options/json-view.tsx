import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { report } from '../platform/log';
import { FieldNote } from '../ui/field';
import { jsonFields } from './json-fields';
import type { TextProblem } from './rule-json';
import type { RuleJsonEditor } from './rule-json-editor';

interface JsonViewProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly check: (text: string) => readonly TextProblem[];
  /** Complaints that are shown below, with their places. */
  readonly problems: readonly TextProblem[];
}

/** Most complaints shown at once: who has more mends these first. */
const MOST_SHOWN = 5;

/** A rule as JSON. The editor is loaded when it is first wanted. */
export function JsonView({ text, onInput, check, problems }: JsonViewProps): JSX.Element {
  const id = useId();
  const Editor = useEditor();
  return (
    <div class="json">
      <p class="hint" id={id}>
        {t('options_json_hint')}
      </p>
      {Editor && (
        <Editor
          text={text}
          onInput={onInput}
          check={check}
          label={t('options_json_label')}
          description={t('options_json_hint')}
        />
      )}
      <div class="json-problems" role="status">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <FieldNote key={`${problem.from} ${problem.words}`} id={`${id}-${problem.from}`} error>
            {problem.words}
          </FieldNote>
        ))}
      </div>
      <details>
        <summary>{t('options_json_fields')}</summary>
        <dl class="json-fields">
          {jsonFields().map(({ name, words }) => [
            <dt key={name} class="code-text">
              {name}
            </dt>,
            <dd key={`${name} words`}>{words}</dd>,
          ])}
        </dl>
      </details>
    </div>
  );
}

function useEditor(): typeof RuleJsonEditor | undefined {
  const [loaded, setLoaded] = useState<{ readonly view: typeof RuleJsonEditor }>();
  useEffect(() => {
    import('./rule-json-editor').then(
      ({ RuleJsonEditor: view }) => setLoaded({ view }),
      (error: unknown) => report('options', error),
    );
  }, []);
  return loaded?.view;
}
