import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { number } from '../pieces';

/** A documentation-like personal site: contents list in and beside the text, JSON-LD, 编辑此页, no statement. */
export const docsOriginal: Family = {
  id: 'docs-original',
  pageClass: 'original',
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://notes.${desk.domain}/guide/${number(desk, 3)}`;
    const data = {
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: body.title,
      datePublished: desk.date,
      author: { '@type': 'Person', name: desk.nick },
    };
    const tree = ['开始之前', '安装与升级', '常见问题汇总', '命令行参考手册', '贡献者指南'].map((name) =>
      anchor(`/guide/${random.letters(5)}`, name),
    );
    return {
      url,
      documentTitle: `${body.title} | ${desk.brand}`,
      head: `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="${body.title.replaceAll('"', '&quot;')}">`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<aside class="tree"><ul>${tree.map((item) => `<li>${item}</li>`).join('')}</ul></aside><h1>${escapeText(body.title)}</h1>`,
      article: renderArticle(desk, url, {
        container: 'article',
        attributes: 'class="markdown"',
        code: random.pick(['shiki', 'shiki-numbers', 'prism', 'copy-header']),
        interruptions: 0,
      }),
      below: `<div class="page-edit">${book.noise('在代码仓库上编辑此页')} ${book.noise(`最后更新于 ${desk.date}`)}</div>`,
      source: { kind: 'none' },
    };
  },
};
