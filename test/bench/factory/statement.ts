import type { Desk } from './desk';
import type { SourceGold } from './gold';
import { anchor, escapeAttribute } from './markup';
import type { Origin } from './names';

/** Where a statement stands and what it proves. */
export interface Statement {
  readonly html: string;
  readonly source: SourceGold;
}

const labels = [
  '转载地址',
  '转载于',
  '转载自',
  '转自',
  '本文转自',
  '本文转载自',
  '原文链接',
  '原文地址',
  '原文出处',
  '文章来源',
  '来源',
  '出处',
  '轉載自',
  '原文連結',
];

/** How a redirector writes an address. */
function redirected(desk: Desk, url: string): string {
  return desk.random.pick([
    () => `https://link.zhihu.com/?target=${encodeURIComponent(url)}`,
    () => `https://link.juejin.cn/?target=${encodeURIComponent(url)}`,
    () => `https://${desk.domain}/go/?url=${encodeURIComponent(url)}`,
    () => `https://link.jianshu.com/?t=${encodeURIComponent(url)}`,
  ])();
}

/** A true statement that names the article's address, in one of many forms. */
export function trueStatement(desk: Desk, origin: Origin): Statement {
  const { random, book } = desk;
  const label = random.pick(labels);
  const { url } = origin;
  const form = random.pick([
    'plain',
    'anchor',
    'words',
    'redirect',
    'split',
    'spaced',
    'pinyin',
    'author-block',
    'bare-host',
    'table',
  ]);
  book.feature(`statement:${form}`);
  book.feature(`label:${label}`);
  const colon = random.pick(['：', ':', '： ']);
  const source: SourceGold = { kind: 'article', url, also: [] };
  const note = (text: string) => book.neutral(text);
  switch (form) {
    case 'plain':
      return { html: `<p>${note(`${label}${colon}${url}`)}</p>`, source };
    case 'words':
      return {
        html: `<p>${note(`${label}${colon}`)}${anchor(url, random.pick(['查看原文', '点击这里', desk.body.title, origin.author]))}</p>`,
        source,
      };
    case 'redirect':
      return {
        html: `<p>${note(`${label}${colon}${url}`).replace(/https?:.*$/, '')}${anchor(redirected(desk, url), url)}</p>`,
        source,
      };
    case 'split':
      return {
        html: `<div class="copyright"><span>${note(label)}</span><span>：</span><em>${anchor(url, note(url))}</em></div>`,
        source,
      };
    case 'spaced':
      return { html: `<p><strong>【${note(`${label}`)}】</strong> ${anchor(url, note(url))}</p>`, source };
    case 'pinyin':
      return { html: `<p>${note('轉(zhuǎn)載(zǎi)自：')}${anchor(url, note(url))}</p>`, source };
    case 'author-block':
      return {
        html: `<p>${note(`作者：${origin.author}`)}<br>${note('链接：')}${anchor(url, note(url))}<br>${note(`来源：${origin.host}`)}<br>${note('著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。')}</p>`,
        source,
      };
    case 'table':
      return { html: `<table><tr><td>${note(label)}</td><td>${anchor(url, note(url))}</td></tr></table>`, source };
    case 'bare-host':
      return { html: `<p>${note(`${label}${colon}${url.replace('https://', '')}`)}</p>`, source };
    default:
      return { html: `<p>${note(`${label}${colon}`)}${anchor(url, note(url))}</p>`, source };
  }
}

/** A statement that names a person, an account or the blog's home, not the article. */
export function vagueStatement(desk: Desk, origin: Origin): Statement {
  const { random, book } = desk;
  const form = random.pick(origin.home === '' ? ['account', 'name'] : ['account', 'name', 'home']);
  book.feature(`statement:${form}`);
  if (form === 'home')
    return {
      html: `<p>${book.neutral('出处：')}${anchor(origin.home, book.neutral(origin.home))}</p>`,
      source: { kind: 'author', url: origin.home, also: [origin.url] },
    };
  if (form === 'account')
    return {
      html: `<p>${book.neutral(`本文转载自微信公众号「${origin.author}」，作者${origin.author}。`)}</p>`,
      source: { kind: 'name', name: origin.author },
    };
  return {
    html: `<p>${book.neutral(`（原文作者：${origin.author}）`)}</p>`,
    source: { kind: 'name', name: origin.author },
  };
}

/** A statement that names the page's own site, its brand or nothing. */
export function emptyStatement(desk: Desk, page: string): Statement {
  const { random, book } = desk;
  const label = random.pick(['转载地址', '本文地址', '原文链接', '文章来源', '来源']);
  const form = random.pick(['self', 'self', 'home', 'brand', 'net']);
  book.feature(`statement:empty-${form}`);
  const source: SourceGold = { kind: 'none' };
  const home = `${new URL(page).origin}/`;
  if (form === 'self')
    return {
      html: `<p>${book.neutral(`${label}：`)}<a href="${escapeAttribute(page)}">${book.neutral(page)}</a></p>`,
      source,
    };
  if (form === 'home') return { html: `<p>${book.neutral(`${label}：${home}`)}</p>`, source };
  if (form === 'brand') return { html: `<p>${book.neutral(`来源：${desk.brand}`)}</p>`, source };
  return { html: `<p>${book.neutral(random.pick(['来源：互联网', '来源：网络整理', '文章来源：网络']))}</p>`, source };
}

/** The author's own notice: on the author's site it makes no repost, on any other it names the source. */
export function authorNotice(desk: Desk, url: string): string {
  const { random, book } = desk;
  return random.pick([
    () => `<p>${book.neutral('转载请注明出处：')}${anchor(url, book.neutral(url))}</p>`,
    () => `<p>${book.neutral(`本文链接：${url}`)}</p>`,
    () => `<p>${book.neutral('本文永久链接：')}${anchor(url, book.neutral(url))}</p>`,
    () =>
      `<p>${book.neutral('版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。')}<br>${book.neutral('本文链接：')}${anchor(url, book.neutral(url))}</p>`,
    () => `<p>${book.neutral('版权声明：本博客所有文章除特别声明外，均采用 BY-NC-SA 许可协议。转载请注明出处！')}</p>`,
  ])();
}
