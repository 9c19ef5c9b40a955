import { err, ok, type Result } from '../result';
import { siteOf } from '../url/site';

/** A match pattern taken apart. */
export interface MatchPattern {
  readonly scheme: '*' | 'http' | 'https';
  /** ASCII host without the leading `*.`; `''` stands for every host. */
  readonly host: string;
  /** True when sub-domains match too (`*.example.cn`, which includes `example.cn` itself). */
  readonly subdomains: boolean;
  /** Begins with `/`; `*` stands for any run of characters, the query included. */
  readonly path: string;
}

/** Why a text is no match pattern: names a message `error_pattern_` + code. */
export type PatternError = 'empty' | 'length' | 'scheme' | 'path' | 'star' | 'host' | 'stars';

const MAX_LENGTH = 500;
const MAX_PATH_STARS = 3;
/** Addresses longer than this are compared by their beginning: no real article needs more. */
const MAX_URL = 8_000;

/**
 * Reads a WebExtension match pattern for http and https (`*://*.example.cn/blog/*`). White space around it is
 * ignored; an empty text is refused, never read as "everything". Hosts are made ASCII and lower case.
 */
export function parsePattern(text: string): Result<MatchPattern, PatternError> {
  const trimmed = text.trim();
  if (trimmed === '') return err('empty');
  if (trimmed.length > MAX_LENGTH) return err('length');
  const parts = /^(\*|http|https):\/\/([^/]*)(\/.*)?$/.exec(trimmed);
  if (!parts) return err('scheme');
  const [, scheme = '', host = '', path] = parts;
  if (path === undefined) return err('path');
  if (path.split('*').length - 1 > MAX_PATH_STARS) return err('stars');
  const parsedHost = parseHost(host);
  if (!parsedHost.ok) return parsedHost;
  return ok({ scheme: scheme as MatchPattern['scheme'], ...parsedHost.value, path });
}

function parseHost(text: string): Result<Pick<MatchPattern, 'host' | 'subdomains'>, PatternError> {
  if (text === '*') return ok({ host: '', subdomains: true });
  const subdomains = text.startsWith('*.');
  const bare = subdomains ? text.slice(2) : text;
  if (bare.includes('*')) return err('star');
  if (bare === '' || /[\s:@?#[\]\\%]/.test(bare)) return err('host');
  try {
    const host = new URL(`http://${bare}/`).hostname;
    return host === '' || host.endsWith('.') ? err('host') : ok({ host, subdomains });
  } catch {
    return err('host');
  }
}

/** The pattern as browsers write it: what `scripting` and `permissions` take. */
export function formatPattern(pattern: MatchPattern): string {
  return `${pattern.scheme}://${formatHost(pattern)}${pattern.path}`;
}

/** The pattern of all pages on the pattern's host: what a permission is asked for. */
export function originOf(pattern: MatchPattern): string {
  return `${pattern.scheme}://${formatHost(pattern)}/*`;
}

function formatHost(pattern: MatchPattern): string {
  if (pattern.host === '') return '*';
  return pattern.subdomains ? `*.${pattern.host}` : pattern.host;
}

/**
 * True when a pattern reaches beyond one registrable domain: every host, or a public suffix such as `*.com.cn`.
 * Rules with such patterns are refused, because one of them would govern sites that nobody thought of.
 */
export function isTooBroad(pattern: MatchPattern): boolean {
  if (pattern.host === '') return true;
  if (/^[\d.]+$/.test(pattern.host)) return false;
  if (!pattern.host.includes('.')) return pattern.subdomains;
  return pattern.subdomains && siteOf(`a.${pattern.host}`) !== siteOf(pattern.host);
}

/** Whether an address is matched; false for anything that is not http or https. Linear in the lengths. */
export function matchesPattern(pattern: MatchPattern, address: string): boolean {
  let url: URL;
  try {
    url = new URL(address.slice(0, MAX_URL));
  } catch {
    return false;
  }
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  if (pattern.scheme !== '*' && pattern.scheme !== scheme) return false;
  return matchesHost(pattern, url.hostname) && matchesGlob(pattern.path, url.pathname + url.search);
}

function matchesHost(pattern: MatchPattern, host: string): boolean {
  if (pattern.host === '' || host === pattern.host) return true;
  return pattern.subdomains && host.endsWith(`.${pattern.host}`);
}

/** Tests a text against a glob with `*` only: two pointers, one step back at most per character, no recursion. */
export function matchesGlob(glob: string, text: string): boolean {
  let g = 0;
  let i = 0;
  let star = -1;
  let resume = 0;
  while (i < text.length) {
    if (glob[g] === '*') {
      star = g;
      g += 1;
      resume = i;
    } else if (g < glob.length && glob[g] === text[i]) {
      g += 1;
      i += 1;
    } else if (star >= 0) {
      g = star + 1;
      resume += 1;
      i = resume;
    } else {
      return false;
    }
  }
  while (glob[g] === '*') g += 1;
  return g === glob.length;
}

/** The readable patterns of a list; unreadable ones are left out, so an empty or broken list matches nothing. */
export function parsePatterns(texts: readonly string[]): readonly MatchPattern[] {
  return texts.flatMap((text) => {
    const parsed = parsePattern(text);
    return parsed.ok ? [parsed.value] : [];
  });
}
