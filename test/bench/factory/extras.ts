import type { Desk } from './desk';
import { anchor, escapeText } from './markup';
import { otherArticles } from './noise';

type Extra = (desk: Desk) => string;

/** Boxes that sites lay over or around a page, each of them no part of the article. */
const extras: Readonly<Record<string, Extra>> = {
  cookies: ({ book, random }) =>
    `<div class="cookie-bar" style="position:fixed;bottom:0">${book.noise(random.pick(['本网站使用小型文本文件来改善您的浏览体验', '继续浏览即表示您同意我们的隐私政策', '我们使用缓存文件记住您的偏好']))} <button>${book.noise('我知道了，继续浏览')}</button></div>`,
  tags: ({ random, book }) =>
    `<div class="tag-cloud"><h4>${book.noise('全站标签云集')}</h4>${random
      .some(['后端', '架构', '随笔', '读书', '面试', '旅行', '数据库', '摄影', '前端', '算法', '生活', '工具'], 9)
      .map((tag) => `<a href="/tag/${encodeURIComponent(tag)}" style="font-size:${random.int(10, 26)}px">${tag}</a>`)
      .join(' ')}</div>`,
  author: (desk) => {
    desk.book.credit(desk.nick);
    return `<div class="author-card"><img src="/avatar/${desk.random.int(1, 99)}.png" width="48" height="48" alt=""><b>${escapeText(desk.nick)}</b><p>${desk.book.noise('粉丝 1024 · 获赞 3.2 万 · 文章 86 篇')}</p><button>${desk.book.noise('关注作者')}</button></div>`;
  },
  donation: ({ random, book }) => {
    const code = `https://static.example-pay.com/qr/${random.letters(6)}.png`;
    book.noiseImage(code);
    return `<div class="reward"><p>${book.noise(random.pick(['觉得文章有用就打赏一下作者', '赞赏支持，金额随意', '请作者喝一杯咖啡']))}</p><img src="${code}" width="140" height="140"><span>${book.noise('微信扫一扫打赏')}</span></div>`;
  },
  contents: ({ book }) =>
    `<div class="float-tools">${book.noise('返回顶部')} ${book.noise('在线客服')} ${book.noise('意见反馈')}</div>`,
  popup: ({ book, random }) =>
    `<div class="modal" style="position:fixed;z-index:999">${book.noise(random.pick(['打开应用阅读体验更好', '下载客户端，离线也能看', '登录后查看更多精彩内容']))} <a href="javascript:;">${book.noise('立即打开应用')}</a></div>`,
  newsletter: ({ book, random }) =>
    `<form class="subscribe"><p>${book.noise(random.pick(['订阅本站周刊，每周五送到邮箱', '留下邮箱，新文章第一时间通知你', '加入一万名读者，每月收一封信']))}</p><input name="mail"><button>${book.noise('马上订阅')}</button></form>`,
  archive: (desk) =>
    `<div class="archive"><h4>${desk.book.noise('按月归档文章')}</h4><ul>${[1, 2, 3, 4].map((month) => `<li>${anchor(`/2021/0${month}`, desk.book.noise(`2021 年 ${month} 月 (${desk.random.int(2, 40)})`))}</li>`).join('')}</ul></div>`,
  paging: ({ book }) =>
    `<div class="pages"><span>${book.noise('共 3 页')}</span> <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">${book.noise('下一页 尾页')}</a></div>`,
  ticker: (desk) => `<marquee>${otherArticles(desk, 2).join('　')}</marquee>`,
};

/** Up to three of the boxes, before and after the page's main part. */
export function pageExtras(desk: Desk): { readonly before: string; readonly after: string } {
  const { random, book } = desk;
  const chosen = random.some(Object.keys(extras), random.pick([0, 0, 1, 1, 2, 3]));
  let before = '';
  let after = '';
  for (const name of chosen) {
    const html = extras[name]?.(desk) ?? '';
    book.feature(`extra:${name}`);
    if (random.chance(0.3)) before += html;
    else after += html;
  }
  return { before, after };
}
