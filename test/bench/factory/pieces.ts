import { plainText } from './body';
import type { Desk } from './desk';
import { anchor, escapeText } from './markup';
import { writtenDate } from './names';

/** The title as a heading of some kind. */
export function titleHeading(desk: Desk, title: string): string {
  const tag = desk.random.pick(['h1', 'h1', 'h1', 'h1', 'h1', 'h2', 'h2', 'h3', 'div']);
  if (tag === 'div') desk.book.neutral(title);
  return `<${tag} class="${desk.random.pick(['title', 'article-title', 'tit', ''])}">${escapeText(title)}</${tag}>`;
}

/** Parts of the line under a title; each is noise, since the reader shows author and date in their own place. */
export interface MetaParts {
  readonly author?: string;
  /** Written as the page's date; the desk's unless told. */
  readonly hasDate?: boolean;
  readonly more?: readonly string[];
}

/** The line under a title: date, author, reads and whatever the site adds, in random order. */
export function metaLine(desk: Desk, parts: MetaParts): string {
  const { random, book } = desk;
  const written = writtenDate(random, desk.date);
  const pieces: string[] = [];
  if (parts.hasDate !== false)
    pieces.push(`${random.pick(['发布时间：', '时间：', '更新时间:', '发表于 ', '发布于'])}${written}`);
  if (parts.author !== undefined)
    pieces.push(`${random.pick(['作者：', '作者:', '文／', '编辑：'].slice(0, 2))}${parts.author}`);
  pieces.push(...(parts.more ?? []));
  const tag = random.pick(['span', 'em', 'i']);
  const items = random.some(pieces, pieces.length).map((piece) => book.noise(piece));
  return random.pick([
    () =>
      `<div class="${random.pick(['info', 'meta', 'article-info', 'post-meta'])}">${items.map((item) => `<${tag}>${item}</${tag}>`).join(' ')}</div>`,
    () => `<p>${items.join('&nbsp;&nbsp;')}</p>`,
    () => `<ul class="article-meta">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  ])();
}

/** A number of reads as sites write it. */
export function reads(desk: Desk): string {
  const count = desk.random.int(12, 9800);
  return desk.random.pick([
    `阅读量:${count} 次`,
    `阅读：${count}`,
    `${count}次阅读`,
    `人气：${count}`,
    `浏览(${count})`,
    `帮助过：${count}人阅读`,
  ]);
}

/** Crumbs above the title. */
export function crumbs(desk: Desk, label: string, last: string): string {
  const { random, book } = desk;
  const middle = random.pick(['编程语言', '技术文章', '运维笔记', '其他分类']);
  return `<div class="${random.pick(['crumb', 'position', 'path'])}">${book.noise(label)}${anchor('/', '首页')} &gt; ${anchor('/c/', middle)} &gt; ${escapeText(last)}</div>`;
}

/** First running text of an article, clipped, for summaries that repeat it. */
export function firstWords(desk: Desk, length: number): string {
  const first = desk.body.blocks.find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' ? plainText(first.inlines).slice(0, length) : '';
}

/** A number as it stands in addresses. */
export function number(desk: Desk, count: number): string {
  return desk.random.pick(['1', '2', '8']) + desk.random.letters(count - 1, '0123456789');
}
