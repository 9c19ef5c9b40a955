import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { copyIcon, externalIcon, Icon, searchIcon } from '../../ui/icons';
import { useReader } from '../reader-context';

interface CardActionsProps {
  readonly onAsk: () => void;
  readonly asking: boolean;
}

/** What can be done about the source: at most one filled, one outlined and one quiet action. */
export function CardActions({ onAsk, asking }: CardActionsProps): JSX.Element {
  const { shown, search, copyText } = useReader();
  const url = shown.source.best?.url;
  if (shown.state === 'traced' && url !== undefined) {
    return (
      <div class="acts">
        <OpenOriginal url={url} author={shown.source.best?.kind === 'author'} />
        <Button icon={copyIcon} onClick={() => void copyText({ text: url })}>
          {t('reader_copy_link')}
        </Button>
      </div>
    );
  }
  const open = shown.state === 'likely' && url !== undefined;
  return (
    <div class="acts">
      {open && <OpenOriginal url={url} author={shown.source.best?.kind === 'author'} />}
      <Button kind={open ? undefined : 'primary'} icon={searchIcon} onClick={search}>
        {t('reader_search')}
      </Button>
      {!asking && !open && (
        <Button kind="quiet" onClick={onAsk}>
          {t('reader_know')}
        </Button>
      )}
    </div>
  );
}

function OpenOriginal({ url, author }: { readonly url: string; readonly author: boolean }): JSX.Element {
  return (
    <a class="btn primary" href={url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
      <Icon of={externalIcon} />
      {author ? t('reader_open_author') : t('reader_open_original')}
    </a>
  );
}
