import type { JSX } from 'preact';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { AddLine } from './add-line';
import { Row } from './row';
import type { SectionProps } from './section';

/** Sites and pages that are not judged: here they are added by hand, in the reader by «not a repost». */
export function TrustedSites({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  const remove = (list: 'trustedHosts' | 'trustedPages', item: string): void =>
    change((now): Settings => ({ ...now, [list]: now[list].filter((other) => other !== item) }));
  const rows = [
    ...settings.trustedHosts.map((item) => ({ list: 'trustedHosts', item, kind: t('options_trusted_host') }) as const),
    ...settings.trustedPages.map((item) => ({ list: 'trustedPages', item, kind: t('options_trusted_page') }) as const),
  ];
  const complaint = (line: string): string | undefined => {
    const host = readHost(line);
    if (host === undefined) return t('options_trusted_not_host');
    return settings.trustedHosts.includes(host) ? t('options_trusted_twice') : undefined;
  };
  const add = (line: string): void => {
    const host = readHost(line);
    if (host !== undefined) change((now) => ({ ...now, trustedHosts: [...now.trustedHosts, host] }));
  };
  return (
    <>
      <h2>{t('options_trusted')}</h2>
      <p class="hint">{rows.length > 0 ? t('options_trusted_lead') : t('options_trusted_none')}</p>
      <AddLine
        code
        label={t('options_trusted_host')}
        hint={t('options_trusted_hint')}
        button={t('options_add')}
        complaint={complaint}
        onAdd={add}
      />
      {rows.map(({ list, item, kind }) => (
        <Row key={`${list} ${item}`} name={<span class="code-text">{item}</span>} note={kind}>
          <Button aria-label={t('options_trusted_remove', item)} onClick={() => remove(list, item)}>
            {t('options_remove')}
          </Button>
        </Row>
      ))}
    </>
  );
}

/** The host that somebody wrote, alone or in an address; nothing for what names no site. */
function readHost(line: string): string | undefined {
  const address = /^https?:\/\//i.test(line) ? line : `http://${line}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : undefined;
}
