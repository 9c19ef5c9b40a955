import type { Desk } from './desk';
import { anchor, escapeAttribute } from './markup';

const adverts = [
  '限时领取云服务器，新用户首年只要九十九元',
  '强力推荐一个人工智能问答站，注册就送次数',
  '编程零基础？点这里免费领取三百节视频课',
  '加入技术交流群，群号在主页，备注来意',
  '年终大促全场五折，企业邮箱买一年送一年',
  '扫码关注回复资料，领取大厂面试真题一份',
  '轻松办理大额信用卡，额度高下卡快',
  '附近的人都在用的二手车估价工具',
  '考研英语保分班，不过退全款',
  '一键生成简历，名企内推直达',
  '高防服务器月付低至三十元，免备案',
  '零基础学剪辑，三十天接单赚回学费',
  '源码交易平台，海量商城小程序模板',
];
const promotions = [
  '如果觉得有帮助，欢迎点赞收藏加关注，你的支持是我更新的动力',
  '更多干货请关注我们的公众号，每天早上八点准时推送',
  '本站提供全套视频教程下载，会员免费，非会员九块九',
  '需要源码的朋友可以加客服微信领取，先到先得',
  '点击下方卡片，进群和五千名开发者一起交流',
  '看到这里的都是真爱，点个在看再走吧',
  '关注我，不迷路，每周三更新一篇',
  '后台回复关键字二零二三，获取完整的电子书',
  '原创不易，转发是对作者最大的鼓励',
  '喜欢的朋友请收藏本站，下次再来看新文章',
  '回复数字一，拉你进读者群，群里每天发红包',
  '想系统学习的同学可以看看我的付费专栏，限时八折',
];
const otherTitles = [
  '五分钟学会用正则提取表格',
  '浅谈前端打包体积优化',
  '一文读懂消息队列的投递语义',
  '手把手搭建个人图床',
  '为什么我不再写工具类',
  '从零实现一个迷你虚拟机',
  '周末爬山记：雾里的三条岔路',
  '老旧笔记本升级固态硬盘',
  '接口幂等的六种写法',
  '记一次内存泄漏排查',
  '如何给父母选一台手机',
  '学会看火焰图',
  '线程池参数怎么定',
  '十个好用的命令行小工具',
  '面试官问我什么是回表',
  '学习笔记：编译原理第三章',
  '春天适合种什么菜',
  '三个月减重十斤的真实记录',
  '旧自行车翻新全过程',
  '单元测试到底该测什么',
  '租房合同里的七个坑',
  '小众徒步路线推荐',
  '深入理解垃圾回收',
  '两种缓存一致性方案的取舍',
  '新手司机高速注意事项',
  '如何读一篇论文',
  '孩子不爱吃饭怎么办',
  'Rust 所有权笔记',
  '老房改造：厨房的动线',
  '我的二零一九年终总结',
  '分布式锁的三种实现',
  '一个失败的创业故事',
  '手机摄影构图入门',
  '用表格管好家庭账本',
];

/** Titles of other articles, noted as noise. */
export function otherArticles(desk: Desk, count: number): string[] {
  const titles = desk.random.some(otherTitles, count);
  for (const title of titles) desk.book.noise(title);
  return titles;
}

function link(desk: Desk, title: string): string {
  return anchor(`/article/${desk.random.letters(7, '0123456789')}.html`, title);
}

/** An advertisement as a box, a line or an image. */
export function advert(desk: Desk): string {
  const text = desk.book.noise(desk.random.pick(adverts));
  const target = `https://ad.${desk.random.letters(6, 'abcdefgh')}-union.com/c/${desk.random.letters(8)}`;
  const form = desk.random.pick(['box', 'line', 'image', 'strong']);
  if (form === 'box')
    return `<div class="ad-banner adsbygoogle"><a href="${target}" rel="nofollow" target="_blank">${text}</a></div>`;
  if (form === 'line') return `<p><a href="${target}" target="_blank"><font color="red">${text}</font></a></p>`;
  if (form === 'strong')
    return `<p style="color:#f00"><strong>${text}</strong><a href="${target}">${desk.book.noise('点击查看详情')}</a></p>`;
  const image = `https://ad.example-union.com/b/${desk.random.letters(8)}.gif`;
  desk.book.noiseImage(image);
  return `<div class="gg"><a href="${target}" title="${text}"><img src="${image}" width="728" height="90"></a><p>${text}</p></div>`;
}

/** A sentence that asks to follow, join or buy, dressed as a paragraph. An author's own may stay. */
export function promotion(desk: Desk): string {
  const text = desk.random.pick(promotions);
  return `<p>${desk.isOwnSite ? desk.book.neutral(text) : desk.book.noise(text)}。</p>`;
}

const hidingWays = [
  'display',
  'offscreen',
  'zero',
  'colour',
  'aria',
  'attribute',
  'visibility',
  'clip',
  'sheet',
  'indent',
  'flat',
  'shrunk',
] as const;

/** Text that a reader never sees, hidden in one of the usual ways. */
export function hiddenText(desk: Desk): string {
  const { random, book } = desk;
  const text = book.noise(
    `${random.pick(['本文由采集程序生成', '未经许可不得转用', '这是一段防采集文字'])}${random.letters(6, 'acegikmoqsuwy')}`,
  );
  const way = random.pick(hidingWays);
  book.feature(`hidden:${way}`);
  switch (way) {
    case 'display':
      return `<div style="display:none">${text}</div>`;
    case 'offscreen':
      return `<p style="position:absolute;left:-9999px;top:-9999px">${text}</p>`;
    case 'zero':
      return `<span style="font-size:0;line-height:0">${text}</span>`;
    case 'colour':
      return `<p style="background-color:#ffffff;color:#ffffff;font-size:1px">${text}</p>`;
    case 'aria':
      return `<span aria-hidden="true" style="opacity:0;position:absolute">${text}</span>`;
    case 'attribute':
      return `<p hidden>${text}</p>`;
    case 'visibility':
      return `<p style="visibility: hidden; height: 0; overflow: hidden">${text}</p>`;
    case 'sheet': {
      const name = `x${random.letters(5, 'bcdfghjk')}`;
      return `<style>.${name}{display:none}</style><p class="${name}">${text}</p>`;
    }
    case 'indent':
      return `<p style="text-indent:-9999em;height:1px;overflow:hidden">${text}</p>`;
    case 'flat':
      return `<div style="height:0;overflow:hidden">${text}</div>`;
    case 'shrunk':
      return `<span style="display:inline-block;width:0;height:0;overflow:hidden">${text}</span>`;
    case 'clip':
      return `<div style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">${text}</div>`;
  }
}

/** A list of other articles below the text. */
export function related(desk: Desk, form = desk.random.pick(['plain', 'more', 'rows', 'dates'])): string {
  const { random, book } = desk;
  book.feature(`related:${form}`);
  const label = book.noise(random.pick(['你可能感兴趣的文章', '相关推荐', '猜你喜欢', '相关文章', '热门文章排行']));
  const titles = otherArticles(desk, random.int(5, 10));
  if (form === 'more')
    return `<h3>${label}</h3>${titles.map((title) => `<div class="item"><span>${title}</span> ${anchor('/', '查看>>')}</div>`).join('\n')}`;
  if (form === 'rows')
    return `<div class="rec"><h4>${label}</h4>${titles.map((title) => `<dl><dt>${link(desk, title)}</dt><dd>${book.noise(`${random.pick(['本文介绍了', '最近遇到'])}${title}的来龙去脉，仅供参考`)}</dd></dl>`).join('')}</div>`;
  if (form === 'dates')
    return `<p>${label}：</p><ul>${titles.map((title) => `<li>${link(desk, title)} <span>${random.int(2013, 2021)}-0${random.int(1, 9)}-1${random.int(0, 9)}</span></li>`).join('')}</ul>`;
  return `<div class="relate"><h3>${label}</h3><ul>${titles.map((title) => `<li>${link(desk, title)}</li>`).join('')}</ul></div>`;
}

/** 上一篇 and 下一篇. */
export function pager(desk: Desk): string {
  const [before = '', after = ''] = otherArticles(desk, 2);
  return `<div class="${desk.random.pick(['pager', 'prenext', 'nav-links', 'pn'])}"><p>上一篇：${link(desk, before)}</p><p>下一篇：${link(desk, after)}</p></div>`;
}

/** Buttons for sharing, liking and reporting. */
export function shareBar(desk: Desk): string {
  const { random, book } = desk;
  return random.pick([
    () =>
      `<div class="share"><span>${book.noise('分享到：')}</span><a href="#">微博</a><a href="#">QQ空间</a><a href="#">微信</a></div>`,
    () =>
      `<div class="operate"><a href="javascript:;">赞 ${random.int(0, 99)}</a> <a href="javascript:;">踩 ${random.int(0, 9)}</a> <a href="javascript:;">${book.noise('收藏本文')}</a> <a href="javascript:;">${book.noise('举报投诉')}</a></div>`,
    () => `<p>${book.noise('[点我收藏+]')}</p>`,
  ])();
}

/** Comments of readers, with further ones in markup. */
export function comments(desk: Desk, more = ''): string {
  const { random, book } = desk;
  const lines = random.some(
    ['写得真清楚，已经照着改好了', '第二步我这里报错，求助', '前排围观，学到了新东西', '楼主这个方案线上用过吗'],
    random.int(1, 3),
  );
  return `<div class="comment-list"><h3>${book.noise(`网友评论（${lines.length}条）`)}</h3>${lines.map((line) => `<div class="c-item"><b>游客${random.int(100, 999)}</b><p>${book.noise(line)}</p></div>`).join('')}${more}</div>`;
}

const foreignRights = [
  '本站内容来自互联网，如有侵权请联系我们删除',
  '本站部分资源收集于网络，版权归原作者所有，请于下载后二十四小时内删除',
  '免责声明：文章仅代表作者本人观点，与本站立场无关',
  '如发现本站有涉嫌抄袭侵权的内容，请发送邮件举报，一经查实立刻删除',
  '本网站所载信息由网友自行上传，真实性由上传者负责',
  '部分图文转自网络，如涉及版权问题请来信告知',
];
const ownRights = [
  '站内文章均为本人所写，保留所有权利',
  '除特别注明外，本站文章均为原创，转载请保留出处',
  '未经许可，不得以任何形式复制本站内容',
  '本站采用知识共享署名许可协议进行许可',
  '转载本站文章请以链接形式注明作者和出处',
];

/** What sites say about rights in their foot: most say nothing, and what is said is not always true. */
function rightsLine(desk: Desk): string {
  const { random, book, isOwnSite } = desk;
  if (random.chance(0.7)) return '';
  const isForeign = random.chance(isOwnSite ? 0.2 : 0.55);
  book.feature(`rights:${isForeign ? 'foreign' : 'own'}`);
  return `<p>${book.noise(random.pick(isForeign ? foreignRights : ownRights))}</p>`;
}

/** Friend links, licence number and rights of the foot. */
export function siteFoot(desk: Desk): string {
  const { random, book } = desk;
  const friends = random
    .some(['小站导航', '设计素材库', '考试资料网', '极简笔记', '站长助手', '旧书交换'], 4)
    .map((name) => anchor(`http://www.${random.letters(6, 'abcdefgh')}.com/`, name))
    .join(' ');
  const icp = book.noise(
    `${random.pick(['京', '沪', '粤', '浙', '湘'])}ICP备${random.letters(8, '123456789')}号-${random.int(1, 9)}`,
  );
  return `<div class="friend">${book.noise('友情链接')}：${friends}</div><p>${book.noise(`Copyright © 2014-2023 ${desk.brand} 版权所有`)} <a href="https://beian.miit.gov.cn/">${icp}</a></p>${rightsLine(desk)}`;
}

/** The top bar. */
export function siteHead(desk: Desk): string {
  const { random, book } = desk;
  const items = random
    .some(['首页', '前端开发', '后端架构', '数据库', '运维安全', '人工智能', '程序人生', '关于我们'], 6)
    .map((name) => anchor(`/${random.letters(4, 'abcdef')}/`, name));
  return `<a class="logo" href="/">${book.noise(`${desk.brand}首页`)}</a><ul class="menu">${items.map((item) => `<li>${item}</li>`).join('')}</ul><form action="/search"><input name="q" placeholder="${escapeAttribute('输入关键字')}"><button>搜索</button></form>`;
}

/** Boxes of the side column. */
export function sideColumn(desk: Desk): string {
  const label = desk.book.noise(desk.random.pick(['热门标签云', '最近更新的文章', '本周阅读榜', '博主的专栏分类']));
  return `<h3>${label}</h3><ul>${otherArticles(desk, 6)
    .map((title) => `<li>${link(desk, title)}</li>`)
    .join('')}</ul>${advert(desk)}`;
}
