import type { JSX } from 'preact';
import { platforms } from '../core/platforms';
import type { SourceState } from '../core/tracer';
import type { RuleTest } from '../packs/contracts';
import { type MessageKey, t } from '../platform/i18n';
import { ownName } from '../platform/own-name';

const states: Readonly<Record<SourceState, MessageKey>> = {
  traced: 'state_traced',
  likely: 'state_likely',
  'self-citing': 'state_self_citing',
  unknown: 'state_unknown',
  none: 'state_none',
};

/** What an unsaved rule made of a page. */
export function TestResult({ test }: { readonly test: RuleTest }): JSX.Element {
  const { counts } = test;
  return (
    <dl>
      <dt>{t('options_field_title')}</dt>
      <dd>{test.title}</dd>
      <dt>{t('options_field_article')}</dt>
      <dd>
        {counts
          ? t('options_test_article', counts.hanCharacters + counts.latinWords, counts.headings, counts.images)
          : t('reader_noarticle_title')}
      </dd>
      <dt>{t('options_field_remove')}</dt>
      <dd>{t('options_test_places', test.removed)}</dd>
      <dt>{t('options_field_original')}</dt>
      <dd>{sourceWords(test)}</dd>
    </dl>
  );
}

function sourceWords({ state, platform, host }: RuleTest): string {
  const known = platforms.find(({ id }) => id === platform);
  const place = known ? ownName('platform', known) : host;
  if (place === undefined) return t(states[state]);
  return t(state === 'self-citing' ? 'options_test_platform' : 'options_test_source', t(states[state]), place);
}
