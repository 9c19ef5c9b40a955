import { hostTable } from './url/host-table';

/**
 * Known mirror and scraper families (survey of 342 pages, section 3): where they stand and what happens there. How
 * the original's address is rebuilt from theirs is `mirrors.ts`. Data with tests; the manifest's static matches and
 * the built-in rules are generated from it.
 */
export interface Family {
  /** `[a-z0-9-]`; the built-in rule's id is `builtin-` + this. */
  readonly id: string;
  /** For people, as the options page shows it. */
  readonly name: string;
  /** Registrable domains or exact hosts; sub-domains included. */
  readonly hosts: readonly string[];
  /** What the built-in rule does there. */
  readonly mode: 'notify' | 'clean';
}

/**
 * All families, in the order in which the options page lists them. `clean` where the template wraps a readable
 * article in chrome; `notify` where the page is a plain copy, somebody's archive, or nothing worth cleaning.
 */
export const families: readonly Family[] = [
  { id: 'baihongyu', name: 'baihongyu.com 系列', hosts: ['baihongyu.com'], mode: 'clean' },
  { id: 'cnblogs-slug', name: '博客园镜像', hosts: ['zoukankan.com', 'runxinzhi.com', 'wjhsh.net'], mode: 'clean' },
  {
    id: 'jianshu-hex',
    name: '简书镜像',
    hosts: ['39.103.169.235', 'wsa.jianshu.io', 'itdecent.cn', 'lxweimin.com', 'reibang.com'],
    mode: 'clean',
  },
  { id: 'jianshu-meta', name: '美文网', hosts: ['haomeiwen.com'], mode: 'clean' },
  { id: '51cto-id', name: '51CTO 镜像', hosts: ['scjtxx.cn', 'ekrvqnd.cn'], mode: 'clean' },
  { id: 'jb51-id', name: '脚本之家镜像', hosts: ['dbjr.com.cn', 'jxzklqfsx.com'], mode: 'clean' },
  { id: 'yisu', name: '亿速云及镜像', hosts: ['yisu.com', 'kemok4.com'], mode: 'clean' },
  { id: 'toymoban', name: 'ToyMoban 及镜像', hosts: ['toymoban.com', 'zghlxwxcb.cn'], mode: 'clean' },
  { id: 'wpsshop', name: 'wpsshop', hosts: ['wpsshop.cn'], mode: 'clean' },
  { id: 'e-com-net', name: 'e-com-net', hosts: ['e-com-net.com'], mode: 'clean' },
  { id: 'javashuo', name: 'javashuo', hosts: ['javashuo.com'], mode: 'clean' },
  { id: 'lequ7', name: '乐趣区', hosts: ['lequ7.com'], mode: 'clean' },
  { id: 'trad-terms', name: '繁体转换站', hosts: ['laitimes.com', 'iter01.com', 'codeprj.com'], mode: 'clean' },
  { id: 'mamicode', name: '码迷', hosts: ['mamicode.com', 'bubuko.com'], mode: 'clean' },
  { id: 'csdndocs', name: '程序博客网', hosts: ['csdndocs.com'], mode: 'clean' },
  { id: 'mainly-intro', name: '“本文主要是介绍”模板', hosts: ['weizhi.cc', 'chinasem.cn'], mode: 'clean' },
  { id: 'php1', name: '开发笔记', hosts: ['php1.cn'], mode: 'clean' },
  { id: 'javaforall', name: '全栈程序员站长', hosts: ['javaforall.cn', 'javaforall.net'], mode: 'clean' },
  {
    id: 'webshop-ad',
    name: '建站公司文章农场',
    hosts: [
      'sailvian.com',
      'muchs.cn',
      'rwnh.cn',
      'gzruizhi.cn',
      'cdxtjz.cn',
      'csdahua.cn',
      'gawzjz.com',
      'bai1xia.com',
    ],
    mode: 'clean',
  },
  {
    id: 'source-farm',
    name: '源码关键词站',
    hosts: ['581.net.cn', 'hld.net.cn', '8o.net.cn', 'q7.net.cn'],
    mode: 'notify',
  },
  {
    id: 'stitch',
    name: '拼接问答站',
    hosts: ['outofmemory.cn', 'pinsoso.cn', '40327.com', 'readke.com', 'javaweb.cc', 'gvkun.com'],
    mode: 'notify',
  },
  { id: 'csdn-host-swap', name: 'CSDN 镜像', hosts: ['youkuaiyun.com', 'its301.com', 'cxyzjd.com'], mode: 'notify' },
  {
    id: 'url-proxy',
    name: '网页代理',
    hosts: [
      '2.zoppoz.workers.dev',
      'siteproxy.ruqli.workers.dev',
      'scriptagc.wasmer.app',
      'lepang.cn',
      'github.saobby.my.eu.org',
      'translate.baiducontent.com',
    ],
    mode: 'notify',
  },
  { id: 'archive-path', name: '公众号与语雀存档', hosts: ['freewechat.com', 'geekdaxue.co'], mode: 'notify' },
  {
    id: 'aggregator',
    name: '链接聚合站',
    hosts: ['joyk.com', 'unsafe.sh', 'note.f5.pm', 'itindex.net'],
    mode: 'notify',
  },
  { id: 'zhanzhang-cms', name: '站长网', hosts: ['lidatong.com.cn', 'zzzyk.com'], mode: 'clean' },
  { id: 'hidden-html', name: '隐藏标签站', hosts: ['mattisbusy.com', 'bandao63.com'], mode: 'clean' },
  { id: 'open-open', name: '深度开源镜像', hosts: ['baiduhome.net', 'm.open-open.com'], mode: 'clean' },
  {
    id: 'news-id',
    name: '无模板采集站',
    hosts: ['coloradmin.cn', 'coreui.cn', 'ips99.com', 'm.528045.com', '16lz.com', '553668.com'],
    mode: 'clean',
  },
];

/** The family whose host this is (sub-domains included), or `undefined`. */
export const familyOfHost = hostTable(families);
