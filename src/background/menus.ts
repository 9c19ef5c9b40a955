import type { Menus } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { type MessageKey, t } from '../platform/i18n';
import { report } from '../platform/log';
import type { TabState } from './tab-state';

/** Everything that a context menu of ours can do. */
export type MenuId =
  | 'reader'
  | 'cleanup'
  | 'original'
  | 'markdown'
  | 'site'
  | 'site-clean'
  | 'site-reader'
  | 'site-off'
  | 'site-line'
  | 'site-rule'
  | 'site-trust'
  | 'site-decided'
  | 'options'
  | 'link';

interface MenuItem {
  readonly id: MenuId;
  readonly key?: MessageKey;
  readonly type?: Menus.ItemType;
  readonly parent?: MenuId;
  /** Says something and can't be chosen. */
  readonly isNote?: true;
  readonly contexts?: readonly Menus.ContextType[];
}

/** The icon's menu (browsers allow six items at the top) and the one item on links, in order. */
const items: readonly MenuItem[] = [
  { id: 'reader', key: 'menu_reader' },
  { id: 'cleanup', key: 'menu_cleanup' },
  { id: 'original', key: 'menu_search_original' },
  { id: 'markdown', key: 'menu_markdown' },
  { id: 'site', key: 'menu_site' },
  { id: 'site-clean', key: 'menu_site_clean', type: 'checkbox', parent: 'site' },
  { id: 'site-reader', key: 'menu_site_reader', type: 'checkbox', parent: 'site' },
  { id: 'site-off', key: 'menu_site_off', type: 'checkbox', parent: 'site' },
  { id: 'site-line', type: 'separator', parent: 'site' },
  { id: 'site-rule', key: 'menu_site_rule', parent: 'site' },
  { id: 'site-trust', key: 'menu_site_trust', parent: 'site' },
  { id: 'site-decided', key: 'decided_by_click', parent: 'site', isNote: true },
  { id: 'options', key: 'menu_options' },
  { id: 'link', key: 'menu_link', contexts: ['link'] },
];

/** Creates the menus anew; for installation and update, as browsers remember them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create(toProperties(item), reportMenuError);
}

function toProperties(item: MenuItem): Menus.CreateCreatePropertiesType {
  return {
    id: item.id,
    type: item.type ?? 'normal',
    contexts: [...(item.contexts ?? (['action'] as const))],
    ...(item.key ? { title: t(item.key) } : {}),
    ...(item.parent ? { parentId: item.parent } : {}),
    ...(item.isNote ? { enabled: false } : {}),
    ...(item.contexts ? { targetUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
  };
}

function reportMenuError(): void {
  const error = browser.runtime.lastError;
  if (error) report('background', new Error(error.message));
}

/** What the icon's menu says about a tab. */
export interface MenuLook {
  readonly cleanup: MessageKey;
  readonly original: MessageKey;
  readonly checked: MenuId | undefined;
}

/** How a tab's state reads in the menu. */
export function describeMenu(state: TabState): MenuLook {
  const boxes: Partial<Record<NonNullable<TabState['mode']>, MenuId>> = {
    clean: 'site-clean',
    reader: 'site-reader',
    off: 'site-off',
  };
  return {
    cleanup: state.cleaned ? 'menu_cleanup_undo' : 'menu_cleanup',
    original: state.originalUrl ? 'menu_open_original' : 'menu_search_original',
    checked: state.mode && boxes[state.mode],
  };
}

/** In titles of menus `&` marks a key and `%s` stands for the selected text. */
function menuTitle(text: string): string {
  return text.replaceAll('&', '&&').replaceAll('%s', '%\u200Bs').slice(0, 200);
}

/** Makes the icon's menu speak about this tab, when it is the one in front of its window. */
export async function refreshMenus(tabId: number, state: TabState): Promise<void> {
  try {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id !== tabId) return;
    const look = describeMenu(state);
    await browser.contextMenus.update('cleanup', { title: t(look.cleanup) });
    await browser.contextMenus.update('original', { title: t(look.original) });
    await browser.contextMenus.update('site-decided', { title: menuTitle(state.decidedBy ?? t('decided_by_click')) });
    for (const id of ['site-clean', 'site-reader', 'site-off'] as const) {
      await browser.contextMenus.update(id, { checked: look.checked === id });
    }
  } catch (error) {
    if (!/cannot find menu item|invalid menu item id|tab/i.test(String(error))) report('background', error);
  }
}
