import { withSiteMode } from '../core/rules/site-mode';
import { injectFile } from '../platform/inject';
import type { MessageHandlers } from '../platform/messages';
import { readSettings, updateSettings } from '../platform/store';
import { openOptions, openSearch } from './open-pages';
import { pageContext } from './page-context';
import { applyVerdict, withMode } from './page-verdict';
import { pillFor, rememberPill } from './pill-sites';
import { toggleCleanup, toggleReader } from './run-script';
import { scriptFiles } from './script-files';
import { rememberOriginal, trustHost, trustPage } from './trust';
import { updateTab } from './update-tab';

/** What the background does with every message. Pages speak about themselves only: the address is the sender's. */
export const handlers: MessageHandlers = {
  'page/context': async ({ url, tabId }) => {
    const settings = await readSettings();
    await updateTab(tabId, (state) => withMode(state, url, settings));
    return pageContext(url, { ...settings, pill: await pillFor(url, settings.pill) });
  },
  'page/need-judge': async ({ tabId }) => (await injectFile(tabId, scriptFiles.judge)).ok,
  'page/verdict': async ({ url, tabId }, verdict) => {
    const settings = await readSettings();
    await updateTab(tabId, (state) => applyVerdict(state, url, verdict, settings));
  },
  'page/cleaned': async ({ tabId, url }, count) => {
    if (count > 0) await rememberPill(url);
    await updateTab(tabId, (state) => ({ ...state, cleaned: count }));
  },
  'page/open-reader': ({ tabId, url }) => toggleReader({ id: tabId, url }, 'self'),
  'page/set-mode': async ({ url, tabId }, mode) => {
    await updateSettings((settings) => withSiteMode(settings, url, mode));
    await updateTab(tabId, (state) => ({ ...state, mode }));
  },
  'reader/state': ({ tabId }, isReaderOpen) => updateTab(tabId, (state) => ({ ...state, isReaderOpen })),
  'reader/save-appearance': async (_sender, change) => {
    await updateSettings((settings) => ({ ...settings, appearance: { ...settings.appearance, ...change } }));
  },
  'reader/search': (_sender, query) => openSearch(query),
  'reader/open-options': (_sender, section) => openOptions(section ?? ''),
  'reader/trust': async ({ url, tabId }, scope) => {
    await (scope === 'page' ? trustPage(url) : trustHost(url));
    await updateTab(tabId, ({ level: _judged, ...state }) => state);
  },
  'reader/known-original': ({ url }, original) => rememberOriginal(url, original),
  'app/cleanup-tab': async (_sender, tabId) => {
    await toggleCleanup({ id: tabId });
  },
};
