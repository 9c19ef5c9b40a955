import type { JSX } from 'preact';
import { builtinRules } from '../../core/rules/builtin';
import { repostThresholds } from '../../core/settings/defaults';
import type { SearchEngine, Settings } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { everySite, requestOrigins } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { Segmented } from '../../ui/segmented';
import { isCovered, readGrants } from '../access';
import { Row } from './row';
import type { SectionProps } from './section';

/** How eagerly, where and with what Suyuan judges pages. */
export function DetectionSection(props: SectionProps): JSX.Element {
  const { settings, change } = props;
  return (
    <>
      <p class="lead">{t('options_detection_lead')}</p>
      <h2 id="sensitivity">{t('options_sensitivity')}</h2>
      <Choices
        labelledBy="sensitivity"
        value={settings.sensitivity}
        onChange={(sensitivity) => change((now) => ({ ...now, sensitivity }))}
        choices={[
          {
            value: 'strict',
            name: t('options_sensitivity_strict'),
            note: t('options_sensitivity_strict_note', repostThresholds.strict),
          },
          {
            value: 'normal',
            name: t('options_sensitivity_normal'),
            note: t('options_sensitivity_normal_note', repostThresholds.normal),
          },
          {
            value: 'eager',
            name: t('options_sensitivity_eager'),
            note: t('options_sensitivity_eager_note', repostThresholds.eager),
          },
        ]}
      />
      <Watch {...props} />
      <h2>{t('options_detection_more')}</h2>
      <NoticeRows settings={settings} change={change} />
      <Trusted {...props} />
    </>
  );
}

function Watch({ settings, granted, change, say }: SectionProps): JSX.Element {
  const allow = async (): Promise<void> => {
    const given = await requestOrigins(everySite);
    say(given ? t('options_saved') : t('options_not_allowed'));
  };
  return (
    <>
      <h2 id="watch">{t('options_watch')}</h2>
      <Choices
        labelledBy="watch"
        value={settings.watch}
        onChange={(watch) => change((now) => ({ ...now, watch }))}
        choices={[
          { value: 'known', name: t('watch_known'), note: t('watch_known_note', builtinRules.length) },
          { value: 'every', name: t('watch_every'), note: t('watch_every_note') },
          { value: 'click', name: t('watch_click'), note: t('watch_click_note') },
        ]}
      />
      {settings.watch === 'every' && !isCovered(everySite, readGrants(granted)) && (
        <div class="notice">
          <span>{t('options_watch_no_access')}</span>
          <Button onClick={allow}>{t('options_watch_allow')}</Button>
        </div>
      )}
    </>
  );
}

const engines: readonly { readonly value: SearchEngine; readonly text: string }[] = [
  { value: 'bing', text: t('options_engine_bing') },
  { value: 'baidu', text: t('options_engine_baidu') },
  { value: 'google', text: t('options_engine_google') },
  { value: 'duckduckgo', text: t('options_engine_duckduckgo') },
];

function NoticeRows({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  return (
    <>
      <Row id="pill" name={t('options_pill')}>
        <Segmented
          labelledBy="pill"
          value={settings.pill}
          onChange={(pill) => change((now) => ({ ...now, pill }))}
          segments={[
            { value: 'always', text: t('options_pill_always') },
            { value: 'first', text: t('options_pill_first') },
            { value: 'never', text: t('options_pill_never') },
          ]}
        />
      </Row>
      <Row id="engine" name={t('options_search_engine')}>
        <Segmented
          labelledBy="engine"
          value={settings.searchEngine}
          onChange={(searchEngine) => change((now) => ({ ...now, searchEngine }))}
          segments={engines}
        />
      </Row>
    </>
  );
}

function Trusted({ settings, change }: SectionProps): JSX.Element {
  const remove = (list: 'trustedHosts' | 'trustedPages', item: string): void =>
    change((now): Settings => ({ ...now, [list]: now[list].filter((other) => other !== item) }));
  const rows = [
    ...settings.trustedHosts.map((item) => ({ list: 'trustedHosts', item, kind: t('options_trusted_host') }) as const),
    ...settings.trustedPages.map((item) => ({ list: 'trustedPages', item, kind: t('options_trusted_page') }) as const),
  ];
  return (
    <>
      <h2>{t('options_trusted')}</h2>
      <p class="hint">{rows.length > 0 ? t('options_trusted_lead') : t('options_trusted_none')}</p>
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
