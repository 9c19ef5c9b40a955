import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { inventOrigin } from '../names';

/** An encyclopaedia's entry: contents list, 编辑 links, references with other sites' addresses. No author. */
export const encyclopedia: Family = {
  id: 'encyclopedia',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://wiki.${desk.domain}/item/${random.letters(6, 'abcdefgh')}`;
    const say = (text: string) => {
      book.text(text);
      return text;
    };
    const references = () =>
      [1, 2]
        .map((at) => {
          const other = inventOrigin(random, random.pick(['csdn', 'zhihu', 'blog'] as const));
          return `<li>${say(`${other.author}的介绍，第${at}版`)} ${anchor(other.url, say(`来源：${other.host}`))}</li>`;
        })
        .join('');
    book.feature('confusable:own-notice');
    return {
      url,
      documentTitle: `${body.title}_${desk.brand}百科`,
      title: body.title,
      above: `<h1>${escapeText(body.title)}</h1><div class="actions">${book.noise('编辑本词条')} ${book.noise('查看历史版本')} ${book.noise('讨论页面')}</div>`,
      article: renderArticle(desk, url, {
        container: random.pick(['one', 'chapters', 'nested']),
        interruptions: 0,
        closing: () => `<h2>${say('参考资料')}</h2><ol class="references">${references()}</ol>`,
      }),
      below: `<div class="lemma-foot">${book.noise('词条统计：浏览次数 12045 次')} ${book.noise('最近编辑者：匿名')}</div>`,
      source: { kind: 'none' },
    };
  },
};
