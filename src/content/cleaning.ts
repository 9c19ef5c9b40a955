import { pillPack } from '../packs/contracts';
import { notify, type PageContext, send } from '../platform/messages';
import { needPack } from '../platform/need-pack';
import type { JudgePack } from '../platform/packs';
import { createCleaner } from './cleaner';
import { followPage } from './follow';
import { startLifetime } from './lifetime';
import { findLiveNoise } from './live-noise';
import type { Outcome, Pill, PillActions } from './pill-contract';

/** A page that is cleaned, or was and can be again, with its pill. */
export interface Cleaning {
  /** Undoes the cleaning, or cleans again. */
  toggle(): void;
  /** False when this was done by a rule that has gone or reads differently now. */
  isWantedIn(context: PageContext): boolean;
  /** Undoes all and goes; of a page that is still the same, a pill with its last word may finish it. */
  end(isPageGone: boolean): void;
  /** Tells the toolbar the count. */
  tell(): void;
}

/** What a page's cleaning is started with. */
export interface CleaningStart {
  readonly judge: JudgePack;
  readonly context: PageContext;
  /** Somebody wants it; otherwise the site's rule does. */
  readonly isAsked: boolean;
  /** The page has put another article in the place of the cleaned one. */
  replaced(): void;
}

/**
 * Cleans the page and puts the pill on it. By rule, a page with nothing to clean, or a user who wants no pill, hears
 * nothing; somebody who asked always gets an answer.
 */
export function startCleaning(page: Document, { judge, context, isAsked, replaced }: CleaningStart): Cleaning {
  const facts = judge.facts(page, page.location.href);
  const { rule } = context.governing;
  const cleaner = createCleaner(page, facts, () => findLiveNoise(page, facts, rule, context.judging?.phrases));
  const isQuiet = !isAsked && context.pill === 'never';
  // Following ends when the extension is reloaded; the pill and its undo stay for as long as the page.
  const life = startLifetime();
  const following = startLifetime();
  let pill: Pill | undefined;
  let saying: Promise<void> = Promise.resolve();

  const tell = (): void => notify('page/cleaned', cleaner.count());
  const { decidedBy } = context;
  const state = () => ({
    count: cleaner.count(),
    groups: cleaner.groups(),
    ...(decidedBy !== undefined && { decidedBy }),
  });
  const original = (): string | undefined =>
    context.knownOriginal ?? judge.judge(facts, context.judging).source.best?.url;
  /** The pill's script comes when the first thing is to be said; what is said keeps its order. */
  const show = (say: (pill: Pill) => void): void => {
    const speak = async (): Promise<void> => {
      const pack = await needPack(pillPack);
      if (!pack || life.signal.aborted) return;
      pill ??= pack.createPill(page, life, actions, original());
      say(pill);
    };
    saying = saying.then(speak);
  };
  const answer = (result: ReturnType<typeof cleaner.clean>): void => {
    show((now) => (result === 'cleaned' ? now.showCleaned(state()) : now.showNotice(result)));
  };
  const clean = (): void => {
    const result = cleaner.clean();
    tell();
    answer(result);
  };
  const cleanByRule = (): void => {
    const result = cleaner.clean();
    if (result === 'nothing') return;
    tell();
    if (!isQuiet) answer(result);
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
  else cleanByRule();
  followPage(page, cleaner, following, {
    changed() {
      pill?.update(state());
      tell();
    },
    gaveUp() {
      if (!isQuiet) show((now) => now.showNotice('restless'));
    },
    replaced,
  });
  return {
    tell,
    toggle() {
      if (cleaner.count() === 0) return clean();
      undo();
      show((now) => now.showUndone());
    },
    isWantedIn: ({ governing }) =>
      isAsked || (governing.mode === 'clean' && JSON.stringify(governing.rule) === JSON.stringify(rule)),
    end(isPageGone) {
      following.end();
      if (cleaner.count() === 0 && !isPageGone) return;
      undo();
      life.end();
    },
  };
}

async function outcomeOf(
  reply: ReturnType<typeof send<'page/set-mode' | 'page/open-reader' | 'page/mute-pill'>>,
): Promise<Outcome> {
  const answer = await reply;
  if (!answer.ok) return answer.code === 'disconnected' ? 'updated' : 'failed';
  return answer.value === false ? 'refused' : 'done';
}
