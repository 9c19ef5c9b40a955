import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { builtinRules, staticProbeMatches } from '../../core/rules/builtin';
import { isCovered, readGrants } from '../../core/rules/grants';
import { defaultSettings } from '../../core/settings/defaults';
import { t } from '../../platform/i18n';
import { everySite, removeOrigins, requestOrigins } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { Ask } from '../../ui/dialog';
import { grantedSites } from '../access';
import { dropAllLists } from '../all-lists';
import { saveBackup } from '../backup';
import { clearItem, type StoredItem, useStoredItems } from '../stored-items';
import { Row } from './row';
import type { SectionProps } from './section';

/** What Suyuan may see, what it keeps, and the way back to the beginning. */
export function PrivacySection(props: SectionProps): JSX.Element {
  return (
    <>
      <div class="statement">
        <p>{t('options_privacy_1')}</p>
        <p>{t('options_privacy_2')}</p>
        <p>{t('options_privacy_3')}</p>
      </div>
      <Access {...props} />
      <Storage {...props} />
      <Reset {...props} />
    </>
  );
}

/** The host that the reader asks access to, by the page's address: `#privacy/allow/blog.example`. */
function askedHost(): string | undefined {
  return /^#privacy\/allow\/([a-z0-9.-]{1,253}(?::\d+)?)$/i.exec(location.hash)?.[1];
}

function Access({ settings, granted, say }: SectionProps): JSX.Element {
  const grants = readGrants(granted);
  const every = isCovered(everySite, grants);
  const known = isCovered(staticProbeMatches, grants);
  const withdraw = async (origins: readonly string[]): Promise<void> => {
    const gone = await removeOrigins(origins);
    say(gone ? t('options_access_withdrawn') : t('options_access_kept'));
  };
  const allow = async (origins: readonly string[]): Promise<void> => {
    if (!(await requestOrigins(origins))) say(t('options_not_allowed'));
  };
  const asked = askedHost();
  const allowAsked = async (host: string): Promise<void> => {
    if (!(await requestOrigins([`http://${host}/*`, `https://${host}/*`]))) say(t('options_not_allowed'));
  };
  return (
    <>
      <h2>{t('options_access')}</h2>
      {asked !== undefined && !isCovered([`*://${asked}/*`], grants) && (
        <Row name={<span class="code-text">{asked}</span>} note={t('reader_check_permission', asked)}>
          <Button kind="primary" onClick={() => void allowAsked(asked)}>
            {t('options_allow_host', asked)}
          </Button>
        </Row>
      )}
      <Row
        name={t('options_access_known')}
        note={
          settings.watch === 'click'
            ? t('options_access_known_off')
            : known
              ? t('options_access_known_note', builtinRules.length)
              : t('options_access_known_withheld')
        }
      >
        {!known && <Button onClick={() => void allow(staticProbeMatches)}>{t('options_allow')}</Button>}
      </Row>
      <Row name={t('options_access_every')} note={t(every ? 'options_access_granted' : 'options_access_every_off')}>
        {every ? (
          <Button
            aria-label={t('options_access_withdraw_name', t('options_access_every'))}
            onClick={() => void withdraw(everySite)}
          >
            {t('options_access_withdraw')}
          </Button>
        ) : (
          <Button onClick={() => void allow(everySite)}>{t('options_watch_allow')}</Button>
        )}
      </Row>
      {grantedSites(granted).map(({ host, origins }) => (
        <Row key={host} name={<span class="code-text">{host}</span>} note={t('options_access_granted')}>
          <Button aria-label={t('options_access_withdraw_name', host)} onClick={() => void withdraw(origins)}>
            {t('options_access_withdraw')}
          </Button>
        </Row>
      ))}
    </>
  );
}

function Storage({ settings, change, say }: SectionProps): JSX.Element {
  const { items, refresh } = useStoredItems(settings);
  const clear = async (item: StoredItem): Promise<void> => {
    await clearItem(item, change);
    say(t('options_storage_cleared', item.name));
    refresh();
  };
  return (
    <>
      <h2>{t('options_storage')}</h2>
      {items.map((item) => (
        <Row key={item.id} name={item.name} note={item.note}>
          <span class="size">{formatSize(item.bytes)}</span>
          {item.id !== 'rules' && item.id !== 'lists' && item.bytes > 0 && (
            <Button aria-label={t('options_storage_clear_name', item.name)} onClick={() => void clear(item)}>
              {t('options_clear')}
            </Button>
          )}
        </Row>
      ))}
    </>
  );
}

/** A size in whole kilobytes, as people read it; small things in bytes. */
function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`;
}

function Reset({ settings, replace, toast }: SectionProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const start = (): void => {
    saveBackup(settings, new Date());
    setAsking(true);
  };
  const reset = (): void => {
    setAsking(false);
    replace(defaultSettings, t('options_reset_done'));
    const dropped = dropAllLists();
    const undo = (): void => {
      replace(settings, t('options_saved'));
      void dropped.then((putBack) => putBack());
    };
    toast({ text: t('options_reset_done'), action: { text: t('options_undo'), run: undo } });
  };
  return (
    <>
      <h2>{t('options_reset')}</h2>
      <Row name={t('options_reset_name')} note={t('options_reset_note')}>
        <Button kind="danger" onClick={start}>
          {t('options_reset_open')}
        </Button>
      </Row>
      {asking && (
        <Ask
          danger
          title={t('options_reset_ask')}
          text={t('options_reset_text', settings.rules.length)}
          yes={t('options_reset_yes')}
          no={t('options_cancel')}
          onYes={reset}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
