import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListRecord } from '../../core/lists/list-record';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { FieldNote } from '../../ui/field';
import { Toggle } from '../../ui/toggle';
import { formatNames, problemWords } from '../list-words';
import { moment } from '../moment';
import type { Lists } from '../use-lists';
import { Row } from './row';

interface ListRowProps {
  readonly record: ListRecord;
  readonly lists: Lists;
}

/** One list: what it is, when it was looked at, and what can be done with it. */
export function ListRow({ record, lists }: ListRowProps): JSX.Element {
  const id = useId();
  const { name, address, problem } = record;
  const isBusy = lists.busy.has(record.id);
  return (
    <div class="list">
      <Row name={name} note={<Facts record={record} />}>
        <div class="list-controls">
          {address !== undefined && (
            <Button
              aria-label={isBusy ? undefined : t('options_list_update_name', name)}
              aria-disabled={isBusy}
              onClick={() => lists.update(record)}
            >
              {t(isBusy ? 'options_import_reading' : 'options_list_update')}
            </Button>
          )}
          <Button kind="quiet" aria-label={t('options_list_remove_name', name)} onClick={() => lists.remove(record)}>
            {t('options_list_remove')}
          </Button>
          <Toggle
            label={t('options_list_use', name)}
            checked={record.enabled}
            onChange={(enabled) => lists.enable(record, enabled)}
          />
        </div>
      </Row>
      {problem !== undefined && (
        <FieldNote id={id} error>
          {problemWords(problem, record)}
        </FieldNote>
      )}
    </div>
  );
}

function Facts({ record }: { readonly record: ListRecord }): JSX.Element {
  const { kind, count, dropped, address, format, updated, checked } = record;
  const facts = [
    t(formatNames[format]),
    t(kind === 'watch' ? 'options_list_hosts' : 'options_list_rules', count),
    ...(dropped > 0 ? [t('options_list_dropped', dropped)] : []),
    t('options_list_updated', moment(updated)),
    ...(checked > updated ? [t('options_list_checked', moment(checked))] : []),
  ];
  return (
    <>
      {facts.join(' · ')}
      <br />
      {address === undefined ? t('options_list_file') : <span class="code-text">{address}</span>}
    </>
  );
}
