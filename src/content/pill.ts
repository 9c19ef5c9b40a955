import { t, uiLanguage } from '../platform/i18n';
import type { NoiseGroup } from './cleaner';
import type { Lifetime } from './lifetime';
import { button, drawing, part } from './pill-parts';
import { placePill } from './pill-place';
import { createSheet } from './pill-sheet';

/** What the pill tells. */
export interface PillState {
  readonly count: number;
  readonly groups: readonly NoiseGroup[];
}

/** What the pill can make happen. */
export interface PillActions {
  clean(): void;
  undo(): void;
  mark(isShown: boolean): void;
  restoreGroup(reason: string): PillState;
  /** Undoes, and never again on this site. */
  stopSite(): void;
  /** False when browsers let only a click on the icon do it. */
  openReader(): Promise<boolean>;
  /** The pill has left the page. */
  closed(): void;
}

/** The small notice at the corner of a cleaned page. */
export interface Pill {
  showCleaned(state: PillState): void;
  showUndone(): void;
  /** One sentence that leaves by itself. */
  showNotice(text: string): void;
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
  // Read now: undoing must work, and speak, even after the extension was reloaded beneath this page.
  const words = { undone: t('pill_undone'), again: t('pill_again'), close: t('pill_close') };
  const live = part(page, 'div', { class: 'vh', attributes: { 'aria-live': 'polite' } });
  const bar = part(page, 'div', { class: 'pill' });
  const sheet = createSheet(page, {
    mark: actions.mark,
    stopSite: actions.stopSite,
    restoreGroup: actions.restoreGroup,
    changed: (state) => (state.count === 0 ? close() : showCount(state)),
    openReader: () => void openReader(),
    stopped: () => showNotice(t('pill_site_stopped')),
  });
  const root = part(page, 'aside', {
    class: 'sy',
    attributes: { 'aria-label': t('pill_region'), lang: uiLanguage() },
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
    if (!isOpen()) root.classList.add('small');
  };
  const hold = (): void => {
    isHeld = true;
    root.classList.remove('small');
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
    full.textContent = t('pill_count', count);
    short.textContent = String(count);
    toggle.setAttribute('aria-label', t('pill_count', count));
  };
  const openReader = async (): Promise<void> => {
    if (await actions.openReader()) openSheet(false);
    else showHint(t('pill_needs_click'));
  };
  const showHint = (text: string): void => {
    openSheet(false);
    bar.querySelector('p')?.remove();
    bar.prepend(part(page, 'p', { class: 'full', text }));
    say(text);
  };
  const crossButton = (): HTMLElement =>
    button(page, close, {
      class: 'x',
      attributes: { 'aria-label': words.close },
      children: [drawing(page, 'cross')],
    });
  const showUndone = (): void => {
    openSheet(false);
    root.classList.remove('small');
    const again = button(page, actions.clean, { text: words.again });
    const hadFocus = bar.matches(':focus-within');
    bar.replaceChildren(part(page, 'p', { text: words.undone }), part(page, 'hr'), again, crossButton());
    if (hadFocus) again.focus({ preventScroll: true });
    say(words.undone);
    fadeLater(close);
  };
  const showNotice = (text: string): void => {
    openSheet(false);
    root.classList.remove('small');
    bar.replaceChildren(part(page, 'p', { text }), crossButton());
    say(text);
    fadeLater(close);
  };
  const undo = (): void => {
    actions.undo();
    showUndone();
  };
  const source = (): HTMLElement =>
    original === undefined
      ? button(page, () => void openReader(), { text: t('pill_source') })
      : part(page, 'a', {
          text: t('pill_original'),
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
    showNotice,
    update(state) {
      showCount(state);
      if (!isOpen()) sheet.update(state);
    },
    showCleaned(state) {
      showCount(state);
      sheet.update(state);
      const undoButton = button(page, undo, { text: t('pill_undo') });
      const rest = part(page, 'span', {
        class: 'rest',
        children: [part(page, 'hr'), source(), undoButton, crossButton()],
      });
      root.classList.remove('small');
      const hadFocus = bar.matches(':focus-within');
      bar.replaceChildren(toggle, rest);
      if (hadFocus) toggle.focus({ preventScroll: true });
      say(t('pill_count', state.count));
      fadeLater(shrink);
    },
  };
}
