import { notify, type PageContext, send } from '../platform/messages';
import type { JudgePack } from '../platform/packs';
import { createCleaner } from './cleaner';
import { startLifetime } from './lifetime';
import { findLiveNoise } from './live-noise';
import { createPill, type Outcome, type Pill, type PillActions } from './pill';

/** A page that is cleaned, or was and can be again, with its pill. */
export interface Cleaning {
  /** Undoes the cleaning, or cleans again. */
  toggle(): void;
  /** False when this was done by a rule that has gone or reads differently now. */
  isWantedIn(context: PageContext): boolean;
  /** Undoes all and goes. */
  end(): void;
  /** Tells the toolbar the count. */
  tell(): void;
}

/**
 * Cleans the page and puts the pill on it. By rule, a page with nothing to clean, or a user who wants no pill, hears
 * nothing; somebody who asked always gets an answer.
 */
export function startCleaning(page: Document, judge: JudgePack, context: PageContext, isAsked: boolean): Cleaning {
  const facts = judge.facts(page, page.location.href);
  const { rule } = context.governing;
  const cleaner = createCleaner(page, facts, () => findLiveNoise(page, facts, rule));
  const original = context.knownOriginal ?? judge.judge(facts).source.best?.url;
  // Following ends when the extension is reloaded; the pill and its undo stay for as long as the page.
  const life = startLifetime();
  const following = startLifetime();
  let pill: Pill | undefined;

  const tell = (): void => notify('page/cleaned', cleaner.count());
  const state = () => ({ count: cleaner.count(), groups: cleaner.groups() });
  const show = (): Pill => {
    pill ??= createPill(page, life, actions, original);
    return pill;
  };
  const clean = (): void => {
    const result = cleaner.clean();
    tell();
    if (result === 'cleaned') show().showCleaned(state());
    else show().showNotice(result);
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
      return outcomeOf(send('page/set-mode', 'notify'));
    },
    openReader: () => outcomeOf(send('page/open-reader')),
    async closeForNow() {
      const reply = await send('page/pill-closed');
      return reply.ok && reply.value;
    },
    mute: () => outcomeOf(send('page/mute-pill')),
    reload: () => page.location.reload(),
    closed() {
      pill = undefined;
    },
  };

  if (isAsked) clean();
  else cleanQuietly();
  cleaner.follow(following, () => {
    pill?.update(state());
    tell();
  });
  return {
    tell,
    toggle() {
      if (cleaner.count() === 0) return clean();
      undo();
      show().showUndone();
    },
    isWantedIn: ({ governing }) =>
      isAsked || (governing.mode === 'clean' && JSON.stringify(governing.rule) === JSON.stringify(rule)),
    end() {
      following.end();
      // A pill that has just said its last word may finish it.
      if (cleaner.count() === 0) return;
      undo();
      life.end();
    },
  };

  function cleanQuietly(): void {
    const result = cleaner.clean();
    if (result === 'nothing') return;
    tell();
    if (context.pill === 'never') return;
    if (result === 'cleaned') show().showCleaned(state());
    else show().showNotice('unsafe');
  }
}

async function outcomeOf(
  reply: ReturnType<typeof send<'page/set-mode' | 'page/open-reader' | 'page/mute-pill'>>,
): Promise<Outcome> {
  const answer = await reply;
  if (!answer.ok) return answer.code === 'disconnected' ? 'updated' : 'failed';
  return answer.value === false ? 'refused' : 'done';
}
