import { t } from '../platform/i18n';
import { notify, type PageContext, send } from '../platform/messages';
import { createCleaner } from './cleaner';
import { startLifetime } from './lifetime';
import { findLiveNoise } from './live-noise';
import { needJudge } from './need-judge';
import { createPill, type Pill, type PillActions } from './pill';
import { shared } from './shared';

/**
 * Cleans the page and puts the pill on it. Without anything to clean nothing shows, unless somebody asked. Runs once
 * a page: later requests go to the control that it leaves in `shared`.
 */
export async function startCleanup(context: PageContext, isAsked: boolean): Promise<void> {
  const judge = await needJudge();
  if (!judge || shared().cleanup) return;
  const facts = judge.facts();
  const cleaner = createCleaner(document, facts, () => findLiveNoise(document, facts, context.governing.rule));
  const original = context.knownOriginal ?? judge.judge(facts).originalUrl;
  const life = startLifetime();
  let pill: Pill | undefined;

  const tell = (): void => notify('page/cleaned', cleaner.count());
  const state = () => ({ count: cleaner.count(), groups: cleaner.groups() });
  const show = (): Pill => {
    pill ??= createPill(document, life, actions, original);
    return pill;
  };
  const clean = (): void => {
    const result = cleaner.clean();
    tell();
    if (result === 'cleaned') show().showCleaned(state());
    else show().showNotice(t(result === 'unsafe' ? 'pill_unsafe' : 'pill_nothing'));
  };
  const undo = (): void => {
    cleaner.undo();
    tell();
  };
  const actions: PillActions = {
    clean,
    undo,
    mark: cleaner.mark,
    restoreGroup(reason) {
      cleaner.restoreGroup(reason);
      tell();
      return state();
    },
    stopSite() {
      undo();
      notify('page/set-mode', 'notify');
    },
    async openReader() {
      const reply = await send('page/open-reader');
      return reply.ok && reply.value;
    },
    closed() {
      pill = undefined;
    },
  };
  shared().cleanup = {
    toggle() {
      if (cleaner.count() === 0) return clean();
      undo();
      show().showUndone();
    },
  };

  if (isAsked) clean();
  else cleanQuietly();
  // Following ends when the extension is reloaded; the pill and its undo stay for as long as the page.
  cleaner.follow(startLifetime(), () => {
    pill?.update(state());
    tell();
  });
  addEventListener('pageshow', (event) => event.persisted && tell(), { signal: life.signal });

  /** By rule: a page with nothing to clean, or a user who wants no pill, hears nothing. */
  function cleanQuietly(): void {
    const result = cleaner.clean();
    if (result === 'nothing') return;
    tell();
    if (context.pill === 'never') return;
    if (result === 'cleaned') show().showCleaned(state());
    else show().showNotice(t('pill_unsafe'));
  }
}
