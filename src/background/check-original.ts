import type { CheckedOriginal } from '../platform/messages';
import { readPageHead } from '../platform/net';
import { hasOrigins } from '../platform/permissions';

const longest = 300;
/** Nothing that was published stands on this computer or behind a bare number. */
const closed = /^[^.]*$|^[\d.]+$|^\[|\.(?:local|internal|lan)$/i;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Opens the address that is said to be the original, once, on somebody's click, and tells its titles. Asks nobody when
 * the site is not permitted: browsers let only our own pages ask for that.
 */
export async function checkOriginal(url: string): Promise<CheckedOriginal> {
  const { protocol, host, hostname } = new URL(url);
  if (closed.test(hostname)) return { kind: 'unreachable' };
  if (!(await hasOrigins([`${protocol}//${host}/*`]))) return { kind: 'permission', host };
  const page = await readPageHead(url);
  if (!page) return { kind: 'unreachable' };
  return page.html === '' ? { kind: 'gone', status: page.status } : { kind: 'opened', titles: titlesIn(page.html) };
}

/** What a page calls itself: its title, that for other sites, and its first heading. */
export function titlesIn(html: string): readonly string[] {
  const found = [
    /<title[^>]*>([^<]{1,500})/i.exec(html)?.[1],
    /<meta\b(?=[^>]{0,400}\bproperty=["']?og:title)[^>]{0,400}?\bcontent=(?:"([^"]{1,500})|'([^']{1,500}))/i
      .exec(html)
      ?.slice(1)
      .join(''),
    /<h1\b[^>]*>([\s\S]{1,1000}?)<\/h1/i.exec(html)?.[1]?.replace(/<[^>]*>/g, ''),
  ];
  const titles = found.map((title) => plain(title ?? '')).filter((title) => title !== '');
  return [...new Set(titles)];
}

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : (characters[name] ?? all);
    })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}
