import type { JSX } from 'preact';
import { platforms } from '../core/platforms';
import type { RuleTest } from '../packs/contracts';
import { t } from '../platform/i18n';
import { ownName } from '../platform/own-name';
import { stateKeys } from '../ui/state-keys';

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
  if (place === undefined) return t(stateKeys[state]);
  return t(state === 'self-citing' ? 'options_test_platform' : 'options_test_source', t(stateKeys[state]), place);
}
