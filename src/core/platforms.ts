import { hostTable } from './url/host-table';

/** A publishing platform: where it stands, and how its addresses name articles and authors. */
export interface Platform {
  /** `[a-z0-9-]`; the key of everything that is known about it. */
  readonly id: string;
  /** Its own name. Where languages differ, the message `platform_<id>` comes before it. */
  readonly name: string;
  /** Registrable domains or exact hosts; sub-domains included. */
  readonly hosts: readonly string[];
  /** Tested on `host/path?query` without scheme: an article, with the author as group 1 where the address tells. */
  readonly article?: RegExp;
  /** Tested on the same: an author's page, with the author as group 1. */
  readonly author?: RegExp;
}

/** The platforms that Chinese reposts come from, the commonest first. */
export const platforms: readonly Platform[] = [
  {
    id: 'csdn',
    name: 'CSDN',
    hosts: ['csdn.net'],
    article: /^(?:[\w-]+\.)*csdn\.net\/(?:([\w-]+)\/)?article\/(?:details\/|\d{4}-)/,
    author: /^blog\.csdn\.net\/([\w-]+)\/?$/,
  },
  {
    id: 'cnblogs',
    name: '博客园',
    hosts: ['cnblogs.com'],
    article: /^(?:www\.)?cnblogs\.com\/([\w.-]+)\/(?:p|articles|archive\/\d)/,
    author: /^(?:www\.)?cnblogs\.com\/([\w.-]+)\/?$/,
  },
  {
    id: 'jianshu',
    name: '简书',
    hosts: ['jianshu.com'],
    article: /^(?:www\.)?jianshu\.com\/p\//,
    author: /^(?:www\.)?jianshu\.com\/u(?:sers)?\/(\w+)\/?$/,
  },
  {
    id: 'juejin',
    name: '掘金',
    hosts: ['juejin.cn', 'juejin.im'],
    article: /^juejin\.\w+\/(?:post|entry)\//,
    author: /^juejin\.\w+\/user\/(\w+)/,
  },
  {
    id: 'zhihu',
    name: '知乎',
    hosts: ['zhihu.com'],
    article: /^(?:zhuanlan\.zhihu\.com\/(?:p\/|[\w-]+\/)\d|www\.zhihu\.com\/question\/)/,
    author: /^www\.zhihu\.com\/(?:people|org)\/([\w-]+)/,
  },
  {
    id: 'segmentfault',
    name: 'SegmentFault',
    hosts: ['segmentfault.com', 'segmentfault.org'],
    article: /^segmentfault\.\w+\/(?:a|q)\/\d/,
    author: /^segmentfault\.\w+\/(?:u|blog)\/([\w-]+)\/?$/,
  },
  {
    id: 'weixin',
    name: '微信公众号',
    hosts: ['mp.weixin.qq.com', 'weixin.qq.com'],
    article: /^mp\.weixin\.qq\.com\/s[/?]/,
  },
  {
    id: '51cto',
    name: '51CTO',
    hosts: ['51cto.com'],
    article: /^(?:[\w-]+\.)?51cto\.com\/(?:article\/|(u_\d+)\/\d|(?:\w+\/)*art\/|\d+\/\d)/,
    author: /^blog\.51cto\.com\/(\w+)\/?$/,
  },
  {
    id: 'oschina',
    name: '开源中国',
    hosts: ['oschina.net'],
    article: /^(?:my\.oschina\.net\/(?:u\/)?([\w-]+)\/blog\/\d|www\.oschina\.net\/(?:news|translate|question)\/)/,
    author: /^my\.oschina\.net\/(?:u\/)?([\w-]+)\/?$/,
  },
  {
    id: 'infoq',
    name: 'InfoQ',
    hosts: ['infoq.cn', 'infoq.com'],
    article: /^(?:\w+\.)?infoq\.\w+\/(?:cn\/)?(?:article|news|articles)\//,
  },
  {
    id: 'tencent-cloud',
    name: '腾讯云开发者社区',
    hosts: ['cloud.tencent.com'],
    article: /^cloud\.tencent\.com\/developer\/article\/\d/,
    author: /^cloud\.tencent\.com\/developer\/user\/(\d+)/,
  },
  {
    id: 'aliyun',
    name: '阿里云开发者社区',
    hosts: ['developer.aliyun.com', 'yq.aliyun.com', 'm.aliyun.com'],
    article: /^\w+\.aliyun\.com\/(?:yunqi\/)?articles?\/\d/,
  },
  {
    id: 'iteye',
    name: 'ITeye',
    hosts: ['iteye.com', 'javaeye.com'],
    article: /^([\w-]+)\.(?:iteye|javaeye)\.com\/(?:blog|topic)\/\d/,
    author: /^(?!www\.)([\w-]+)\.(?:iteye|javaeye)\.com\/(?:blog)?\/?$/,
  },
  {
    id: 'toutiao',
    name: '今日头条',
    hosts: ['toutiao.com'],
    article: /^(?:www|m)\.toutiao\.com\/(?:article\/|i|a|group\/)\d/,
  },
  { id: 'jb51', name: '脚本之家', hosts: ['jb51.net'], article: /^(?:www\.|m\.)?jb51\.net\/\w+\/\w+\.htm/ },
  {
    id: 'yuque',
    name: '语雀',
    hosts: ['yuque.com'],
    article: /^www\.yuque\.com\/([\w-]+)\/[\w-]+\/[\w-]+/,
    author: /^www\.yuque\.com\/([\w-]+)\/?$/,
  },
  { id: 'toymoban', name: 'ToyMoban', hosts: ['toymoban.com'], article: /\/news\/detail-\d/ },
  { id: 'open-open', name: '深度开源', hosts: ['open-open.com'], article: /\/lib\/view\/open\d/ },
  { id: 'yisu', name: '亿速云', hosts: ['yisu.com'], article: /\/(?:jc|zixun|ask|news)\/\d/ },
  { id: 'chinaunix', name: 'ChinaUnix', hosts: ['chinaunix.net'], article: /^blog\.chinaunix\.net\/uid-\d+-id-\d/ },
  { id: 'itpub', name: 'ITPUB', hosts: ['itpub.net'], article: /^blog\.itpub\.net\/\d+\/viewspace-\d/ },
  { id: 'freebuf', name: 'FreeBuf', hosts: ['freebuf.com'] },
  { id: 'sspai', name: '少数派', hosts: ['sspai.com'], article: /^sspai\.com\/post\/\d/ },
  { id: 'jobbole', name: '伯乐在线', hosts: ['jobbole.com'] },
  {
    id: 'bilibili',
    name: '哔哩哔哩',
    hosts: ['bilibili.com'],
    article: /\/(?:read\/cv|video\/)/,
    author: /^space\.bilibili\.com\/(\d+)/,
  },
  { id: 'weibo', name: '微博', hosts: ['weibo.com', 'weibo.cn'] },
  { id: 'github', name: 'GitHub', hosts: ['github.com'], author: /^github\.com\/([\w-]+)\/?$/ },
];

/** Pages that accounts publish on portals: the field 来源 under their title names the account itself. */
export const accountPages = /^https?:\/\/(?:www|m|c|3g)\.163\.com\/(?:dy|v2)\/|^https?:\/\/baijiahao\.baidu\.com\//;

/** The platform a host belongs to (sub-domains included), or `undefined`. */
export const platformOfHost = hostTable(platforms);

/** What an address on a platform is: one article or an author's page, and whose. */
export interface PlatformAddress {
  readonly platform: Platform;
  readonly kind?: 'article' | 'author';
  /** The author's account name, as the address has it. */
  readonly author?: string;
}

/** Reads an address by its platform's shapes; `undefined` off the known platforms. */
export function readPlatformAddress(url: URL): PlatformAddress | undefined {
  const platform = platformOfHost(url.hostname);
  if (platform === undefined) return undefined;
  const place = `${url.hostname}${url.pathname}${url.search}`;
  const article = platform.article?.exec(place);
  if (article) return withAuthor(platform, 'article', article[1] ?? subdomainAuthor(platform, url.hostname));
  const author = platform.author?.exec(place);
  return author ? withAuthor(platform, 'author', author[1]) : { platform };
}

function withAuthor(platform: Platform, kind: 'article' | 'author', author: string | undefined): PlatformAddress {
  return author === undefined ? { platform, kind } : { platform, kind, author };
}

/** CSDN gives paying authors a sub-domain: `name.blog.csdn.net`. */
function subdomainAuthor(platform: Platform, host: string): string | undefined {
  return platform.id === 'csdn' ? /^([\w-]+)\.blog\.csdn\.net$/.exec(host)?.[1] : undefined;
}
