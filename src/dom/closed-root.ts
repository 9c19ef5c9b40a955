import { adoptSheet } from './adopted-sheets';

/** A place of our own in a page. */
export interface ClosedRoot {
  /** Not in the page yet. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes a nameless element with a closed root that has this style sheet and nothing else: styles of the page do not
 * reach what is in it, and scripts of the page cannot look into it.
 */
export function createClosedRoot(page: Document, css: string): ClosedRoot {
  const host = page.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (page.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  adoptSheet(root, sheet);
  return { host, root };
}
