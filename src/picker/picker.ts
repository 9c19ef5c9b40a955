import { h, render } from 'preact';
import type { PickOutcome, PickPurpose } from '../packs/contracts';
import { createChoice, isPickable } from './choice';
import { ancestorsOf } from './describe';
import { firstGuess } from './first-guess';
import { type BarPlace, type Chosen, lookOf } from './look';
import { type Proposal, proposeSelector } from './propose-selector';
import { shieldPage } from './shield';
import { openStage } from './stage';
import { type PickerLook, PickerView } from './view';

/** Milliseconds for which an element must stay chosen before a selector is looked for. */
const SETTLE = 120;
/** Pixels between the bar and the edge of the window, and what is left free beside it. */
const BAR_SPACE = 16;
/** After a key, the pointer must go this far, in pixels, to be meant again: hands tremble. */
const TREMOR = 6;

/** One picking in one page. */
export interface Picker {
  /** Somebody else wants to pick, or nobody any more: cancelled. */
  end(): void;
}

/**
 * Lets a person pick an element for a purpose and tells the outcome, once. A page that is left while somebody picks
 * cancels. Where the extension was reloaded meanwhile nobody hears the outcome, and nothing of the page is changed.
 */
export function startPicker(page: Document, purpose: PickPurpose, done: (outcome: PickOutcome) => void): Picker {
  const stage = openStage(page);
  const life = new AbortController();
  const choice = createChoice(page, (element) => element === stage.host);
  let proposals = new Map<Element, Proposal | null>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let bar: BarPlace = { isLow: false, barEnd: 0 };
  let keyedAt: { x: number; y: number } | undefined;
  let pointer = { x: -1, y: -1 };

  const chosen = (): Chosen => {
    const element = choice.current();
    return { element, proposal: element && proposals.get(element) };
  };
  const show = (look: PickerLook): void => render(h(PickerView, look), stage.root);
  const draw = (): void => {
    // A page that throws us out shall not keep a hand that can do nothing.
    if (!stage.host.isConnected) cancel();
    else {
      placeBar();
      show(lookOf(purpose, chosen(), bar));
    }
  };
  /** The bar moves to the other edge when it covers the choice and would not there. */
  const placeBar = (): void => {
    const size = stage.root.querySelector('.bar')?.getBoundingClientRect().height ?? 0;
    const edge = size + BAR_SPACE;
    const rect = choice.current()?.getBoundingClientRect();
    const height = page.defaultView?.innerHeight ?? 0;
    const isUnderTop = rect !== undefined && rect.top < edge && rect.bottom > 0;
    const isUnderBottom = rect !== undefined && rect.bottom > height - edge;
    const isLow = isUnderTop === isUnderBottom ? bar.isLow : isUnderTop;
    bar = { isLow, barEnd: isLow ? 0 : edge };
  };
  const drawSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const propose = (): void => {
    const element = choice.current();
    if (element && !proposals.has(element)) proposals.set(element, proposeSelector(element, purpose) ?? null);
  };
  const chose = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      propose();
      draw();
    }, SETTLE);
    drawSoon();
  };
  const finish = (outcome: PickOutcome): void => {
    if (life.signal.aborted) return;
    clearTimeout(settling);
    cancelAnimationFrame(frame);
    life.abort();
    render(null, stage.root);
    stage.leave();
    done(outcome);
  };
  const cancel = (): void => finish({ kind: 'cancelled' });
  const take = (): void => {
    // The page may have changed since.
    proposals = new Map();
    propose();
    const { proposal } = chosen();
    if (proposal) finish({ kind: 'picked', selector: proposal.selector, matches: proposal.matches.length });
    else draw();
  };
  const press = (pressed: Element | null | undefined): boolean => {
    const button = pressed?.closest<HTMLElement>('[data-act],[data-crumb]');
    if (!button) return false;
    const { act, crumb } = button.dataset;
    const element = choice.current();
    if (act === 'cancel') cancel();
    else if (act === 'use') take();
    else if (element) {
      choice.set(ancestorsOf(element)[Number(crumb)]);
      chose();
    }
    return true;
  };
  const inBar = (x: number, y: number): Element | undefined => {
    const found = stage.root.elementFromPoint(x, y);
    return found?.closest('.bar') ? found : undefined;
  };
  const point = (x: number, y: number): void => {
    const under = page.elementsFromPoint(x, y).find((element) => element !== stage.host);
    choice.set(isPickable(under) ? under : undefined);
    chose();
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowUp: () => choice.widen(),
    ArrowDown: () => choice.narrow(),
    Tab: (event) => choice.step(event.shiftKey ? -1 : 1),
  };
  const moveByKey = (event: KeyboardEvent): void => {
    keyedAt = pointer;
    if (choice.current()) keys[event.key]?.(event);
    else choice.set(firstGuess(page, purpose, stage.host));
    choice.current()?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    chose();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && stage.root.activeElement?.matches('button')) return false;
    else if (event.key === 'Enter') take();
    else if (Object.hasOwn(keys, event.key)) moveByKey(event);
    else return false;
    return true;
  };

  shieldPage(
    page.defaultView ?? window,
    {
      pointerMoved({ clientX: x, clientY: y }) {
        pointer = { x, y };
        const isTremor = keyedAt && Math.hypot(x - keyedAt.x, y - keyedAt.y) < TREMOR;
        if (isTremor || inBar(x, y)) return;
        keyedAt = undefined;
        point(x, y);
      },
      clicked({ clientX: x, clientY: y, pointerType, detail }) {
        // A key on a button clicks without a place.
        if (press(detail === 0 ? stage.root.activeElement : inBar(x, y)) || inBar(x, y)) return;
        point(x, y);
        // A finger cannot hover: it chooses first and takes with the button.
        if (pointerType !== 'touch' && choice.current()) take();
      },
      keyPressed: onKey,
    },
    life.signal,
  );
  const { signal } = life;
  page.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', drawSoon, { signal });
  page.defaultView?.addEventListener('pagehide', cancel, { signal });

  choice.set(firstGuess(page, purpose, stage.host));
  propose();
  draw();
  const view = stage.root.querySelector<HTMLElement>('.sy');
  // Above whatever the page has in the top layer.
  view?.showPopover();
  view?.focus({ preventScroll: true });
  // Now that the bar has a size, it can give way.
  drawSoon();
  return { end: cancel };
}
