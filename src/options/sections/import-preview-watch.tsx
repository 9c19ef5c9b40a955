import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ParsedList } from '../../core/lists/list-format';
import { type ListRecord, MAX_LIST_NAME } from '../../core/lists/list-record';
import { type MessageKey, t } from '../../platform/i18n';
import { TextInput } from '../../ui/field';
import { formatNames } from '../list-words';
import { PreviewActions } from './import-preview-actions';
import { DroppedLines } from './import-preview-dropped';
import { PreviewHeading } from './import-preview-heading';

interface WatchPreviewProps {
  readonly name: string;
  readonly format: ListRecord['format'];
  readonly list: Extract<ParsedList, { readonly kind: 'watch' }>;
  readonly apply: MessageKey;
  readonly onApply: (name: string) => void;
  readonly onCancel: () => void;
}

const SAMPLE = 6;

/** Some of the hosts that are watched; what a list spares stands first in it and is passed over. */
function sampleOf(hosts: string): readonly string[] {
  const watched = /^[^@]/m.exec(hosts)?.index ?? 0;
  return hosts
    .slice(watched)
    .split('\n', SAMPLE)
    .map((line) => line.replace(/^=/, ''));
}

/** What a list of sites holds and what it would do, with a name to know it by. */
export function WatchPreview({ name, format, list, apply, onApply, onCancel }: WatchPreviewProps): JSX.Element {
  const title = useId();
  const field = useId();
  const [called, setCalled] = useState(name);
  const sample = sampleOf(list.hosts);
  return (
    <section class="preview" aria-labelledby={title}>
      <PreviewHeading id={title} />
      <p>{t('options_import_watch_lead', name, list.count)}</p>
      <p class="hint">{t('options_import_format', t(formatNames[format]))}</p>
      {list.count > 0 && <p class="code-text">{t('options_import_watch_sample', sample.join(' '))}</p>}
      <p>{t('options_import_watch_note')}</p>
      <DroppedLines dropped={list.dropped} />
      {list.count > 0 && (
        <div class="field list-name">
          <label class="field-label" for={field}>
            {t('options_list_name')}
          </label>
          <TextInput id={field} value={called} onInput={(text) => setCalled(text.slice(0, MAX_LIST_NAME))} />
        </div>
      )}
      <PreviewActions
        isWanted={list.count > 0}
        isReady={called.trim() !== ''}
        onApply={() => onApply(called.trim())}
        onCancel={onCancel}
      >
        {t(apply)}
      </PreviewActions>
    </section>
  );
}
