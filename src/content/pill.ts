import { uiLanguage } from '../platform/i18n';
import type { NoiseGroup } from './cleaner';
import type { Lifetime } from './lifetime';
import { button, drawing, part } from './pill-parts';
import { placePill } from './pill-place';
import { createSheet } from './pill-sheet';
import { type PillWords, readPillWords } from './pill-words';

/** What the pill tells. */
export interface PillState {
  readonly count: number;
  readonly groups: readonly NoiseGroup[];
}

/**
 * What became of a wish. `refused`: browsers let only a click on the icon do it; `updated`: the extension was reloaded
 * beneath this page, which has to be loaded anew.
 */
export type Outcome = 'done' | 'refused' | 'updated' | 'failed';

/** What the pill can make happen. */
export interface PillActions {
  clean(): void;
  undo(): void;
  mark(isShown: boolean): void;
  restoreGroup(reason: string): PillState;
  /** Undoes, and never again on this site. */
  stopSite(): Promise<Outcome>;
  openReader(): Promise<Outcome>;
  /** Notes that the pill was closed; true when it was closed so often on this site that muting it should be offered. */
  closeForNow(): Promise<boolean>;
  /** No pill on this site from now on. */
  mute(): Promise<Outcome>;
  /** Loads the page anew. */
  reload(): void;
  /** The pill has left the page. */
  closed(): void;
}

/** The small notice at the corner of a cleaned page. */
export interface Pill {
  showCleaned(state: PillState): void;
  showUndone(): void;
  /** One sentence that leaves by itself. */
  showNotice(what: 'nothing' | 'unsafe'): void;
  /** New figures; nothing else changes. */
  update(state: PillState): void;
}

/** How long the full pill stays before only the count is left, and how long a last word stays. */
const STAY = 6_000;

/**
 * Puts the pill on the page, in a closed root on a nameless element beside `body`. With `original`, an http(s)
 * address, it links there; otherwise it offers the reader, where all about the source is told.
 */
export function createPill(page: Document, life: Lifetime, actions: PillActions, original: string | undefined): Pill {
  const words = readPillWords();
  const live = part(page, 'div', { class: 'vh', attributes: { 'aria-live': 'polite' } });
  const bar = part(page, 'div', { class: 'pill' });
  const sheet = createSheet(page, words, {
    mark: actions.mark,
    stopSite: () => void stopSite(),
    restoreGroup: actions.restoreGroup,
    changed: (state) => (state.count === 0 ? close() : showCount(state)),
    openReader: () => void openReader(),
  });
  const root = part(page, 'aside', {
    class: 'sy',
    attributes: { 'aria-label': words.region, lang: uiLanguage() },
    children: [sheet.element, bar, live],
  });
  const place = placePill(page, life.signal, root);
  const full = part(page, 'span', { class: 'full' });
  const short = part(page, 'span', { class: 'short' });
  const toggle = button(page, () => openSheet(!isOpen()), {
    class: 'count',
    attributes: { 'aria-expanded': 'false', 'aria-controls': 'sheet' },
    children: [drawing(page, 'mark'), full, short],
  });
  const isOpen = (): boolean => toggle.getAttribute('aria-expanded') === 'true';
  let cancelFade = (): void => undefined;
  let isHeld = false;

  const close = (): void => {
    cancelFade();
    actions.mark(false);
    place.remove();
    actions.closed();
  };
  const say = (text: string): void => {
    life.after(100, () => {
      live.textContent = text;
    });
  };
  const fadeLater = (work: () => void): void => {
    cancelFade();
    cancelFade = life.after(STAY, () => {
      if (!isHeld) work();
    });
  };
  const shrink = (): void => {
    if (isOpen()) return;
    root.classList.remove('waking');
    root.classList.add('small');
  };
  const hold = (): void => {
    isHeld = true;
    // What unfolds beneath the pointer must not take the press that was meant for the count.
    root.classList.replace('small', 'waking');
  };
  const release = (): void => {
    isHeld = false;
    fadeLater(toggle.isConnected ? shrink : close);
  };
  const openSheet = (isWanted: boolean): void => {
    sheet.element.hidden = !isWanted;
    toggle.setAttribute('aria-expanded', String(isWanted));
  };
  const showCount = ({ count }: PillState): void => {
    full.textContent = words.count(count);
    short.textContent = String(count);
    toggle.setAttribute('aria-label', words.count(count));
  };
  const openReader = async (): Promise<void> => {
    const outcome = await actions.openReader();
    openSheet(false);
    if (outcome === 'done') return;
    const text = outcomeText(words, outcome, words.needsClick);
    bar.querySelector('.hint')?.remove();
    bar.prepend(part(page, 'span', { class: 'full hint', children: saying(text, outcome) }));
    say(text);
  };
  const stopSite = async (): Promise<void> => {
    const outcome = await actions.stopSite();
    showLast(outcome === 'done' ? words.stopped : outcomeText(words, outcome, words.failed), outcome);
  };
  const closeForNow = async (): Promise<void> => {
    if (await actions.closeForNow()) showQuestion();
    else close();
  };
  const showQuestion = (): void => {
    const mute = async (): Promise<void> => {
      const outcome = await actions.mute();
      if (outcome === 'done') close();
      else showLast(outcomeText(words, outcome, words.failed), outcome);
    };
    showBar(words.mute, [
      part(page, 'p', { text: words.mute }),
      button(page, () => void mute(), { text: words.muteYes }),
      button(page, close, { text: words.muteNo }),
    ]);
  };
  /** One sentence, with the way to reload the page where that is what helps. */
  const saying = (text: string, outcome: Outcome): readonly HTMLElement[] => [
    part(page, 'p', { text }),
    ...(outcome === 'updated' ? [button(page, actions.reload, { text: words.reload })] : []),
  ];
  const showLast = (text: string, outcome: Outcome = 'done'): void =>
    showBar(text, [...saying(text, outcome), crossButton(close)]);
  /** The pill's last word: it takes the whole bar, keeps the focus in it and leaves by itself. */
  const showBar = (text: string, parts: readonly HTMLElement[]): void => {
    openSheet(false);
    root.classList.remove('small');
    const hadFocus = root.matches(':focus-within');
    bar.replaceChildren(...parts);
    if (hadFocus) bar.querySelector('button')?.focus({ preventScroll: true });
    say(text);
    fadeLater(close);
  };
  const crossButton = (work: () => void): HTMLElement =>
    button(page, work, {
      class: 'x',
      attributes: { 'aria-label': words.close },
      children: [drawing(page, 'cross')],
    });
  const showUndone = (): void => {
    const again = button(page, actions.clean, { text: words.again });
    showBar(words.undone, [part(page, 'p', { text: words.undone }), part(page, 'hr'), again, crossButton(close)]);
  };
  const undo = (): void => {
    actions.undo();
    showUndone();
  };
  const source = (): HTMLElement =>
    original === undefined
      ? button(page, () => void openReader(), { text: words.source })
      : part(page, 'a', {
          text: words.original,
          attributes: { href: original, target: '_blank', rel: 'noopener noreferrer', title: new URL(original).host },
        });

  root.addEventListener('pointerenter', hold);
  root.addEventListener('pointerleave', release);
  root.addEventListener('focusin', hold);
  root.addEventListener('focusout', release);
  root.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' || !isOpen()) return;
    openSheet(false);
    toggle.focus();
  });

  return {
    showUndone,
    showNotice: (what) => showLast(words[what]),
    update(state) {
      showCount(state);
      if (!isOpen()) sheet.update(state);
    },
    showCleaned(state) {
      showCount(state);
      sheet.update(state);
      const undoButton = button(page, undo, { text: words.undo });
      const rest = part(page, 'span', {
        class: 'rest',
        children: [part(page, 'hr'), source(), undoButton, crossButton(() => void closeForNow())],
      });
      root.classList.remove('small');
      const hadFocus = bar.matches(':focus-within');
      bar.replaceChildren(toggle, rest);
      if (hadFocus) toggle.focus({ preventScroll: true });
      say(words.count(state.count));
      fadeLater(shrink);
    },
  };
}

function outcomeText(words: PillWords, outcome: Outcome, refused: string): string {
  if (outcome === 'updated') return words.updated;
  return outcome === 'refused' ? refused : words.failed;
}
