import type { JSX } from 'preact';
import type { KeptBackup } from '../../core/lists/backups';
import { t } from '../../platform/i18n';
import { readBackups, restoreBackup, subscribeBackups } from '../../platform/import-store';
import { Button } from '../../ui/button';
import { moment } from '../moment';
import { saveFailures } from '../use-settings';
import { useStored } from '../use-stored';
import { Row } from './row';
import type { SectionProps } from './section';

const causes = { import: 'options_backup_import', restore: 'options_backup_restore' } as const;

/** The states kept before imports and restores, newest first, each with the way back to it. */
export function Backups({ settings, change, toast, say }: SectionProps): JSX.Element {
  const backups = useStored(readBackups, subscribeBackups);
  const restore = async (backup: KeptBackup): Promise<void> => {
    const written = await restoreBackup(backup, Date.now());
    if (!written.ok) return say(t(saveFailures[written.error]));
    const undo = { text: t('options_undo'), run: () => change(() => settings) };
    toast({ text: t('options_backup_done'), action: undo });
  };
  return (
    <>
      <h2>{t('options_backups')}</h2>
      <p class="hint">{t('options_backups_lead')}</p>
      {backups?.length === 0 && <p>{t('options_backups_none')}</p>}
      {backups?.map((backup) => (
        <Row key={backup.at} name={moment(backup.at)} note={t(causes[backup.cause], backup.rules)}>
          <Button aria-label={t('options_backup_button_name', moment(backup.at))} onClick={() => void restore(backup)}>
            {t('options_backup_button')}
          </Button>
        </Row>
      ))}
    </>
  );
}
