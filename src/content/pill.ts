import { uiLanguage } from '../platform/i18n';
import type { Lifetime } from './lifetime';
import { createBarPieces, outcomeText } from './pill-bar';
import type { Outcome, Pill, PillActions, PillState } from './pill-contract';
import { createFading } from './pill-fading';
import { button, drawing, part } from './pill-parts';
import { placePill } from './pill-place';
import { createSheet } from './pill-sheet';
import { readPillWords } from './pill-words';

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
  const place = placePill(page, life, root);
  const pieces = createBarPieces(page, words, actions, original);
  const full = part(page, 'span', { class: 'full' });
  const short = part(page, 'span', { class: 'short' });
  const toggle = button(page, () => openSheet(!isOpen()), {
    class: 'count',
    attributes: { 'aria-expanded': 'false', 'aria-controls': 'sheet' },
    children: [drawing(page, 'mark'), full, short],
  });
  const isOpen = (): boolean => toggle.getAttribute('aria-expanded') === 'true';

  const close = (): void => {
    fading.cancel();
    actions.mark(false);
    place.remove();
    actions.closed();
  };
  const shrink = (): void => {
    if (isOpen()) return;
    root.classList.remove('waking');
    root.classList.add('small');
  };
  const fading = createFading(root, life, () => (toggle.isConnected ? shrink : close));
  const say = (text: string): void => {
    life.after(100, () => {
      live.textContent = text;
    });
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
  /** The pill's last word: it takes the whole bar, keeps the focus in it and leaves by itself. */
  const showBar = (text: string, parts: readonly HTMLElement[]): void => {
    openSheet(false);
    root.classList.remove('small');
    const hadFocus = root.matches(':focus-within');
    bar.replaceChildren(...parts);
    if (hadFocus) bar.querySelector('button')?.focus({ preventScroll: true });
    say(text);
    fading.later(close);
  };
  const showLast = (text: string, outcome: Outcome = 'done'): void =>
    showBar(text, [...pieces.sentence(text, outcome), pieces.cross(close)]);
  const openReader = async (): Promise<void> => {
    const outcome = await actions.openReader();
    openSheet(false);
    if (outcome === 'done') return;
    const text = outcomeText(words, outcome, words.needsClick);
    bar.querySelector('.hint')?.remove();
    bar.prepend(part(page, 'span', { class: 'full hint', children: pieces.sentence(text, outcome) }));
    say(text);
  };
  const stopSite = async (): Promise<void> => {
    const outcome = await actions.stopSite();
    showLast(outcome === 'done' ? words.stopped : outcomeText(words, outcome, words.failed), outcome);
  };
  const mute = async (): Promise<void> => {
    const outcome = await actions.mute();
    if (outcome === 'done') close();
    else showLast(outcomeText(words, outcome, words.failed), outcome);
  };
  const closeForNow = async (): Promise<void> => {
    if (!(await actions.closeForNow())) return close();
    showBar(words.mute, [
      part(page, 'p', { text: words.mute }),
      button(page, () => void mute(), { text: words.muteYes }),
      button(page, close, { text: words.muteNo }),
    ]);
  };
  const showUndone = (): void => {
    const again = button(page, actions.clean, { text: words.again });
    showBar(words.undone, [part(page, 'p', { text: words.undone }), part(page, 'hr'), again, pieces.cross(close)]);
  };
  const undo = (): void => {
    actions.undo();
    showUndone();
  };

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
      const source = pieces.source(() => void openReader());
      const undoButton = button(page, undo, { text: words.undo });
      const cross = pieces.cross(() => void closeForNow());
      const rest = part(page, 'span', { class: 'rest', children: [part(page, 'hr'), source, undoButton, cross] });
      root.classList.remove('small');
      const hadFocus = bar.matches(':focus-within');
      bar.replaceChildren(toggle, rest);
      if (hadFocus) toggle.focus({ preventScroll: true });
      say(words.count(state.count));
      fading.later(shrink);
    },
  };
}
