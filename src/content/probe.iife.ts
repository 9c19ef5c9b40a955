import { notify } from '../platform/messages';
import { hasChineseText, isWebPage } from './gate';
import { startLifetime } from './lifetime';
import { needJudge } from './need-judge';
import { shared } from './shared';

/** After a change of address without a new page, its text takes a moment to appear. */
const SETTLE = 800;
/** Pages that change their address all the time are not judged for ever. */
const MAX_LOOKS = 30;

if (isWebPage(document) && !shared().isProbing) {
  shared().isProbing = true;
  watch();
}

/** Judges the page once, and again after each change of address inside it. */
function watch(): void {
  const life = startLifetime();
  let looks = 0;
  let judged = '';
  let wasSent = false;

  const look = async (): Promise<void> => {
    looks += 1;
    if (!life.isAlive() || looks > MAX_LOOKS) return life.end();
    const url = location.href;
    judged = url;
    const judge = hasChineseText(document.body) ? await needJudge() : undefined;
    const facts = judge?.facts();
    await pause();
    if (location.href !== url || !life.isAlive()) return;
    const found = facts && judge?.judge(facts);
    const isWorthTelling = found?.verdict.level === 'repost' || found?.verdict.level === 'possible';
    if (isWorthTelling && found) notify('page/verdict', found);
    else if (wasSent) notify('page/verdict', { verdict: { level: 'original', score: 0, signals: [] }, state: 'none' });
    wasSent = isWorthTelling;
  };

  let cancel = (): void => undefined;
  const onMoved = (): void => {
    if (!life.isAlive() || stripHash(location.href) === stripHash(judged)) return;
    cancel();
    cancel = life.after(SETTLE, () => void look());
  };
  const { signal } = life;
  const moves: EventTarget | undefined = Reflect.get(globalThis, 'navigation');
  moves?.addEventListener('navigatesuccess', onMoved, { signal });
  addEventListener('popstate', onMoved, { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void look();
    },
    { signal },
  );
  void look();
}

/** Lets the page go on between two pieces of work, so that neither holds up a click or a scroll. */
function pause(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}

function stripHash(url: string): string {
  return url.replace(/#.*$/, '');
}
