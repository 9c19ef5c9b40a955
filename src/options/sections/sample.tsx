import type { JSX } from 'preact';
import type { Appearance } from '../../core/settings/settings';
import { t } from '../../platform/i18n';

/** A few lines of our own in the chosen look, drawn as the reader draws an article. */
export function Sample({ look }: { readonly look: Appearance }): JSX.Element {
  return (
    <section class="sample" aria-label={t('options_sample')}>
      <article
        class={[look.indent && 'indent', look.justify && 'justify'].filter(Boolean).join(' ')}
        style={{
          fontFamily: `var(--${look.font})`,
          fontSize: `${look.fontSize / 16}rem`,
          lineHeight: String(look.lineHeight),
          maxInlineSize: `${look.measure}ic`,
          textAutospace: look.autospace ? 'normal' : 'no-autospace',
        }}
      >
        <h2>{t('options_sample_title')}</h2>
        <p>{t('options_sample_text_1')}</p>
        <p>{t('options_sample_text_2')}</p>
      </article>
    </section>
  );
}
