import type { Menus, Tabs } from 'webextension-polyfill';
import { ruleMatches } from '../core/rules/resolve';
import type { RuleMode } from '../core/rules/rule';
import { withSiteMode } from '../core/rules/site-mode';
import { browser } from '../platform/browser';
import { requestOrigins } from '../platform/permissions';
import { readSettings, updateSettings } from '../platform/store';
import type { MenuId } from './menus';
import { openOptions, openSearch } from './open-pages';
import { withSettings } from './page-verdict';
import { copyMarkdown, toggleCleanup, toggleReader } from './run-script';
import { changeTabState, readTabState } from './tab-state';
import { trustPage } from './trust';
import { updateTab } from './update-tab';

/** Does what was chosen in a menu. Must be called in the click itself: asking for a permission needs it. */
export async function runMenuItem(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const id = info.menuItemId as MenuId;
  if (id === 'options') return openOptions('');
  if (id === 'link') return openLinkReader(info.linkUrl ?? '');
  if (!tab?.id) return;
  switch (id) {
    case 'reader':
      await toggleReader(tab, 'click');
      return;
    case 'cleanup':
      await toggleCleanup(tab);
      return;
    case 'original':
      return openOriginal(tab);
    case 'markdown':
      await copyMarkdown(tab);
      return;
    case 'site-rule':
      return editRule(tab);
    case 'site-trust':
      return trust(tab);
    case 'site-clean':
      return setMode(tab, info.checked === true ? 'clean' : 'notify');
    case 'site-reader':
      return setMode(tab, info.checked === true ? 'reader' : 'notify');
    case 'site-off':
      return setMode(tab, info.checked === true ? 'off' : 'notify');
    default:
      return;
  }
}

/** Changes what happens on the tab's site. Doing something there by itself needs the site's permission, asked first. */
async function setMode(tab: Tabs.Tab, mode: RuleMode): Promise<void> {
  const url = tab.url ?? '';
  if (tab.id === undefined) return;
  if (!/^https?:/.test(url)) return updateTab(tab.id, (state) => ({ ...state, problem: 'blocked' }));
  const isActive = mode === 'clean' || mode === 'reader';
  const isAllowed = !isActive || (await requestOrigins([siteOrigin(url)]));
  if (!isAllowed) return updateTab(tab.id, (state) => ({ ...state, problem: 'permission' }));
  const written = await updateSettings((settings) => withSiteMode(settings, url, mode));
  if (!written.ok) return updateTab(tab.id, (state) => ({ ...state, problem: 'failed' }));
  // Cleaning begins and ends by the changed settings, in this tab as in all others.
  const { value: settings } = written;
  await updateTab(tab.id, ({ problem: _solved, ...state }) => withSettings({ ...state, url }, settings));
  const { isReaderOpen } = await readTabState(tab.id);
  if (mode === 'reader' && !isReaderOpen) await toggleReader(tab, 'click');
}

function siteOrigin(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

async function openOriginal(tab: Tabs.Tab): Promise<void> {
  const { originalUrl } = tab.id === undefined ? {} : await readTabState(tab.id);
  if (originalUrl) await browser.tabs.create({ url: originalUrl });
  else await openSearch({ title: tab.title ?? '' });
}

async function editRule(tab: Tabs.Tab): Promise<void> {
  const url = tab.url ?? '';
  const { rules } = await readSettings();
  if (!/^https?:/.test(url)) return openOptions('rules');
  const own = rules.findLast((rule) => ruleMatches(rule, url));
  // Elements are picked in the tab from which the sheet was asked for.
  return openOptions(`rules/${own?.id ?? 'new'}?host=${new URL(url).hostname}&tab=${tab.id}`);
}

async function trust(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined || !tab.url) return;
  const { id, url } = tab;
  const written = await trustPage(url);
  await updateTab(id, (state) =>
    written.ok ? withSettings({ ...state, url }, written.value) : { ...state, problem: 'failed' },
  );
}

/**
 * Opens the link beside this page and, where the site may be read, the reader in it; else the icon says to click it.
 */
async function openLinkReader(url: string): Promise<void> {
  if (!/^https?:/.test(url)) return;
  await requestOrigins([siteOrigin(url)]);
  const opened = await browser.tabs.create({ url });
  if (opened.id !== undefined) await changeTabState(opened.id, (state) => ({ ...state, isReaderWanted: true }));
}
