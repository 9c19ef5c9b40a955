import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Toggle } from '../../ui/toggle';
import { Row } from './row';
import type { SectionProps } from './section';

/** Whether the browser's account may carry preferences to other computers. */
export function SyncRow({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  return (
    <Row id="sync" name={t('options_sync')} note={t('options_sync_note')}>
      <Toggle
        labelledBy="sync"
        describedBy="sync-note"
        checked={settings.sync}
        onChange={(sync) => change((now) => ({ ...now, sync }))}
      />
    </Row>
  );
}
