import { adoptSheet } from '../dom/adopted-sheets';
import { pickerSheet } from './picker-style';

/** Our place in the page: a closed root on a nameless element beside the body, in the top layer. */
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
  const host = page.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(pickerSheet);
  adoptSheet(root, sheet);
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
