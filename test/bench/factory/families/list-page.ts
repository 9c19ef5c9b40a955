import type { Family } from '../family';
import { anchor } from '../markup';
import { otherArticles } from '../noise';
import { number } from '../pieces';

/** A category, tag or search page: bare rows of links, some with 转载 in them. */
export const listPage: Family = {
  id: 'list-page',
  pageClass: 'nonarticle',
  compose(desk) {
    const { random } = desk;
    const tag = random.pick(desk.body.tags);
    const path = random.pick([
      `/category/${number(desk, 3)}/`,
      `/tag/${encodeURIComponent(tag)}`,
      `/search?q=${encodeURIComponent(tag)}`,
      '/archives/',
    ]);
    const rows = otherArticles(desk, 16).map(
      (title) =>
        `${anchor(`/p/${number(desk, 6)}.html`, (random.chance(0.3) ? '[转]' : '') + title)} <span>${desk.date}</span>`,
    );
    const form = random.pick(['ul', 'table', 'div']);
    const list = {
      ul: `<ul>${rows.map((row) => `<li>${row}</li>`).join('\n')}</ul>`,
      table: `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('\n')}</table>`,
      div: rows.map((row) => `<div class="row">${row}</div>`).join('\n'),
    }[form];
    return {
      url: `https://www.${desk.domain}${path}`,
      documentTitle: `${tag} 相关文章列表 - ${desk.brand}`,
      title: tag,
      above: `<h1>${tag} 相关文章列表</h1>`,
      article: list ?? '',
      below: '<div class="pagebar"><span>共 42 页</span><a href="?page=2">下一页</a></div>',
      source: { kind: 'none' },
    };
  },
};
