import type { Family } from '../family';
import { anchor } from '../markup';
import { otherArticles } from '../noise';
import { number } from '../pieces';

/** A forum's board or a list of search results: rows with counts and names, no text. */
export const forumIndex: Family = {
  id: 'forum-index',
  pageClass: 'nonarticle',
  compose(desk) {
    const { random } = desk;
    const isSearch = random.chance(0.4);
    const tag = random.pick(desk.body.tags);
    const rows = otherArticles(desk, random.int(12, 24)).map((title) => {
      const link = anchor(`thread-${number(desk, 6)}-1-1.html`, (random.chance(0.2) ? '[转载] ' : '') + title);
      if (isSearch)
        return `<div class="result"><h3>${link}</h3><p>${title}，最近又有人问起，这里把当时的几种办法放在一起比较，来源：${desk.brand} …</p><span>${desk.domain} ${desk.date}</span></div>`;
      return `<tr><td>${link}</td><td>${random.int(0, 99)}</td><td>${random.int(100, 9999)}</td><td>${desk.nick}<br>${desk.date}</td></tr>`;
    });
    const title = isSearch ? `${tag} - 搜索结果` : `${tag}讨论区`;
    return {
      url: isSearch
        ? `https://so.${desk.domain}/s?wd=${encodeURIComponent(tag)}&p=${random.int(1, 5)}`
        : `http://bbs.${desk.domain}/forum-${random.int(2, 99)}-1.html`,
      documentTitle: `${title} - ${desk.brand}`,
      title,
      above: `<h1>${title}</h1>`,
      article: isSearch
        ? `<div class="results"><p>为您找到相关结果约 ${random.int(10, 900)} 个</p>${rows.join('\n')}</div>`
        : `<table><tr><th>主题</th><th>回复</th><th>查看</th><th>最后发表</th></tr>${rows.join('\n')}</table>`,
      below: `<div class="pg">${[1, 2, 3, 4, 5].map((page) => anchor(`?page=${page}`, String(page))).join(' ')}</div>`,
      source: { kind: 'none' },
    };
  },
};
