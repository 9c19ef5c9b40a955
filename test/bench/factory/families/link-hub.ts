import type { Family } from '../family';
import { anchor } from '../markup';
import { inventOrigin } from '../names';

/** A page of links to other people's articles, with a remark to each: a hub, no article. */
export const linkHub: Family = {
  id: 'link-hub',
  pageClass: 'nonarticle',
  compose(desk) {
    const { random } = desk;
    const groups = ['工具', '文章', '视频'].map((name) => {
      const items = Array.from({ length: random.int(8, 16) }, () => {
        const { url } = inventOrigin(random, random.pick(['csdn', 'juejin', 'blog', 'cnblogs'] as const));
        return `<li>${anchor(url, `${random.pick(['收藏', '推荐', '好文'])}：${url.slice(8, 40)}`)}</li>`;
      });
      return `<h3>${name}</h3><ul>${items.join('')}</ul>`;
    });
    return {
      url: `https://${desk.domain}/links/`,
      documentTitle: `链接收藏 - ${desk.brand}`,
      title: '链接收藏',
      above: '<h1>链接收藏</h1>',
      article: `<div class="content">${groups.join('\n')}</div>`,
      below: '',
      source: { kind: 'none' },
    };
  },
};
