import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { readGivenAddress } from './shown-source';

interface KnowOriginalProps {
  readonly onSave: (url: string) => void;
  readonly onCancel: () => void;
}

/** The field for a user who knows where the text comes from. Nothing is looked up. */
export function KnowOriginal({ onSave, onCancel }: KnowOriginalProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const save = (event: Event): void => {
    event.preventDefault();
    const url = readGivenAddress(field.current?.value ?? '');
    setBad(url === undefined);
    if (url === undefined) field.current?.focus();
    else onSave(url);
  };
  return (
    <form class="know" noValidate onSubmit={save}>
      <label for={`${id}-field`}>{t('reader_know_label')}</label>
      <div class="line">
        <input
          id={`${id}-field`}
          ref={field}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing) onCancel();
          }}
        />
        <Button type="submit" kind="primary">
          {t('reader_know_save')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('reader_know_cancel')}
        </Button>
      </div>
      {bad && (
        <p class="bad" id={`${id}-bad`} role="alert">
          {t('reader_know_bad')}
        </p>
      )}
    </form>
  );
}
