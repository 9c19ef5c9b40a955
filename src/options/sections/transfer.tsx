import './transfer.css';

import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Lists } from './lists';
import type { SectionProps } from './section';
import { Backups } from './transfer-backups';
import { Export } from './transfer-export';
import { ImportPart } from './transfer-import';

/** Files out, files and subscriptions in: what they hold is shown before anything changes. */
export function TransferSection(props: SectionProps): JSX.Element {
  return (
    <>
      <p class="lead">{t('options_transfer_lead')}</p>
      <ImportPart {...props} />
      <Export {...props} />
      <Lists {...props} />
      <Backups {...props} />
    </>
  );
}
