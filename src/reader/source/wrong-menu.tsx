import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { diagnosticsOf } from '../diagnostics';
import { useReader } from '../reader-context';

/** What a user may do who knows better. */
export function WrongMenu({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { reading, page, trust, copyText } = useReader();
  const say = (scope: 'page' | 'host'): void => {
    trust(scope);
    onDone();
  };
  return (
    <ul class="wrong">
      <li>
        <Button onClick={() => say('page')}>{t('reader_wrong_page')}</Button>
      </li>
      <li>
        <Button onClick={() => say('host')}>{t('reader_wrong_site')}</Button>
      </li>
      <li>
        <Button
          onClick={() => {
            void copyText({ text: diagnosticsOf(page.url, reading) });
            onDone();
          }}
        >
          {t('reader_wrong_report')}
        </Button>
      </li>
    </ul>
  );
}
