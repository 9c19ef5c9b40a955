import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteRule } from '../../core/rules/rule';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import type { FieldChange, ImportItem } from '../rules-file';

interface ImportPreviewProps {
  readonly items: readonly ImportItem[];
  readonly onApply: (chosen: readonly SiteRule[]) => void;
  readonly onCancel: () => void;
}

type Usable = Extract<ImportItem, { readonly kind: 'new' | 'changed' }>;

/**
 * What a rules file would do, rule by rule. New rules are chosen from the start; rules that would overwrite the user's
 * own are not.
 */
export function ImportPreview({ items, onApply, onCancel }: ImportPreviewProps): JSX.Element {
  const usable = items.filter((item): item is Usable => item.kind === 'new' || item.kind === 'changed');
  const bad = items.filter((item) => item.kind === 'bad');
  const same = items.length - usable.length - bad.length;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(usable.filter((item) => item.kind === 'new').map((item) => item.rule.id)),
  );
  const choose = (id: string, on: boolean): void =>
    setChosen((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)));
  return (
    <section class="preview" aria-label={t('options_import_preview')}>
      <ul>
        {usable.map((item) => (
          <li key={item.rule.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(item.rule.id)}
                onChange={(event) => choose(item.rule.id, event.currentTarget.checked)}
              />
              <b>{item.rule.name}</b>
              <small>{t(item.kind === 'new' ? 'options_import_new' : 'options_import_changed')}</small>
            </label>
            {item.kind === 'changed' ? (
              item.changes.map((change) => <Change key={change.field} {...change} />)
            ) : (
              <div class="code-text">{item.rule.match.join(' ')}</div>
            )}
          </li>
        ))}
        {bad.map((item) => (
          <li key={item.field}>
            <b>{item.name || t('options_import_unnamed')}</b>
            <small class="bad">{t('options_import_bad', item.field)}</small>
          </li>
        ))}
      </ul>
      {same > 0 && <p class="hint">{t('options_import_same', same)}</p>}
      <p>
        {usable.length > 0 && (
          <Button
            kind="primary"
            aria-disabled={chosen.size === 0}
            onClick={() => {
              if (chosen.size > 0) onApply(usable.map((item) => item.rule).filter((rule) => chosen.has(rule.id)));
            }}
          >
            {t('options_import_apply', chosen.size)}
          </Button>
        )}{' '}
        <Button kind="quiet" onClick={onCancel}>
          {t('options_cancel')}
        </Button>
      </p>
    </section>
  );
}

function Change({ field, before, after }: FieldChange): JSX.Element {
  return (
    <div class="code-text">
      {field} <del>{before}</del> <ins>{after}</ins>
    </div>
  );
}
