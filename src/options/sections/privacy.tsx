import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Rescue } from './rescue';
import { Reset } from './reset';
import type { SectionProps } from './section';
import { SiteAccess } from './site-access';
import { StorageRows } from './storage-rows';
import { SyncRow } from './sync-row';

/** What Suyuan may see, what it keeps, and the way back to the beginning. */
export function PrivacySection(props: SectionProps): JSX.Element {
  return (
    <>
      <div class="statement">
        <p>{t('options_privacy_1')}</p>
        <p>{t('options_privacy_2')}</p>
        <p>{t('options_privacy_3')}</p>
      </div>
      <SiteAccess {...props} />
      <StorageRows {...props} />
      <SyncRow {...props} />
      <Rescue {...props} />
      <Reset {...props} />
    </>
  );
}
