import { renderArticle } from '../article';
import type { Family } from '../family';
import { pager, related } from '../noise';
import { crumbs, firstWords, metaLine, number, titleHeading } from '../pieces';

const disclaimers = [
  '【声明】本站内容均来自网络，其相关言论仅代表作者个人观点，不代表本站立场。',
  '特别提醒：本网所登稿件旨在传递更多信息，不代表赞同其说法。',
  '版权与免责：凡未注明本网原创的稿件，均系其他媒体供稿。',
];

/** 加入收藏 | 设为首页, 导读 and 来源:网络整理 (survey 3.26). */
export const webmasterCms: Family = {
  id: 'webmaster-cms',
  pageClass: 'repost',
  compose(desk) {
    const { body, book, random } = desk;
    const url = `http://www.${desk.domain}/html/${desk.date.slice(0, 7).replace('-', '')}/${number(desk, 5)}.html`;
    const lead = `导读：${firstWords(desk, 60)}`;
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}`,
      title: body.title,
      published: desk.date,
      above: `<div class="tool">${book.noise('加入收藏 | 设为首页 | 会员中心 | 我要投稿')}</div>${crumbs(desk, '当前位置：', '正文')}${titleHeading(desk, body.title)}${metaLine(desk, { more: ['所属栏目：运维', `来源：${random.pick(['网络整理', '互联网', '网络', '网友投稿'])}`] })}<div class="daodu">${book.noise(lead)}</div>`,
      article: renderArticle(desk, url, { tail: `<p>${book.noise('（编辑：站长网）')}</p>` }),
      below: `${random.chance(0.5) ? `<p>${book.noise(random.pick(disclaimers))}</p>` : ''}${pager(desk)}${related(desk)}`,
      source: { kind: 'none' },
    };
  },
};
