import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { builtinRules, staticProbeMatches } from '../../core/rules/builtin';
import { isCovered, readGrants } from '../../core/rules/grants';
import { t } from '../../platform/i18n';
import { everySite, removeOrigins, requestOrigins } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { grantedSites } from '../access';
import { Row } from './row';
import type { SectionProps } from './section';

/** The host that the reader asks access to, by the page's address: `#privacy/allow/blog.example`. */
function askedHost(): string | undefined {
  return /^#privacy\/allow\/([a-z0-9.-]{1,253}(?::\d+)?)$/i.exec(location.hash)?.[1];
}

/** Which sites are open to us, and the ways to open and to close them. */
export function SiteAccess({ settings, granted, say }: SectionProps): JSX.Element {
  const grants = readGrants(granted);
  const every = isCovered(everySite, grants);
  const known = isCovered(staticProbeMatches, grants);
  const asked = askedHost();
  const allow = async (origins: readonly string[]): Promise<void> => {
    if (!(await requestOrigins(origins))) say(t('options_not_allowed'));
  };
  const withdraw = async (origins: readonly string[]): Promise<void> => {
    const gone = await removeOrigins(origins);
    say(gone ? t('options_access_withdrawn') : t('options_access_kept'));
  };
  return (
    <>
      <h2>{t('options_access')}</h2>
      {asked !== undefined && !isCovered([`*://${asked}/*`], grants) && (
        <Row name={<span class="code-text">{asked}</span>} note={t('reader_check_permission', asked)}>
          <Button kind="primary" onClick={() => void allow([`http://${asked}/*`, `https://${asked}/*`])}>
            {t('options_allow_host', asked)}
          </Button>
        </Row>
      )}
      <Row name={t('options_access_known')} note={knownNote(settings.watch === 'click', known)}>
        {!known && <Button onClick={() => void allow(staticProbeMatches)}>{t('options_allow')}</Button>}
      </Row>
      <RuleSites granted={granted} onWithdraw={(origins) => void withdraw(origins)} />
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
    </>
  );
}

function knownNote(isSilent: boolean, isOpen: boolean): string {
  if (isSilent) return t('options_access_known_off');
  return isOpen ? t('options_access_known_note', builtinRules.length) : t('options_access_known_withheld');
}

interface RuleSitesProps extends Pick<SectionProps, 'granted'> {
  readonly onWithdraw: (origins: readonly string[]) => void;
}

/** The single sites that were opened, for rules or otherwise: their number, and each of them on demand. */
function RuleSites({ granted, onWithdraw }: RuleSitesProps): JSX.Element {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const sites = grantedSites(granted);
  return (
    <>
      <Row
        name={t('options_access_sites')}
        note={sites.length > 0 ? t('options_access_sites_count', sites.length) : t('options_access_every_off')}
      >
        {sites.length > 0 && (
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {t('options_access_manage')}
          </Button>
        )}
      </Row>
      <div id={id} class="inner-rows">
        {isOpen &&
          sites.map(({ host, origins }) => (
            <Row key={host} name={<span class="code-text">{host}</span>}>
              <Button aria-label={t('options_access_withdraw_name', host)} onClick={() => onWithdraw(origins)}>
                {t('options_access_withdraw')}
              </Button>
            </Row>
          ))}
      </div>
    </>
  );
}
