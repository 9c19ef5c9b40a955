import { renderArticle } from '../article';
import type { Family } from '../family';
import { anchor, escapeText } from '../markup';
import { pager } from '../noise';

/** A hexo blog: contents list, gutters, 本文作者/本文链接/版权声明 to itself. */
export const hexoOriginal: Family = {
  id: 'hexo-original',
  pageClass: 'original',
  hasFixedNames: true,
  compose(desk) {
    const { body, random, book } = desk;
    const url = `https://${desk.nick.length > 3 ? 'blog.' : ''}${desk.domain}/${desk.date.replaceAll('-', '/')}/${random.letters(8, 'abcdefgh')}/`;
    const copyright = `<ul class="post-copyright"><li><strong>${book.neutral('本文作者：')}</strong>${book.neutral(desk.nick)}</li><li><strong>${book.neutral('本文链接：')}</strong>${anchor(url, book.neutral(url))}</li><li><strong>${book.neutral('版权声明：')}</strong>${book.neutral('本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！')}</li></ul>`;
    book.feature('confusable:own-notice');
    return {
      url,
      documentTitle: `${body.title} | ${desk.nick}的小站`,
      head: `<meta property="og:type" content="article"><meta property="article:author" content="${desk.nick}"><meta property="og:url" content="${url}">`,
      title: body.title,
      author: desk.nick,
      published: desk.date,
      above: `<header class="post-header"><h1 class="post-title" itemprop="name headline">${escapeText(body.title)}</h1><div class="post-meta">${book.noise('发表于')} <time itemprop="dateCreated datePublished" datetime="${desk.date}T10:00:00+08:00">${desk.date}</time> <span>${book.noise('本文字数：3.1k')}</span> <span>${book.noise('阅读时长 ≈ 6 分钟')}</span></div></header>`,
      article: renderArticle(desk, url, {
        container: 'one',
        attributes: 'class="post-body" itemprop="articleBody"',
        code: random.pick(['hexo-table', 'rouge-table', 'chroma']),
        interruptions: 0,
      }),
      below: `${random.chance(0.7) ? copyright : ''}<div class="post-tags">${body.tags.map((tag) => anchor(`/tags/${tag}/`, `# ${tag}`)).join(' ')}</div>${pager(desk)}`,
      source: { kind: 'none' },
    };
  },
};
