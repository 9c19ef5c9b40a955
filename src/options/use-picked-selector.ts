import { useEffect, useRef, useState } from 'preact/hooks';
import type { PickOutcome, PickPurpose } from '../packs/contracts';
import { browser } from '../platform/browser';
import { askInTab, injectFiles } from '../platform/inject';
import { requestOrigins } from '../platform/permissions';

/** Where the build puts the picker's script. */
const pickerFile = 'src/picker/picker.iife.js';

/** The tab in which somebody picks; `host` is what its site is called, and asked for when it is not permitted. */
export interface PickTarget {
  readonly tabId: number;
  readonly host: string;
}

/** How far picking is. `permission`: the site is not open to us; `blocked`: browsers keep extensions out of that page. */
export type PickState =
  | { readonly kind: 'idle' | 'picking' | 'blocked' }
  | { readonly kind: 'permission'; readonly host: string };

/** Picking for a field of the sheet. */
export interface Picking {
  readonly state: PickState;
  /**
   * Brings the tab forward, lets the person pick there and comes back; `take` hears the selector, and nothing when
   * somebody cancels, leaves the page or closes the tab. Must be called in a click: a site that is not permitted is
   * asked for first.
   */
  pick(target: PickTarget, purpose: PickPurpose, take: (selector: string, matches: number) => void): void;
}

/**
 * Picks selectors in open tabs. The page answers this page directly, so a background that falls asleep meanwhile loses
 * nothing.
 */
export function usePickedSelector(): Picking {
  const [state, setState] = useState<PickState>({ kind: 'idle' });
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const work = async ({ tabId, host }: PickTarget, ...[purpose, take]: PickArguments): Promise<void> => {
    if (!(await requestOrigins([`*://${host}/*`]))) return setState({ kind: 'permission', host });
    setState({ kind: 'picking' });
    const outcome = await pickInTab(tabId, purpose);
    if (!isHere.current) return;
    setState(stateAfter(outcome.kind, host));
    if (outcome.kind === 'picked') take(outcome.selector, outcome.matches);
  };
  return {
    state,
    pick(...wish) {
      work(...wish).catch(() => setState({ kind: 'idle' }));
    },
  };
}

type PickArguments = [purpose: PickPurpose, take: (selector: string, matches: number) => void];

function stateAfter(kind: Answer['kind'], host: string): PickState {
  if (kind === 'permission') return { kind, host };
  return { kind: kind === 'blocked' ? 'blocked' : 'idle' };
}

type Answer = PickOutcome | { readonly kind: 'permission' | 'blocked' };

/** Lets a person pick in a tab and brings our own tab back. A tab that is closed or loads anew has cancelled. */
export async function pickInTab(tabId: number, purpose: PickPurpose): Promise<Answer> {
  const put = await injectFiles(tabId, [pickerFile]);
  if (!put.ok) {
    if (put.error === 'gone') return { kind: 'cancelled' };
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
