import { parseHttpUrl } from './normalize';
import { siteOf } from './site';

/**
 * Gates of known sites that send the reader on: host (sub-domains included), path, and the parameters that carry the
 * address. They are unwrapped whatever they carry; other sites only as `carriedBySite` says.
 */
const GATES: readonly (readonly [host: string, path: RegExp, parameters: readonly string[]])[] = [
  ['link.zhihu.com', /^\//, ['target']],
  ['zhihu.com', /^\/link/, ['target', 'url']],
  ['link.juejin.cn', /^\//, ['target']],
  ['link.juejin.im', /^\//, ['target']],
  ['juejin.cn', /^\/link/, ['target']],
  ['jianshu.com', /^\/go-wild/, ['url']],
  ['links.jianshu.com', /^\//, ['to', 'url']],
  ['link.jianshu.com', /^\//, ['t', 'to', 'url']],
  ['link.csdn.net', /^\//, ['target']],
  ['csdn.net', /^\/link/, ['target', 'url']],
  ['segmentfault.com', /^\/a\/redirect|^\/link|^\/p\/redirect/, ['url', 'target']],
  ['link.segmentfault.com', /^\//, ['url', 'target']],
  ['gitee.com', /^\/link/, ['target']],
  ['oschina.net', /^\/action\/GoToLink/i, ['url']],
  ['mp.weixin.qq.com', /^\/mp\/(?:redirect|waerrpage|appmsgjump)/, ['url']],
  ['weixin110.qq.com', /^\//, ['url', 'gamecenter_url']],
  ['c.pc.qq.com', /^\//, ['url', 'pfurl']],
  ['mail.qq.com', /^\/cgi-bin\/(?:mail_spam|readtemplate)/, ['url', 'gourl']],
  ['douban.com', /^\/link2/, ['url']],
  ['weibo.cn', /^\/sinaurl/, ['u', 'toasturl']],
  ['t.cn', /^\/sinaurl/, ['u']],
  ['weibo.com', /^\/ttarticle\/p\/show_redirect/, ['url']],
  ['tieba.baidu.com', /^\/mo\/q\/checkurl/, ['url']],
  ['jump.bdimg.com', /^\//, ['url']],
  ['jump2.bdimg.com', /^\//, ['url']],
  ['cloud.tencent.com', /^\/developer\/(?:tools\/blog-entry|redirect|link)/, ['target', 'url']],
  ['developer.aliyun.com', /^\/(?:link|redirect)/, ['target', 'url']],
  ['yuque.com', /^\/r\/goto/, ['url']],
  ['infoq.cn', /^\/link/, ['target']],
  ['51cto.com', /^\/(?:go|link|transfer)/, ['url', 'target']],
  ['nowcoder.com', /^\/link/, ['target', 'url']],
  ['sspai.com', /^\/link/, ['target']],
  ['iteye.com', /^\/link/, ['url', 'target']],
  ['link.zhipin.com', /^\//, ['url', 'target']],
  ['google.com', /^\/url/, ['url', 'q']],
  ['google.com.hk', /^\/url/, ['url', 'q']],
  ['l.facebook.com', /^\/l\.php/, ['u']],
  ['steamcommunity.com', /^\/linkfilter/, ['url', 'u']],
  ['youtube.com', /^\/redirect/, ['q']],
  ['zshipu.com', /^\//, ['url']],
];

/** A path that says of itself that it only sends on (`/go.php?url=`, `/link/?target=`): unwrapped on any site. */
const GATE_PATH =
  /^\/(?:[\w-]+\/)?(?:go|goto|jump|jumpto|link|links|redirect|redir|out|external|leave|away|safe-?link)(?:[-_](?:wild|url|to|link|out))?(?:\.(?:php|html?|aspx?|jsp))?\/?$/i;
const GATE_PARAMETERS = ['url', 'target', 'to', 'link', 'u'];

function carried(url: URL, parameters: readonly string[]): URL | undefined {
  for (const name of parameters) {
    const value = url.searchParams.get(name);
    if (value === null || value.length > 2000) continue;
    const inner = parseHttpUrl(value) ?? parseHttpUrl(decodeBase64(value)) ?? parseHttpUrl(decodePercent(value));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The text behind plain base64, or `''`. Blog themes hide outgoing links this way. */
function decodeBase64(value: string): string {
  if (!/^aHR0c[\w+/=-]+$/.test(value)) return '';
  try {
    return atob(value.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

/** The text behind percent codes, for what was encoded twice; `''` when there are none. */
function decodePercent(value: string): string {
  if (!/^https?%3a/i.test(value)) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/** Parameters in which proxies and readers keep the whole address of what they show. */
const PROXY_PARAMETERS = [...GATE_PARAMETERS, 'uri', 'href', 'src', 'dest', 'page', 'q'];
/** Addresses that share a page, ask to sign in, or test one: what they carry is no text of theirs. */
const ERRAND =
  /(?:^|[/.])(?:share\w*|intent|submit|log(?:in|out)|sign\w*|passport|o?auth\w*|sso|account|search|check\w*)(?:[/.?]|$)/i;

/** The address on another site that an unknown site holds whole in its query, as proxies do. */
function carriedBySite(url: URL): URL | undefined {
  if (url.search === '' || isErrand(url)) return undefined;
  const inner = carried(url, PROXY_PARAMETERS);
  return inner === undefined || siteOf(inner.hostname) === siteOf(url.hostname) ? undefined : inner;
}

/** True for an address that only does something with another one: shares it, or asks to sign in and returns to it. */
export function isErrand({ hostname, pathname, search }: URL): boolean {
  return /=https?(?::|%)/i.test(search) && (ERRAND.test(pathname) || ERRAND.test(hostname));
}

/**
 * The address behind a known outgoing-link gate (`link.zhihu.com/?target=`, `jianshu.com/go-wild?url=` …), or the
 * given one; likewise the one that a proxy of any site holds whole. Unwraps once; a gate whose address is missing, encrypted or not public comes back unchanged.
 */
export function unwrapRedirect(url: URL): URL {
  // Nothing is carried but in the query, and most addresses have none.
  if (url.search === '') return url;
  const host = url.hostname.toLowerCase();
  for (const [gate, path, parameters] of GATES) {
    if ((host === gate || host.endsWith(`.${gate}`)) && path.test(url.pathname)) {
      const inner = carried(url, parameters);
      if (inner !== undefined) return inner;
    }
  }
  return (GATE_PATH.test(url.pathname) && carried(url, GATE_PARAMETERS)) || carriedBySite(url) || url;
}

/** True for the address of a gate itself: an outgoing link whose target cannot be told (encrypted, missing). */
export function isGate(url: URL): boolean {
  const host = url.hostname.toLowerCase();
  return (
    (url.search !== '' && GATES.some(([gate, path]) => host === gate && path.source === '^\\/')) ||
    GATE_PATH.test(url.pathname)
  );
}
