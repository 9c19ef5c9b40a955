import { cleaningPack } from '../packs/contracts';
import { notify, onSettingsTold, type PageContext, type Reply, send } from '../platform/messages';
import { needPack } from '../platform/need-pack';
import { judgePack } from '../platform/packs';
import { takeTexts } from '../platform/page-texts';
import type { Cleaning } from './cleaning';
import { hasChineseText } from './gate';
import { startLifetime } from './lifetime';
import { onMoved } from './moves';
import { shared } from './shared';

/** Pages that change their address while it is asked about are asked about this often. */
const MAX_ASKED = 3;
/** Pages that put ever other articles in the place of the first are cleaned anew this often. */
const MAX_RENEWED = 30;

/** The one cleanup of a page, for as long as the page lives. */
export interface CleanupControl {
  /** `isAsked`: somebody wants the page cleaned, or the cleaning undone. Otherwise the site's rule decides. */
  run(isAsked: boolean): Promise<void>;
}

/**
 * Cleanup of one page, as rule and person want it, one step after the other:
 *
 *   idle ──rule says clean──▶ by rule ──rule no longer says so, other article──▶ idle (undone)
 *   idle ──asked──▶ by person ──asked──▶ undone ──asked──▶ by person ──other article──▶ idle (undone)
 *
 * What a person undid stays undone until the rule changes; what a person asked for is not undone by rules. A page that
 * comes back from the browser's back/forward cache, one that is told of changed settings, and one that shows another
 * article without being loaded anew, looks at its rule again.
 */
export function createCleanup(page: Document): CleanupControl {
  const life = startLifetime();
  let cleaning: Cleaning | undefined;
  let isOpened = false;
  let renewed = 0;
  let turn: Promise<void> = Promise.resolve();

  const begin = async (context: PageContext, isAsked: boolean): Promise<void> => {
    const [judge, pack] = await Promise.all([needPack(judgePack), needPack(cleaningPack), takeTexts(context)]);
    if (!judge || !pack) return;
    pack.sweepLeftovers(page);
    cleaning = pack.startCleaning(page, { judge, context, isAsked, replaced: renew });
  };
  const finish = (isPageGone: boolean): void => {
    cleaning?.end(isPageGone);
    cleaning = undefined;
  };
  const step = async (isAsked: boolean): Promise<void> => {
    if (isAsked && cleaning) return cleaning.toggle();
    const context = await askContext(page);
    if (!context) return;
    if (isAsked) return begin(context, true);
    const { mode } = context.governing;
    if (mode === 'reader' && !isOpened && hasChineseText(page.body)) notify('page/open-reader');
    isOpened = true;
    if (cleaning?.isWantedIn(context) === false) finish(false);
    if (mode === 'clean' && !cleaning) return begin(context, false);
  };
  const inTurn = (work: () => Promise<void> | void): Promise<void> => {
    const own = turn.then(work);
    turn = own.catch(() => undefined);
    return own;
  };
  const run = (isAsked: boolean): Promise<void> =>
    inTurn(() =>
      step(isAsked).finally(() => {
        shared().endEarlyHiding?.();
        delete shared().endEarlyHiding;
      }),
    );
  const lookAgain = (): void => {
    if (!life.isAlive()) return;
    cleaning?.tell();
    void run(false);
  };
  const renew = (): void => {
    renewed += 1;
    if (!life.isAlive() || renewed > MAX_RENEWED) return;
    isOpened = false;
    void inTurn(() => finish(true));
    void run(false);
  };

  onMoved(page, life, renew);
  onSettingsTold(lookAgain, life.signal);
  page.defaultView?.addEventListener('pageshow', (event) => event.persisted && lookAgain(), { signal: life.signal });
  return { run };
}

/** What the background says about the address that the page has now; nothing when it does not answer. */
async function askContext(page: Document): Promise<PageContext | undefined> {
  for (let asked = 0; asked < MAX_ASKED; asked += 1) {
    const { href } = page.location;
    const reply = await (takeEarlyAnswer(href) ?? send('page/context'));
    if (!reply.ok) return undefined;
    if (page.location.href === href) return reply.value;
  }
  return undefined;
}

/** The answer that was asked for before the page was there; good for one time and for that address only. */
function takeEarlyAnswer(href: string): Promise<Reply<PageContext>> | undefined {
  const { opened } = shared();
  delete shared().opened;
  return opened?.href === href ? opened.context : undefined;
}
