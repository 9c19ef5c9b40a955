import type { PageContext, Reply } from '../platform/messages';
import type { CleanupControl } from './cleanup';

/** What our scripts on one page share. Lives in our isolated world, where the page cannot see it. */
export interface Shared {
  /** What the background was asked when the page had only begun to load, and at which address. */
  opened?: { readonly href: string; readonly context: Promise<Reply<PageContext>> };
  /** Ends what `early-sheet.ts` hides; there only while it does. */
  endEarlyHiding?: () => void;
  cleanup?: CleanupControl;
  /** The probe is on duty; a second copy goes home. */
  isProbing?: boolean;
}

const KEY = Symbol.for('suyuan.shared');
const ASKED = Symbol.for('suyuan.cleanup-asked');

/** The one record of this page. */
export function shared(): Shared {
  const scope = globalThis as { [KEY]?: Shared };
  scope[KEY] ??= {};
  return scope[KEY];
}

/** Whether somebody asked for cleaning since the last call; the background leaves that note before it injects. */
export function takeCleanupRequest(): boolean {
  const isAsked = Reflect.get(globalThis, ASKED) === true;
  Reflect.deleteProperty(globalThis, ASKED);
  return isAsked;
}
