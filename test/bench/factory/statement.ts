import type { Desk } from './desk';
import type { SourceGold } from './gold';
import { sourceLabel } from './labels';
import { anchor, escapeAttribute, escapeText } from './markup';
import type { Origin } from './names';
import { redirected } from './redirect';

/** Where a statement stands and what it proves. */
export interface Statement {
  readonly html: string;
  readonly source: SourceGold;
}

/** What the forms of a statement are made of. */
interface Words {
  readonly desk: Desk;
  readonly origin: Origin;
  readonly label: string;
  /** The label with its colon. */
  readonly opening: string;
  /** Notes text that may stay or go. */
  readonly note: (text: string) => string;
  /** A link to the origin with its address as text. */
  readonly link: () => string;
}

const names: Readonly<Partial<Record<Origin['platform'], string>>> = {
  csdn: 'CSDN',
  zhihu: '知乎',
  jianshu: '简书',
  juejin: '稀土掘金',
  cnblogs: '博客园',
  segmentfault: 'SegmentFault',
};

/** Forms that name the article's address. */
const trueForms: Readonly<Record<string, (words: Words) => string>> = {
  plain: ({ opening, note, origin }) => `<p>${note(opening + origin.url)}</p>`,
  anchor: ({ opening, note, link }) => `<p>${note(opening)}${link()}</p>`,
  words: ({ opening, note, origin, desk }) =>
    `<p>${note(opening)}${anchor(origin.url, noted(desk, desk.random.pick(['查看原文', '点击这里', '原文', '链接', desk.body.title, origin.author])))}</p>`,
  redirect: ({ opening, note, origin, desk }) =>
    `<p>${note(opening)}${anchor(redirected(desk, origin.url), noted(desk, desk.random.pick([origin.url, '查看原文'])))}</p>`,
  split: ({ label, note, link }) =>
    `<div class="copyright"><span>${note(label)}</span><span>：</span><em>${link()}</em></div>`,
  shredded: ({ label, note, link }) =>
    `<p>${[...label].map((sign) => `<span>${note(sign)}</span>`).join('')}<span>：</span><span>${link()}</span></p>`,
  spaced: ({ label, note, link }) => `<p><strong>【${note(label)}】</strong> ${link()}</p>`,
  lines: ({ opening, note, link }) => `<p>${note(opening)}</p><p>${link()}</p>`,
  broken: ({ opening, note, link }) => `<div>${note(opening)}<br>${link()}</div>`,
  quoted: ({ opening, note, link }) => `<blockquote><p>${note(opening)}${link()}</p></blockquote>`,
  list: ({ note, origin, link }) =>
    `<ul><li>${note(`原文作者：${origin.author}`)}</li><li>${note('原文链接：')}${link()}</li></ul>`,
  'author-block': ({ note, origin, link }) =>
    `<p>${note(`作者：${origin.author}`)}<br>${note('链接：')}${link()}<br>${note(`来源：${names[origin.platform] ?? origin.host}`)}<br>${note('著作权归作者所有。商业转载请联系作者获得授权，非商业转载请注明出处。')}</p>`,
  'bare-host': ({ opening, note, origin }) => `<p>${note(`${opening}${origin.url.replace('https://', '')}`)}</p>`,
  markdown: ({ opening, note, origin, desk }) => `<p>${note(`${opening}[${desk.body.title}](${origin.url})`)}</p>`,
  angle: ({ opening, note, origin }) => `<p>${note(`${opening}<${origin.url}>`)}</p>`,
  titled: ({ note, origin, desk, link }) =>
    `<p>${note(`本文转载自${origin.author}的文章《${desk.body.title}》，原文地址 `)}${link()}</p>`,
  clipped: ({ note, origin }) => `<p>${note(`本文转自 ${origin.url}，如有侵权，请联系删除。`)}</p>`,
  sentence: ({ note, origin, link }) =>
    `<p>${note(`这篇文章的作者是${origin.author}，我只做了排版，原文在 `)}${link()}${note(' ，感谢作者。')}</p>`,
  trailer: ({ note, origin, link, desk }) => {
    const line = desk.random.pick(['————————————————', '--------------------- ']);
    return desk.random.pick([
      () =>
        `<p>${note(line)}<br>${note(`版权声明：本文为${names[origin.platform] ?? ''}博主「${origin.author}」的原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接及本声明。`)}<br>${note('原文链接：')}${link()}</p>`,
      () =>
        `<p>${note(line)}<br>${note(`作者：${origin.author}`)}<br>${note(`来源：${names[origin.platform] ?? origin.host}`)}<br>${note('原文：')}${link()}<br>${note('版权声明：本文为博主原创文章，转载请附上博文链接！')}</p>`,
    ])();
  },
  small: ({ opening, note, link }) =>
    `<hr><p style="font-size:12px;color:#999"><small>${note(opening)}${link()}</small></p>`,
  heading: ({ label, note, link }) => `<h3>${note(label)}</h3><p>${link()}</p>`,
};

function noted(desk: Desk, text: string): string {
  desk.book.neutral(text);
  return text;
}

function wordsOf(desk: Desk, origin: Origin): Words {
  const { random, book } = desk;
  const label = sourceLabel(random);
  const note = (text: string) => book.neutral(text);
  const link = () => {
    note(origin.url);
    return random.chance(0.8) ? anchor(origin.url, origin.url) : escapeText(origin.url);
  };
  return { desk, origin, label, opening: label + random.pick(['：', ':', '： ', ' ：']), note, link };
}

/** A true statement that names the article's address, in one of many forms. */
export function trueStatement(desk: Desk, origin: Origin): Statement {
  const { random, book } = desk;
  const words = wordsOf(desk, origin);
  const name = random.pick(Object.keys(trueForms));
  const form = trueForms[name];
  if (form === undefined) throw new RangeError(name);
  book.feature(`statement:${name}`);
  const html = form(words);
  if (html.includes(escapeText(words.label))) book.feature(`label:${words.label}`);
  return { html, source: { kind: 'article', url: origin.url, also: [] } };
}

/** A statement that names a person, an account or the blog's home, not the article. */
export function vagueStatement(desk: Desk, origin: Origin): Statement {
  const { random, book } = desk;
  const note = (text: string) => book.neutral(text);
  const name: SourceGold = { kind: 'name', name: origin.author };
  const forms: Readonly<Record<string, () => Statement>> = {
    account: () => ({
      html: `<p>${note(random.pick([`本文转载自微信公众号「${origin.author}」，作者${origin.author}。转载本文请联系${origin.author}公众号。`, `来源：微信公众号【${origin.author}】`, `本文来自公众号：${origin.author}（ID：${origin.user}）`]))}</p>`,
      source: name,
    }),
    name: () => ({
      html: `<p>${note(random.pick([`（原文作者：${origin.author}）`, `转自：${origin.author}`, `作者：${origin.author}（已获授权转载）`]))}</p>`,
      source: name,
    }),
    home: () => ({
      html: `<p>${note(random.pick(['出处：', '转载自：', '文章来源：']))}${anchor(origin.home, note(origin.home))}</p>`,
      source: { kind: 'author', url: origin.home, also: [origin.url] },
    }),
  };
  const form = random.pick(Object.keys(forms).filter((key) => key !== 'home' || origin.home !== ''));
  book.feature(`statement:${form}`);
  return forms[form]?.() ?? { html: '', source: name };
}

/** A statement that names the page's own site, its brand or nothing. */
export function emptyStatement(desk: Desk, page: string): Statement {
  const { random, book } = desk;
  const label = random.pick(['转载地址', '本文地址', '原文链接', '文章来源', '来源', '本文网址']);
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
  return {
    html: `<p>${book.neutral(random.pick(['来源：互联网', '来源：网络整理', '文章来源：网络', '本文由网友投稿', '转载自网络，侵删']))}</p>`,
    source,
  };
}
