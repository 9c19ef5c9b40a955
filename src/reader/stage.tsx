import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Icon, type IconShape, pageIcon, unknownIcon, warningIcon } from '../ui/icons';
import type { Outcome } from './outcome';
import type { ReaderPorts } from './ports';
import { RailFrame } from './rail';

/** After this many milliseconds of waiting the page itself is offered. */
const LONG_WAIT = 8000;

type RefusedOutcome = Extract<Outcome, { kind: 'refused' }>;

interface Saying {
  readonly icon: IconShape;
  readonly title: MessageKey;
  readonly text: MessageKey;
}

const noArticle: Saying = { icon: pageIcon, title: 'reader_noarticle_title', text: 'reader_noarticle_text' };
const failed: Saying = { icon: warningIcon, title: 'reader_fail_title', text: 'reader_fail_text' };

/** One plain sentence for every way in which a page cannot be shown. */
const sayings: Readonly<Record<RefusedOutcome['reason'], Saying>> = {
  empty: noArticle,
  list: noArticle,
  home: noArticle,
  failed,
  'too-large': { ...failed, text: 'reader_large_text' },
  'too-slow': { ...failed, text: 'reader_slow_text' },
  garbled: { ...failed, text: 'reader_garbled_text' },
  'not-html': { icon: unknownIcon, title: 'reader_blocked_title', text: 'reader_nothtml_text' },
};

/** Where a person may still see an article that we do not. */
const mayBeWrong: ReadonlySet<RefusedOutcome['reason']> = new Set(['empty', 'list', 'home', 'failed']);

interface StageProps {
  readonly outcome: Exclude<Outcome, { kind: 'article' }>;
  readonly ports: ReaderPorts;
}

/** The reader's frame without an article: waiting, or why there is none. */
export function Stage({ outcome, ports }: StageProps): JSX.Element {
  return (
    <div class="page">
      <RailFrame onClose={ports.close} />
      <main>
        <div class="art">
          <div class="msgw ui">
            {outcome.kind === 'loading' ? <Waiting ports={ports} /> : <Refused outcome={outcome} ports={ports} />}
          </div>
        </div>
      </main>
    </div>
  );
}

function Waiting({ ports }: { readonly ports: ReaderPorts }): JSX.Element {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="msg" role="status">
      <h1 tabindex={-1}>{t('reader_loading')}</h1>
      <div class="sk" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <i key={line} />
        ))}
      </div>
      {long && (
        <>
          <p>{t('reader_loading_long')}</p>
          <Button onClick={ports.close}>{t('reader_view_page')}</Button>
        </>
      )}
    </div>
  );
}

function Refused({ outcome, ports }: { readonly outcome: RefusedOutcome; readonly ports: ReaderPorts }): JSX.Element {
  const { reason, anyway } = outcome;
  const { icon, title, text } = sayings[reason];
  const canRetry = reason === 'failed' || reason === 'too-slow';
  return (
    <div class="msg">
      <Icon of={icon} />
      <h1 tabindex={-1}>{t(title)}</h1>
      <p>{t(text)}</p>
      <div class="acts">
        {canRetry && (
          <Button kind="primary" onClick={ports.retry}>
            {t('reader_retry')}
          </Button>
        )}
        {anyway && <Button onClick={() => ports.show(anyway)}>{t('reader_open_anyway')}</Button>}
        {mayBeWrong.has(reason) && <Button onClick={ports.pickArticle}>{t('reader_pick_article')}</Button>}
        <Button kind={mayBeWrong.has(reason) || canRetry || anyway ? 'quiet' : undefined} onClick={ports.close}>
          {t('reader_back')}
        </Button>
      </div>
    </div>
  );
}
