import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { CheckedOriginal } from '../../platform/messages';
import { Button } from '../../ui/button';
import { useReader } from '../reader-context';
import { hasTitle } from './same-title';

type Check = 'idle' | 'busy' | CheckedOriginal;

/** Opens the claimed original once, on a click, and compares titles; what came of it stands below. */
export function CheckOriginal({ url }: { readonly url: string }): JSX.Element | null {
  const { article, ports, shown, confirmOriginal, doubtOriginal } = useReader();
  const [check, setCheck] = useState<Check>('idle');
  if (shown.checked) return null;
  const run = async (): Promise<void> => {
    setCheck('busy');
    const reply = await ports.send('reader/check-original', url);
    const result: CheckedOriginal = reply.ok ? reply.value : { kind: 'unreachable' };
    setCheck(result);
    if (result.kind === 'gone') doubtOriginal({ url, kind: 'gone' });
    if (result.kind !== 'opened') return;
    if (hasTitle(result.titles, article.title)) confirmOriginal(url);
    else doubtOriginal({ url, kind: 'differs' });
  };
  return (
    <>
      <Button kind="quiet" aria-disabled={check === 'busy'} onClick={() => void run()}>
        {t(check === 'busy' ? 'reader_check_busy' : 'reader_check')}
      </Button>
      <p class="check" role="status">
        {typeof check === 'object' && <CheckResult check={check} onAgain={() => void run()} />}
      </p>
    </>
  );
}

function CheckResult({
  check,
  onAgain,
}: {
  readonly check: CheckedOriginal;
  readonly onAgain: () => void;
}): JSX.Element {
  const { ports } = useReader();
  switch (check.kind) {
    case 'opened':
      return <>{check.titles[0] ? t('reader_check_differs', check.titles[0]) : t('reader_check_untitled')}</>;
    case 'gone':
      return <>{t('reader_check_gone', check.status)}</>;
    case 'permission':
      return (
        <>
          {t('reader_check_permission', check.host)}{' '}
          <button
            type="button"
            class="textlink"
            onClick={() => void ports.send('reader/open-options', `privacy/allow/${check.host}`)}
          >
            {t('reader_check_allow')}
          </button>
        </>
      );
    default:
      return (
        <>
          {t('reader_check_unreachable')}{' '}
          <button type="button" class="textlink" onClick={onAgain}>
            {t('reader_check_again')}
          </button>
        </>
      );
  }
}
