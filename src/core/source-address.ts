import { rebuildFrom } from './mirrors';
import { readPlatformAddress } from './platforms';
import type { Find } from './tracer';
import { isRootUrl, parseHttpUrl } from './url/normalize';
import { queryPairs } from './url/query';
import { isErrand, isGate, unwrapRedirect } from './url/redirect';
import { siteOf } from './url/site';

/** What an address names, in the words of a candidate. */
export type SourceAddress = Pick<Find, 'url' | 'host' | 'platform' | 'author' | 'kind' | 'via'>;

/**
 * Sites that stand beside source words without ever being a source: licences, authorities, share and search pages,
 * net disks, badges, blog software.
 */
const NEVER_A_SOURCE = new Set(
  'creativecommons.org miit.gov.cn beian.gov.cn w3.org schema.org hexo.io gohugo.io wordpress.org typecho.org jekyllrb.com pan.baidu.com hm.baidu.com zhanzhang.baidu.com service.weibo.com connect.qq.com qzone.qq.com wpa.qq.com jq.qq.com gravatar.com theme-next.org googletagmanager.com google-analytics.com shields.io openwrite.cn gnu.org opensource.org'.split(
    ' ',
  ),
);
const SEARCH_PAGE = /(?:^|\.)(?:baidu|google|bing|so|sogou|duckduckgo)\.\w+(?:\.\w+)?\/(?:s|search|web)\?/;
const FILE = /\.(?:png|jpe?g|gif|webp|svg|bmp|ico|zip|rar|7z|exe|apk|js|css|mp[34])$/i;

function isNeverASource(url: URL): boolean {
  return (
    NEVER_A_SOURCE.has(siteOf(url.hostname)) ||
    NEVER_A_SOURCE.has(url.hostname.replace(/^www\./, '')) ||
    FILE.test(url.pathname) ||
    SEARCH_PAGE.test(url.hostname + url.pathname + url.search) ||
    isGate(url) ||
    isErrand(url)
  );
}

/** Where an address ends that a page glued to the words behind it: Chinese stops, plain or percent-encoded. */
const GLUED =
  /[，、。；：）】」》“”].*$|(?:(?<=\.(?:s?html?|php|aspx?|jsp)|\d{5}|\/)(?:%EF%BC%8C|%E3%80%81|%E3%80%82|%EF%BC%9B)|%E3%80%81(?=http)).*$/i;

/** Parameters of newsletters and share buttons, which no article needs. */
const CAMPAIGN =
  /^(?:utm_\w+|spm|scm|fbclid|gclid|share_token|depth_1\S*|ops_request_misc|hmsr|isappinstalled|nsukey)$/;

/** The address as it is offered: nothing glued on, no campaign parameters. */
function tidied(url: URL): URL {
  const names = queryPairs(url)
    .map(([name]) => name)
    .filter((name) => CAMPAIGN.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url;
}

/** The address that a page states, gates unwrapped; `undefined` when it may not be offered or can never be a source. */
export function readOfferable(href: string): URL | undefined {
  const outer = parseHttpUrl(href.trim().replace(GLUED, ''));
  if (outer === undefined) return undefined;
  const stated = tidied(unwrapRedirect(outer));
  return isNeverASource(stated) ? undefined : stated;
}

/**
 * Reads an address that a page gives as its source, as `readOfferable` does; and a known mirror's address is taken back
 * to the original's (the mirror becomes `via`).
 */
export function readSourceAddress(href: string): SourceAddress | undefined {
  const stated = readOfferable(href);
  if (stated === undefined) return undefined;
  const rebuilt = rebuildFrom(stated)?.url;
  const original = rebuilt === undefined ? undefined : parseHttpUrl(rebuilt);
  if (original === undefined) return describe(stated);
  return { ...describe(original), via: { host: stated.hostname, url: stated.href } };
}

function describe(url: URL): SourceAddress {
  const known = readPlatformAddress(url);
  // The front page of a platform says where the text once stood and no more.
  if (known !== undefined && isRootUrl(url))
    return { host: url.hostname, kind: 'platform', platform: known.platform.id };
  const isAuthor = known?.kind === 'author' || (known?.kind !== 'article' && isRootUrl(url));
  return {
    url: url.href,
    host: url.hostname,
    kind: isAuthor ? 'author' : 'article',
    ...(known === undefined ? {} : { platform: known.platform.id }),
    ...(known?.author === undefined ? {} : { author: known.author }),
  };
}
