import type { JSX } from 'preact';
import { phraseLimits } from '../../core/settings/schema';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { AddLine } from './add-line';
import { Row } from './row';
import type { SectionProps } from './section';

/** The user's own promotion phrases: lines with one of them are left out, and count as a sign. */
export function OwnPhrases({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  const { ownPhrases } = settings;
  const complaint = (phrase: string): string | undefined => {
    const { count, shortest, longest } = phraseLimits;
    if (phrase.length < shortest) return t('options_phrases_short', shortest);
    if (phrase.length > longest) return t('options_phrases_long', longest);
    if (ownPhrases.includes(phrase)) return t('options_phrases_twice');
    return ownPhrases.length >= count ? t('options_phrases_full', count) : undefined;
  };
  return (
    <>
      <h2>{t('options_phrases')}</h2>
      <p class="hint">{t('options_phrases_lead')}</p>
      <AddLine
        label={t('options_phrases')}
        hint={t('options_phrases_hint', phraseLimits.shortest)}
        button={t('options_add')}
        complaint={complaint}
        onAdd={(phrase) => change((now) => ({ ...now, ownPhrases: [...now.ownPhrases, phrase] }))}
      />
      {ownPhrases.map((phrase) => (
        <Row key={phrase} name={phrase}>
          <Button
            aria-label={t('options_trusted_remove', phrase)}
            onClick={() =>
              change((now) => ({ ...now, ownPhrases: now.ownPhrases.filter((other) => other !== phrase) }))
            }
          >
            {t('options_remove')}
          </Button>
        </Row>
      ))}
    </>
  );
}
