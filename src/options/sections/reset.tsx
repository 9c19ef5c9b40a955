import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { defaultSettings } from '../../core/settings/defaults';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Ask } from '../../ui/dialog';
import { dropAllLists } from '../all-lists';
import { saveBackup } from '../backup';
import { dropPlaces } from '../stored-items';
import { Row } from './row';
import type { SectionProps } from './section';

/** The way back to the beginning: a file is kept first, a question asked, and there is a way back from there too. */
export function Reset({ settings, replace, toast }: SectionProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const start = (): void => {
    saveBackup(settings, new Date());
    setAsking(true);
  };
  const reset = (): void => {
    setAsking(false);
    replace(defaultSettings, t('options_reset_done'));
    const dropped = Promise.all([dropAllLists(), dropPlaces()]);
    const undo = (): void => {
      replace(settings, t('options_saved'));
      void dropped.then((ways) => Promise.all(ways.map((putBack) => putBack())));
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
