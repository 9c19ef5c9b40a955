import { useEffect, useRef, useState } from 'preact/hooks';
import type { PickOutcome, PickPurpose } from '../packs/contracts';
import { browser } from '../platform/browser';
import { askInTab, injectFiles } from '../platform/inject';
import { requestOrigins } from '../platform/permissions';
import type { TestTab } from './test-run';

/** Where the build puts the picker's script. */
const pickerFile = 'src/picker/picker.iife.js';

/** The tab in which somebody picks; its host is asked for when it is not permitted. */
export interface PickTarget {
  readonly tabId: number;
  readonly host: string;
}

/** The same of a tab whose address we know. */
export function targetOf(tab: TestTab | undefined): PickTarget | undefined {
  return tab && { tabId: tab.id, host: new URL(tab.url).hostname };
}

/**
 * How far picking is. `permission`: the site is not open to us; `blocked`: browsers keep extensions out of that page;
 * `closed`: the tab has gone.
 */
export type PickState =
  | { readonly kind: 'idle' | 'picking' | 'blocked' | 'closed' }
  | { readonly kind: 'permission'; readonly host: string };

type Wish = [purpose: PickPurpose, take: (selector: string) => void];

/** Picking for a field of the sheet. */
export interface Picking {
  readonly state: PickState;
  /**
   * Brings the tab forward, lets the person pick there and comes back; `take` hears the selector, and nothing when
   * somebody cancels or leaves the page. Must be called in a click: a site that is not permitted is asked for first.
   * Absent where there is no tab to pick in.
   */
  readonly pick: ((...wish: Wish) => void) | undefined;
  /** The last wish once more, in a click of its own. */
  readonly again: () => void;
}

/**
 * Picks selectors in an open tab. The page answers this page directly, so a background that falls asleep meanwhile
 * loses nothing.
 */
export function usePickedSelector(target: PickTarget | undefined): Picking {
  const [state, setState] = useState<PickState>({ kind: 'idle' });
  const last = useRef<Wish | undefined>(undefined);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const work = async ({ tabId, host }: PickTarget, [purpose, take]: Wish): Promise<void> => {
    if (!(await requestOrigins([`*://${host}/*`]))) return setState({ kind: 'permission', host });
    setState({ kind: 'picking' });
    const outcome = await pickInTab(tabId, purpose);
    if (!isHere.current) return;
    setState(stateAfter(outcome.kind, host));
    if (outcome.kind === 'picked') take(outcome.selector);
  };
  const pick = (...wish: Wish): void => {
    last.current = wish;
    if (target) work(target, wish).catch(() => setState({ kind: 'idle' }));
  };
  return { state, pick: target && pick, again: () => last.current && pick(...last.current) };
}

function stateAfter(kind: Answer['kind'], host: string): PickState {
  if (kind === 'permission') return { kind, host };
  return { kind: kind === 'blocked' || kind === 'closed' ? kind : 'idle' };
}

type Answer = PickOutcome | { readonly kind: 'permission' | 'blocked' | 'closed' };

/** Lets a person pick in a tab and brings our own tab back. A page that is left meanwhile has cancelled. */
async function pickInTab(tabId: number, purpose: PickPurpose): Promise<Answer> {
  const put = await injectFiles(tabId, [pickerFile]);
  if (!put.ok) {
    if (put.error === 'gone') return { kind: 'closed' };
    return { kind: put.error === 'not-permitted' ? 'permission' : 'blocked' };
  }
  await bringForward(tabId);
  const picked = await askInTab(tabId, askPicker, purpose);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await bringForward(own.id);
  return picked.ok && picked.value ? picked.value : { kind: 'cancelled' };
}

/** Runs in the page: may use nothing but its own body. */
async function askPicker(purpose: PickPurpose): Promise<PickOutcome> {
  return Reflect.get(globalThis, Symbol.for('suyuan.picker')).pick(purpose);
}

/** Shows a tab and its window; one that has gone is no error. */
async function bringForward(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    // The tab was closed.
  }
}
