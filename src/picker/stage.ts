import { createClosedRoot } from '../dom/closed-root';
import { pickerSheet } from './picker-style';

/** Our place in the page: a closed root on a nameless element beside the body. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Takes it away and gives focus and scroll position back. */
  leave(): void;
}

/** Puts the stage on the page. Nothing of the page itself changes. */
export function openStage(page: Document): Stage {
  const focused = page.activeElement;
  const { scrollX = 0, scrollY = 0 } = page.defaultView ?? {};
  const { host, root } = createClosedRoot(page, pickerSheet);
  page.documentElement.append(host);
  return {
    host,
    root,
    leave() {
      host.remove();
      page.defaultView?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      if (focused instanceof HTMLElement && focused !== page.body) focused.focus({ preventScroll: true });
    },
  };
}
