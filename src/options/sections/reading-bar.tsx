import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';

interface ReadingBarProps {
  /** From 0 to 1; nothing while it is unknown. */
  readonly share?: number | undefined;
  readonly onCancel: () => void;
}

/** How far a file or list is read, with a way to stop. */
export function ReadingBar({ share, onCancel }: ReadingBarProps): JSX.Element {
  const id = useId();
  return (
    <div class="reading">
      <span id={id}>{t('options_import_reading')}</span>
      <progress aria-labelledby={id} max={1} {...(share !== undefined && { value: share })} />
      <Button kind="quiet" onClick={onCancel}>
        {t('options_cancel')}
      </Button>
    </div>
  );
}
