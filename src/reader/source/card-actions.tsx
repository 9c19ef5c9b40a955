import type { JSX } from 'preact';
import type { Candidate } from '../../core/tracer';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { copyIcon, externalIcon, Icon } from '../../ui/icons';
import { useReader } from '../reader-context';
import { CheckOriginal } from './check-original';
import { SearchButton } from './search-menu';

interface CardActionsProps {
  readonly onAsk: () => void;
  readonly asking: boolean;
}

/** What can be done about the source: at most one filled, one outlined and one quiet action. */
export function CardActions({ onAsk, asking }: CardActionsProps): JSX.Element {
  const { shown, copyText } = useReader();
  const url = shown.source.best?.url;
  if (shown.state === 'traced' && url !== undefined) {
    return (
      <div class="acts">
        <OpenOriginal url={url} text={openKey(shown.source.best)} />
        <Button icon={copyIcon} onClick={() => void copyText({ text: url })}>
          {t('reader_copy_link')}
        </Button>
        {shown.source.best?.kind === 'article' && <CheckOriginal url={url} />}
      </div>
    );
  }
  const open = shown.state === 'likely' && url !== undefined;
  return (
    <div class="acts">
      {open && <OpenOriginal url={url} text={openKey(shown.source.best)} />}
      <SearchButton kind={open ? undefined : 'primary'} />
      {open && shown.source.best?.kind === 'article' && <CheckOriginal url={url} />}
      {!asking && !open && (
        <Button kind="quiet" onClick={onAsk}>
          {t('reader_know')}
        </Button>
      )}
    </div>
  );
}

/** An author's page or a site is not the original; the button must not say so. */
function openKey(best: Candidate | undefined): MessageKey {
  if (best?.kind === 'article') return 'reader_open_original';
  return best?.author ? 'reader_open_author' : 'reader_open_site';
}

function OpenOriginal({ url, text }: { readonly url: string; readonly text: MessageKey }): JSX.Element {
  return (
    <a class="btn primary" href={url} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
      <Icon of={externalIcon} />
      {t(text)}
    </a>
  );
}
