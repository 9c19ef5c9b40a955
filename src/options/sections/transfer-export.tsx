import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../../core/rules/rule';
import { t } from '../../platform/i18n';
import { report } from '../../platform/log';
import { Button } from '../../ui/button';
import { saveBackup, saveRules } from '../backup';
import { Row } from './row';
import type { SectionProps } from './section';

/** Files out: everything, the own rules, or some of them. */
export function Export({ settings }: SectionProps): JSX.Element {
  const { rules } = settings;
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <h2>{t('options_export')}</h2>
      <Row name={t('options_export_rules')} note={t('options_export_rules_note', rules.length)}>
        <Button onClick={() => save(rules)} aria-label={t('options_export_rules_button')}>
          {t('options_export')}
        </Button>
      </Row>
      {rules.length > 1 && (
        <Row name={t('options_export_some')} note={t('options_export_some_note')}>
          <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {t('options_export_some_button')}
          </Button>
        </Row>
      )}
      {choosing && <SomeRules rules={rules} />}
      <Row name={t('options_export_all')} note={t('options_export_all_note')}>
        <Button onClick={() => saveBackup(settings, new Date())} aria-label={t('options_export_all_button')}>
          {t('options_export')}
        </Button>
      </Row>
    </>
  );
}

function save(rules: readonly SiteRule[]): void {
  saveRules(rules, new Date()).catch((error: unknown) => report('options', error));
}

function SomeRules({ rules }: { readonly rules: readonly SiteRule[] }): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const some = rules.filter((rule) => chosen.has(rule.id));
  const choose = (rule: SiteRule, on: boolean): void =>
    setChosen((now) => new Set(on ? [...now, rule.id] : [...now].filter((other) => other !== rule.id)));
  return (
    <fieldset class="some-rules">
      <legend class="vh">{t('options_export_some_list')}</legend>
      <ul>
        {rules.map((rule, index) => (
          <li key={rule.id}>
            <input
              id={`${id}-${index}`}
              type="checkbox"
              class="check"
              checked={chosen.has(rule.id)}
              onChange={(event) => choose(rule, event.currentTarget.checked)}
            />
            <label for={`${id}-${index}`}>{rule.name}</label>
          </li>
        ))}
      </ul>
      <Button
        kind="primary"
        aria-disabled={some.length === 0}
        onClick={() => {
          if (some.length > 0) save(some);
        }}
      >
        {t('options_export_some_apply', some.length)}
      </Button>
    </fieldset>
  );
}
