import { updateSettings } from '../platform/store';

/** What became of the settings. */
type Written = ReturnType<typeof updateSettings>;

/** Lists that grow by single clicks keep their newest entries. */
const MAX_KEPT = 2_000;

/** The name under which a page is remembered: its address without the fragment. */
export function pageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  page.hash = '';
  return page.href;
}

/** Remembers that this page is no repost. */
export function trustPage(url: string): Written {
  return updateSettings((settings) => ({ ...settings, trustedPages: add(settings.trustedPages, pageKey(url)) }));
}

/** Remembers that nothing on this page's host is a repost. */
export function trustHost(url: string): Written {
  const { hostname } = new URL(url);
  return updateSettings((settings) => ({ ...settings, trustedHosts: add(settings.trustedHosts, hostname) }));
}

/** Remembers the original that the user gave for a page. */
export function rememberOriginal(url: string, original: string): Written {
  return updateSettings((settings) => {
    const entries = Object.entries(settings.knownOriginals).filter(([page]) => page !== pageKey(url));
    const knownOriginals = Object.fromEntries([...entries.slice(-MAX_KEPT + 1), [pageKey(url), original]]);
    return { ...settings, knownOriginals };
  });
}

function add(list: readonly string[], item: string): readonly string[] {
  return [...list.filter((other) => other !== item), item].slice(-MAX_KEPT);
}
