import { withSiteMode } from '../core/rules/site-mode';
import type { Settings } from '../core/settings/settings';
import { injectFiles } from '../platform/inject';
import { readTexts } from '../platform/language';
import { report } from '../platform/log';
import type { MessageHandlers, MessageSender, PageContext } from '../platform/messages';
import { readNews } from '../platform/notable-changes';
import { readSettings, updateSettings } from '../platform/store';
import { asAllowed } from './allowed-context';
import { checkOriginal } from './check-original';
import { goOnReading } from './next-page';
import { openOptions, openSearch } from './open-pages';
import { pageContext } from './page-context';
import { applyVerdict, withSettings } from './page-verdict';
import { mutePill, pillFor, rememberClosing, rememberPill } from './pill-sites';
import { keepPlace, placeOf } from './places';
import { toggleReader } from './run-script';
import { scriptFiles } from './script-files';
import { watchedBy } from './subscription-watch';
import type { TabState } from './tab-state';
import { rememberOriginal, trustHost, trustPage } from './trust';
import { updateTab } from './update-tab';

/** The settings as they were written. What could not be kept is a failure that the sender hears of. */
function written(result: Awaited<ReturnType<typeof updateSettings>>): Settings {
  if (result.ok) return result.value;
  throw new Error(`settings not written: ${result.error}`);
}

/** What a page may know. It waits for this answer before it is cleaned, and must not wait for icons to be drawn. */
async function answerPage({ url, tabId }: MessageSender, keep: (state: TabState) => TabState): Promise<PageContext> {
  const [settings, list, news] = await Promise.all([readSettings(), watchedBy(url), readNews()]);
  const listed = list === undefined ? {} : { watchedBy: list };
  updateTab(tabId, (state) => withSettings({ ...keep(state), url, ...listed }, settings)).catch((error: unknown) =>
    report('background', error),
  );
  const context = pageContext(url, { ...settings, pill: await pillFor(url, settings.pill) }, list);
  return asAllowed({ ...context, ...(news.length > 0 && { hasNews: true }) }, url);
}

/** What the background does with every message. Pages speak about themselves only: the address is the sender's. */
export const handlers: MessageHandlers = {
  'page/context': (sender) => answerPage(sender, (state) => state),
  'page/opened': (sender) => answerPage(sender, ({ isReaderWanted }) => (isReaderWanted ? { isReaderWanted } : {})),
  'page/texts': async () => readTexts((await readSettings()).language),
  'page/need-pack': async ({ tabId }, id) => (await injectFiles(tabId, [scriptFiles[id]])).ok,
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
    const settings = written(await updateSettings((now) => withSiteMode(now, url, mode)));
    await updateTab(tabId, (state) => withSettings({ ...state, url }, settings));
  },
  'page/pill-closed': async ({ url }) => {
    const { pill } = await readSettings();
    return (await rememberClosing(url)) && pill === 'always';
  },
  'page/mute-pill': ({ url }) => mutePill(url),
  'reader/state': ({ tabId }, isReaderOpen) => updateTab(tabId, (state) => ({ ...state, isReaderOpen })),
  'reader/save-appearance': async (_sender, change) => {
    written(await updateSettings((now) => ({ ...now, appearance: { ...now.appearance, ...change } })));
  },
  'reader/search': (_sender, query) => openSearch(query),
  'reader/check-original': (_sender, url) => checkOriginal(url),
  'reader/place': ({ isPrivate }, article) => (isPrivate ? undefined : placeOf(article)),
  'reader/keep-place': async ({ isPrivate }, article, place) => {
    if (!isPrivate) await keepPlace(article, place);
  },
  'reader/go-on': ({ tabId, url }, next) => goOnReading(tabId, url, next),
  'reader/open-options': (_sender, section) => openOptions(section ?? ''),
  'reader/trust': async ({ url, tabId }, scope) => {
    const settings = written(await (scope === 'page' ? trustPage(url) : trustHost(url)));
    await updateTab(tabId, (state) => withSettings({ ...state, url }, settings));
  },
  'reader/known-original': async ({ url, tabId }, original) => {
    const settings = written(await rememberOriginal(url, original));
    await updateTab(tabId, (state) => withSettings({ ...state, url }, settings));
  },
};
