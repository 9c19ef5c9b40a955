/**
 * How the addresses of mirrors, proxies and archives become the original's: data, applied by `mirrors.ts`. Adding a
 * kind of mirror is one line here and, if its hosts are known, a family in `families.ts`.
 */

import { hanRanges } from './text/han';

/** How a mirror's address becomes the original's. */
export interface MirrorRule {
  /** Family in `families.ts` whose hosts follow the rule without further proof. */
  readonly family: string;
  /** Tested on the path (with query); its groups fill `original`. */
  readonly path: RegExp;
  /** The original's address, `$1` … from `path`. */
  readonly original: string;
  /** The same shape on any other host: when the page's words carry this mark, or `always` when it is unmistakable. */
  readonly elsewhere?: RegExp | 'always';
  /** Stricter path for other hosts, where the family's own is too common. */
  readonly strictPath?: RegExp;
}

/** One Han character followed by its reading in brackets: 學(xué). */
const PINYIN = new RegExp(`[${hanRanges}][(（][a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]`);

/**
 * Address rules, one line a kind of mirror. CSDN accounts made by machine (`weixin_…`, `qq_…`, `m0_…`) are so
 * typical that `/article/{account}/{id}` needs no known host.
 */
export const mirrorRules: readonly MirrorRule[] = [
  {
    family: 'cnblogs-slug',
    path: /^\/([\w.-]+?)-p-(\d+)\.html?$/,
    original: 'https://www.cnblogs.com/$1/p/$2.html',
    elsewhere: 'always',
  },
  {
    family: 'jianshu-hex',
    path: /^\/p\/([0-9a-f]{12})\/?(?:\?.*)?$/,
    strictPath: /^\/p\/((?=\d*[a-f])[0-9a-f]{12})\/?(?:\?.*)?$/,
    original: 'https://www.jianshu.com/p/$1',
    elsewhere: 'always',
  },
  {
    family: '51cto-id',
    path: /^\/article\/(\d{6})\.html$/,
    original: 'https://www.51cto.com/article/$1.html',
    elsewhere: /\[\[\d{5,6}\]\]|51CTO/i,
  },
  {
    family: 'jb51-id',
    path: /^\/(\w+(?:\/\w+)*)\.html?$/,
    strictPath: /^\/((?:article|program)\/\w+)\.htm$/,
    original: 'https://www.jb51.net/$1.htm',
    elsewhere: /脚本之家|腳本之家|更新時(?:間|[(（])/,
  },
  {
    family: 'yisu',
    path: /^\/((?:jc|zixun|ask)\/\d+\.html)$/,
    original: 'https://www.yisu.com/$1',
    elsewhere: /亿速云|億速雲|億速云/,
  },
  {
    family: 'toymoban',
    path: /^\/(?:news\/)?(detail-\d+\.html)$/,
    strictPath: /^\/news\/(detail-\d{5,7}\.html)$/,
    original: 'https://www.toymoban.com/news/$1',
    elsewhere: PINYIN,
  },
  {
    family: 'open-open',
    path: /^\/(lib\/view\/open\d{13}\.html)$/,
    original: 'https://www.open-open.com/$1',
    elsewhere: 'always',
  },
  {
    family: 'csdn-host-swap',
    path: /^\/([\w-]+)\/article\/details?\/(\d{5,10})/,
    original: 'https://blog.csdn.net/$1/article/details/$2',
    elsewhere: 'always',
  },
  {
    family: 'csdn-host-swap',
    path: /^\/article\/([\w-]+)\/(\d{6,10})\/?$/,
    strictPath: /^\/article\/((?:weixin_|qq_|m0_|sinat_|baidu_)\w+|u\d{9})\/(\d{6,10})(?:\.html)?\/?$/,
    original: 'https://blog.csdn.net/$1/article/details/$2',
    elsewhere: 'always',
  },
  {
    family: 'archive-path',
    path: /^\/read\/([\w-]+)@([\w.-]+)\/([\w-]+)/,
    original: 'https://www.yuque.com/$1/$2/$3',
    elsewhere: 'always',
  },
  {
    family: 'archive-path',
    path: /^\/a\/([\w+/=%-]{12,24}?)\/(\d+)\/(\d+)/,
    strictPath: /^\/a\/(M[a-zA-Z]\w{9,14}(?:==|%3D%3D))\/(\d{8,12})\/(\d)$/,
    original: 'https://mp.weixin.qq.com/s?__biz=$1&mid=$2&idx=$3',
    elsewhere: 'always',
  },
];

/** Hosts that mirror a whole platform name for name: whatever sub-domain and path, only the domain changes. */
export const swappedDomains: readonly (readonly [mirror: string, original: string])[] = [
  ['youkuaiyun.com', 'csdn.net'],
];

/** Mirrors whose article shows no more than which platform it stood on. */
export const platformOnly: readonly (readonly [host: string, platform: string])[] = [
  ['haomeiwen.com', 'jianshu'],
  ['devpress.csdn.net', 'csdn'],
];

/** Names that a proxy gives the site it shows, as the first label of its own host. */
export const labelledHosts: Readonly<Record<string, string>> = { github: 'github.com' };
