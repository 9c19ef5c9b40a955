import { notify, onSettingsTold, type PageVerdict, send } from '../platform/messages';
import { needPack } from '../platform/need-pack';
import { judgePack } from '../platform/packs';
import { hasChineseText, isWebPage } from './gate';
import { startLifetime } from './lifetime';
import { addressOf, onMoved } from './moves';
import { shared } from './shared';

/** Pages that change their address all the time are not judged for ever. */
const MAX_LOOKS = 30;

/** Takes back an earlier verdict: the text that it was about has gone. */
const nothing: PageVerdict = { verdict: { level: 'original', score: 0, signals: [] }, state: 'none' };

if (isWebPage(document) && !shared().isProbing) {
  shared().isProbing = true;
  watch();
}

/**
 * Judges the page once, and again after each change of address inside it, when it comes back from the back/forward
 * cache and when the settings changed. Where the user wants no judgement, none is made and nothing is sent.
 */
function watch(): void {
  const life = startLifetime();
  let looks = 0;
  let wasSent = false;

  const look = async (): Promise<void> => {
    looks += 1;
    if (!life.isAlive() || looks > MAX_LOOKS) return life.end();
    const own = looks;
    const judged = addressOf(document);
    const found = hasChineseText(document.body) ? await judgePage() : nothing;
    if (!found || own !== looks || addressOf(document) !== judged || !life.isAlive()) return;
    const { level } = found.verdict;
    const isWorthTelling = level === 'repost' || level === 'possible';
    if (isWorthTelling || wasSent) notify('page/verdict', isWorthTelling ? found : nothing);
    wasSent = isWorthTelling;
  };

  const { signal } = life;
  onMoved(document, life, () => void look());
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void look();
    },
    { signal },
  );
  onSettingsTold(() => void look(), signal);
  void look();
}

/**
 * The page's verdict; nothing where the user wants no judgement without a click, and where judging is not permitted.
 */
async function judgePage(): Promise<PageVerdict | undefined> {
  const context = await send('page/context');
  if (!context.ok || context.value.governing.mode === 'off' || context.value.trusted) return undefined;
  const judge = await needPack(judgePack);
  const facts = judge?.facts(document, location.href);
  await pause();
  if (!judge || !facts) return undefined;
  const { verdict, source } = judge.judge(facts, context.value.judging);
  const originalUrl = source.best?.url;
  return { verdict, state: source.state, ...(originalUrl === undefined ? {} : { originalUrl }) };
}

/** Lets the page go on between two pieces of work, so that neither holds up a click or a scroll. */
function pause(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}
