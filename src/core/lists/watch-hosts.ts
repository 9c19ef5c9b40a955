import { siteOf } from '../url/site';

/** A host that a list names. */
export interface WatchEntry {
  readonly host: string;
  /** Only this very host, not those below it. */
  readonly exact?: boolean;
  /** Not watched, although a wider entry says so. */
  readonly spared?: boolean;
}

/**
 * Hosts of a list as one text: sorted lines, `@` before what is spared, `=` before what is meant exactly. A list of
 * 27,000 hosts is half a megabyte so, and is searched without being taken apart.
 */
export type PackedHosts = string;

/**
 * The host name in a text as browsers write it: lower case, ASCII. Nothing for anything but a dotted public-looking
 * name or an IPv4 address.
 */
export function readHost(text: string): string | undefined {
  const name = text.toLowerCase().replace(/\.$/, '');
  const ascii = /^[\x21-\x7e]+$/.test(name) ? name : toAscii(name);
  if (ascii === undefined || ascii.length > 253) return undefined;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(ascii))
    return ascii.split('.').every((part) => Number(part) < 256) ? ascii : undefined;
  return isName(ascii) ? ascii : undefined;
}

function isName(host: string): boolean {
  const labels = host.split('.');
  const isLabel = (label: string): boolean => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label);
  return labels.length > 1 && labels.every(isLabel) && /^(?:xn--[a-z0-9-]+|[a-z]{2,})$/.test(labels.at(-1) ?? '');
}

function toAscii(name: string): string | undefined {
  // The characters that would end the host part of an address; everything odd is refused by `URL` itself.
  if (/[\s/:?#@\\[\]%]/.test(name)) return undefined;
  const address = `http://${name}/`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** Whether an entry for this host would reach beyond one owner's site: a public suffix such as `com.cn`. */
export function isSharedSuffix(host: string): boolean {
  return siteOf(`a.${host}`) === `a.${host}` && !/^[\d.]+$/.test(host);
}

/** Writes entries as one text, each once, and says how many there are. */
export function packHosts(entries: Iterable<WatchEntry>): { readonly hosts: PackedHosts; readonly count: number } {
  const lines = new Set<string>();
  for (const { host, exact, spared } of entries) lines.add(`${spared ? '@' : ''}${exact ? '=' : ''}${host}`);
  return { hosts: [...lines].sort().join('\n'), count: lines.size };
}

/**
 * Whether a list watches a host: its closest entry decides, an exact one before one for the hosts below. A text that
 * was not written by `packHosts` gives an answer without meaning, never an error. Takes some microseconds.
 */
export function isWatchedHost(packed: PackedHosts, host: string): boolean {
  if (packed === '') return false;
  if (hasLine(packed, `@=${host}`)) return false;
  if (hasLine(packed, `=${host}`)) return true;
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (hasLine(packed, `@${rest}`)) return false;
    if (hasLine(packed, rest)) return true;
  }
  return false;
}

/** Binary search for a whole line in sorted lines. */
function hasLine(sorted: string, wanted: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = sorted.lastIndexOf('\n', middle - 1) + 1;
    const end = lineEnd(sorted, middle);
    const line = sorted.slice(start, end);
    if (line === wanted) return true;
    if (line < wanted) low = end + 1;
    else high = start - 1;
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** What changes between two versions of a list, in lines of its text. Linear. */
export function compareHosts(
  before: PackedHosts,
  after: PackedHosts,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const old = new Set(linesOf(before));
  const now = new Set(linesOf(after));
  return {
    added: [...now].filter((line) => !old.has(line)),
    removed: [...old].filter((line) => !now.has(line)),
  };
}

function linesOf(packed: PackedHosts): readonly string[] {
  return packed === '' ? [] : packed.split('\n');
}
