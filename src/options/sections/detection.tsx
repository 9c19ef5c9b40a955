import '../css/detection.css';

import type { JSX } from 'preact';
import { builtinRules } from '../../core/rules/builtin';
import { isCovered, readGrants } from '../../core/rules/grants';
import { repostThresholds } from '../../core/settings/defaults';
import type { SearchEngine } from '../../core/settings/settings';
import { type MessageKey, t } from '../../platform/i18n';
import { everySite, requestOrigins } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/choices';
import { Segmented } from '../../ui/segmented';
import { OwnPhrases } from './own-phrases';
import { Row } from './row';
import type { SectionProps } from './section';
import { SignalList } from './signal-list';
import { TrustedSites } from './trusted-sites';

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
      <SignalList {...props} />
      <OwnPhrases {...props} />
      <TrustedSites {...props} />
      <Watch {...props} />
      <h2>{t('options_detection_more')}</h2>
      <NoticeRows settings={settings} change={change} />
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

const engines: readonly { readonly value: SearchEngine; readonly name: MessageKey }[] = [
  { value: 'bing', name: 'options_engine_bing' },
  { value: 'baidu', name: 'options_engine_baidu' },
  { value: 'google', name: 'options_engine_google' },
  { value: 'duckduckgo', name: 'options_engine_duckduckgo' },
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
          segments={engines.map(({ value, name }) => ({ value, text: t(name) }))}
        />
      </Row>
    </>
  );
}
