/**
 * Pages that a rule from elsewhere must not govern, for it would take a whole site where people work, pay, look things
 * up or deal with an office; the home page stands for the site. A rule that reaches one of them is refused; a narrower
 * one on the same host, articles below `blog.csdn.net/` say, is not. Lists taught this: one of them once held all of
 * com.cn.
 */
export const canaryPages: readonly string[] = [
  // Search
  'https://www.baidu.com/',
  'https://www.google.com/',
  'https://www.google.com.hk/',
  'https://www.bing.com/',
  'https://cn.bing.com/',
  'https://duckduckgo.com/',
  'https://www.sogou.com/',
  'https://www.so.com/',
  // Code, documentation, packages
  'https://github.com/',
  'https://gist.github.com/',
  'https://gitee.com/',
  'https://gitlab.com/',
  'https://stackoverflow.com/',
  'https://developer.mozilla.org/',
  'https://docs.python.org/',
  'https://docs.oracle.com/',
  'https://learn.microsoft.com/',
  'https://www.npmjs.com/',
  'https://pypi.org/',
  // Encyclopaedias, archives
  'https://www.wikipedia.org/',
  'https://zh.wikipedia.org/',
  'https://en.wikipedia.org/',
  'https://baike.baidu.com/',
  'https://web.archive.org/',
  // Homes of platforms on which most people write themselves
  'https://www.csdn.net/',
  'https://blog.csdn.net/',
  'https://www.cnblogs.com/',
  'https://www.zhihu.com/',
  'https://zhuanlan.zhihu.com/',
  'https://juejin.cn/',
  'https://segmentfault.com/',
  'https://www.jianshu.com/',
  'https://www.oschina.net/',
  'https://blog.51cto.com/',
  'https://cloud.tencent.com/',
  'https://developer.aliyun.com/',
  'https://www.infoq.cn/',
  'https://www.v2ex.com/',
  'https://mp.weixin.qq.com/',
  'https://weibo.com/',
  'https://www.bilibili.com/',
  'https://www.douban.com/',
  'https://tieba.baidu.com/',
  // Mail, accounts, money
  'https://mail.qq.com/',
  'https://mail.163.com/',
  'https://mail.google.com/',
  'https://outlook.live.com/',
  'https://accounts.google.com/',
  'https://login.microsoftonline.com/',
  'https://appleid.apple.com/',
  'https://www.alipay.com/',
  'https://www.taobao.com/',
  'https://www.jd.com/',
  'https://www.unionpay.com/',
  'https://www.icbc.com.cn/',
  'https://www.boc.cn/',
  'https://www.cmbchina.com/',
  'https://www.paypal.com/',
  // Offices
  'https://www.gov.cn/',
  'https://www.12306.cn/',
  'https://www.chsi.com.cn/',
  'https://www.gov.hk/',
  'https://www.gov.tw/',
  'https://www.cac.gov.cn/',
  // Browsers' own shops
  'https://chromewebstore.google.com/',
  'https://addons.mozilla.org/',
];

/** Suffixes of offices and schools, below which nothing is governed from elsewhere, however narrow. */
export const canarySuffixes: readonly string[] = ['gov.cn', 'mil.cn', 'gov.hk', 'gov.tw', 'gov.mo', 'gov'];
