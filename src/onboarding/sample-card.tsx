import './sample-card.css';

import type { JSX } from 'preact';
import type { PageReading } from '../core/reading';
import { findMessage, t } from '../platform/i18n';
import { stateKeys } from '../ui/state-keys';

/** What the engine found on the sample: its judgement, the signs with their points, and what was left out. */
export function SampleCard({ reading }: { readonly reading: PageReading }): JSX.Element {
  const { verdict, source, article, journal } = reading;
  const removed = journal.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <article class="card" aria-label={t('onboarding_card')}>
      <span class="state">{t(stateKeys[source.state])}</span>
      <h3>{t(verdict.level === 'repost' ? 'onboarding_card_repost' : 'onboarding_card_other')}</h3>
      {article && (
        <p>
          {t('onboarding_card_article')}
          <q lang="zh-CN">{article.title}</q>
        </p>
      )}
      <p>{t('onboarding_card_removed', article?.counts.hanCharacters ?? 0, removed)}</p>
      <h4>{t('onboarding_card_signs')}</h4>
      <ul>
        {verdict.signals.map((hit) => (
          <li key={hit.id}>
            <span>
              {findMessage(`signal_${hit.id.replaceAll('-', '_')}`, hit.quote, ...(hit.args ?? [])) ?? (
                <q lang="zh-CN">{hit.quote}</q>
              )}
            </span>
            <span class="points">{t('onboarding_card_points', hit.weight)}</span>
          </li>
        ))}
      </ul>
      <p>{t('onboarding_card_local')}</p>
    </article>
  );
}
