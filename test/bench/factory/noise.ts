import type { Desk } from './desk';
import { anchor, escapeAttribute } from './markup';
import { advertText, foreignRights, ownRights, promotionText, someTitles } from './noise-words';

/** Titles of other articles, noted as noise. */
export function otherArticles(desk: Desk, count: number): string[] {
  const titles = someTitles(desk.random, count);
  for (const title of titles) desk.book.noise(title);
  return titles;
}

function link(desk: Desk, title: string): string {
  return anchor(`/article/${desk.random.letters(7, '0123456789')}.html`, title);
}

/** An advertisement as a box, a line or an image. */
export function advert(desk: Desk): string {
  const text = desk.book.noise(advertText(desk.random));
  const target = `https://ad.${desk.random.letters(6, 'abcdefgh')}-union.com/c/${desk.random.letters(8)}`;
  const form = desk.random.pick(['box', 'line', 'image', 'strong', 'frame']);
  if (form === 'box')
    return `<div class="ad-banner adsbygoogle"><a href="${target}" rel="nofollow" target="_blank">${text}</a></div>`;
  if (form === 'frame')
    return `<div><script>(adsbygoogle = window.adsbygoogle || []).push({});</script><ins class="adsbygoogle" data-ad-slot="${desk.random.letters(8, '0123456789')}"></ins><iframe src="${target}" width="300" height="250"></iframe><span>${text}</span></div>`;
  if (form === 'line') return `<p><a href="${target}" target="_blank"><font color="red">${text}</font></a></p>`;
  if (form === 'strong')
    return `<p style="color:#f00"><strong>${text}</strong><a href="${target}">${desk.book.noise('点击查看详情')}</a></p>`;
  const image = `https://ad.example-union.com/b/${desk.random.letters(8)}.gif`;
  desk.book.noiseImage(image);
  return `<div class="gg"><a href="${target}" title="${text}"><img src="${image}" width="728" height="90"></a><p>${text}</p></div>`;
}

/** A sentence that asks to follow, join or buy, dressed as a paragraph. An author's own may stay. */
export function promotion(desk: Desk): string {
  const text = promotionText(desk.random);
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

/** A picture of one pixel that counts visits. */
export function trackingPixel(desk: Desk): string {
  const address = `https://stat.${desk.random.letters(5, 'abcdef')}-count.com/p.gif?u=${desk.random.letters(8)}`;
  desk.book.noiseImage(address);
  return `<img src="${address}" width="1" height="1" alt="">`;
}

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
      const name = `sheet-${random.letters(5, 'bcdfghjk')}`;
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
  const logo = `<a class="logo" href="/">${book.noise(`${desk.brand}首页`)}</a>`;
  return `${random.chance(0.25) ? `<h1 class="logo-box">${logo}</h1>` : logo}<ul class="menu">${items.map((item) => `<li>${item}</li>`).join('')}</ul><form action="/search"><input name="q" placeholder="${escapeAttribute('输入关键字')}"><button>搜索</button></form>`;
}

/** Boxes of the side column. */
export function sideColumn(desk: Desk): string {
  const label = desk.book.noise(desk.random.pick(['热门标签云', '最近更新的文章', '本周阅读榜', '博主的专栏分类']));
  return `<h3>${label}</h3><ul>${otherArticles(desk, 6)
    .map((title) => `<li>${link(desk, title)}</li>`)
    .join('')}</ul>${advert(desk)}`;
}
