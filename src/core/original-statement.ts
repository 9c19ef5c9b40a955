import type { PageFacts } from './facts';
import { leavesSite } from './leaves-site';
import { isOwnName, PLAIN_LABEL, pageHost } from './page-identity';
import { originalLabel } from './phrases/source-labels';
import { platformOfHost, readPlatformAddress } from './platforms';
import { findStatements, type Statement } from './statement';
import { countHan } from './text/han';
import { foldLabels } from './text/script';
import { parseHttpUrl } from './url/normalize';
import { unwrapRedirect } from './url/redirect';

/** The statement at the head or foot that names an original on another site, or its author. */
export function findOriginal(facts: PageFacts): Statement | undefined {
  return findStatements(facts).find(
    ({ meaning, place, label, href, author }) =>
      (meaning === 'credit' || meaning === 'translation') &&
      place !== 'body' &&
      originalLabel.test(foldLabels(label)) &&
      (href === undefined ? author !== undefined && !isOwnName(facts, author) : leavesSite(facts, href, label)),
  );
}

/** The account that an address of a platform belongs to, folded. */
function accountOf(address: string): string | undefined {
  const url = parseHttpUrl(address);
  return url && readPlatformAddress(unwrapRedirect(url))?.author?.toLowerCase();
}

/** Blocks at whose head a platform links the author; later links lead to other people. */
const HEAD_BLOCKS = 12;

/** Whom the platform itself names as the page's author, folded: metadata, the account in the address, the link above the text. */
function platformAuthors(facts: PageFacts): readonly string[] {
  const metas = ['author', 'article:author'].map((name) => facts.meta.get(name) ?? '');
  const links = facts.blocks
    .slice(0, HEAD_BLOCKS)
    .flatMap(({ region, links: all }) => (region === 'before' ? all : []))
    .filter(({ href }) => {
      const url = parseHttpUrl(href);
      return url !== undefined && readPlatformAddress(url)?.kind === 'author';
    });
  const accounts = [facts.url, ...links.map(({ href }) => href)].map((href) => accountOf(href) ?? '');
  return [...metas, ...accounts, ...links.map(({ text }) => text)]
    .map((name) => foldLabels(name).trim())
    .filter((name) => name.length >= 2 && name.length <= 30);
}

/** Whom a statement names: in words, as its link's text, and in the address. */
function statedNames({ author, account, outlet, href = '', block }: Statement): readonly string[] {
  const url = parseHttpUrl(href);
  const inAddress =
    url === undefined ? [] : [...url.hostname.split('.').slice(0, -1), url.pathname.split('/')[1] ?? ''];
  const text = block.links.find((link) => link.href === href)?.text ?? '';
  return [author, account, outlet, accountOf(href), text, ...inAddress]
    .map((name) => foldLabels(name ?? '').trim())
    .filter((name) => name.length >= 2 && !PLAIN_LABEL.test(name));
}

/** One name, as people spell theirs here and there: `lulu` and `lulu-2`. */
function isOneName(one: string, other: string): boolean {
  const isLong = (name: string): boolean => name.length >= 4 || countHan(name) > 0;
  return one === other || (isLong(one) && other.includes(one)) || (isLong(other) && one.includes(other));
}

/**
 * The statement of an original on a publishing platform, when it names the author whom the platform itself names: then
 * it is that author's own first place. Where nobody is named, it may be anybody's.
 */
export function findOwnOriginal(facts: PageFacts): Statement | undefined {
  if (platformOfHost(pageHost(facts)) === undefined) return undefined;
  const found = findOriginal(facts);
  if (found?.href === undefined || found.meaning === 'translation') return undefined;
  const stated = statedNames(found);
  return platformAuthors(facts).some((own) => stated.some((name) => isOneName(own, name))) ? found : undefined;
}
