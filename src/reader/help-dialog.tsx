import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n';
import { closeIcon, Icon } from '../ui/icons';
import { type KeyRow, lookKeys, readingKeys } from '../ui/reader-keys';
import { useReader } from './reader-context';

/** The list of keys: a modal dialog, so the browser keeps focus inside and gives it back. */
export function HelpDialog(): JSX.Element {
  const { setHelpOpen, singleKeys, voice } = useReader();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = (dialog?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const close = (): void => setHelpOpen(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; keys have Esc and the button
    <dialog
      class="dlg"
      ref={ref}
      aria-labelledby={id}
      onClose={close}
      onClick={(event) => {
        if (event.target === ref.current) close();
      }}
    >
      <h2 id={id}>{t('reader_keys')}</h2>
      <div class="g">
        <KeyList
          title="reader_help_reading"
          rows={readingKeys.filter(([name]) => voice !== undefined || name !== 'reader_key_speech')}
        />
        <KeyList title="reader_help_look" rows={lookKeys} />
      </div>
      {!singleKeys && <p class="off">{t('reader_keys_off')}</p>}
      <button type="button" class="x" aria-label={t('reader_dismiss')} onClick={close}>
        <Icon of={closeIcon} />
      </button>
    </dialog>
  );
}

function KeyList({ title, rows }: { readonly title: MessageKey; readonly rows: readonly KeyRow[] }): JSX.Element {
  return (
    <section>
      <h3>{t(title)}</h3>
      <dl>
        {rows.map(([key, ...keys]) => (
          <div class="kr" key={key}>
            <dt>{t(key)}</dt>
            <dd>
              {keys.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
