import type { SuffixTest } from '../../rules/foreign';
import type { SiteRule } from '../../rules/rule';
import { Drops } from '../drops';
import { globToPattern } from '../glob-pattern';
import { type DropReason, type ListFormat, type ListSource, listLimits, type ParsedList } from '../list-format';
import { isRemovable, isUsableSelector, ruleRefusal } from '../refusals';
import { RuleIds } from '../rule-builder';
import { tagToSelector } from '../tag-selector';
import { xpathToCss } from '../xpath';

type Site = Readonly<Record<string, unknown>>;

const SLICE = 100;

/**
 * Site adapters of SimpRead: a JSON list of sites with address, title, description and the parts of the page. Sites
 * that carry code or regular expressions are left out whole; the rest becomes rules for the reader.
 */
export const simpread: ListFormat = {
  id: 'simpread',
  recognises: (sample, { text }) => /^[[{]/.test(sample[0] ?? '') && (sitesOf(text)?.some(isSite) ?? false),
  *read({ text, isPublicSuffix }: ListSource): Generator<number, ParsedList> {
    const drops = new Drops();
    const ids = new RuleIds();
    const rules: SiteRule[] = [];
    const sites = sitesOf(text) ?? [];
    const lineOf = lineFinder(text);
    for (const [index, site] of sites.entries()) {
      if (index % SLICE === SLICE - 1) yield index / sites.length;
      const name = isSite(site) ? String(site['name']) : '';
      const line = lineOf(name);
      const rule =
        rules.length >= listLimits.rules ? 'limit' : isSite(site) ? readSite(site, ids, isPublicSuffix) : 'unread';
      if (typeof rule === 'string') drops.add(line, rule, name);
      else rules.push(rule);
    }
    return { kind: 'rules', rules, dropped: drops.report() };
  },
};

function sitesOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return value;
    const sites = typeof value === 'object' && value !== null && 'sites' in value ? value.sites : undefined;
    return Array.isArray(sites) ? sites.map((site) => (Array.isArray(site) ? site[1] : site)) : undefined;
  } catch {
    return undefined;
  }
}

function isSite(value: unknown): value is Site {
  return typeof value === 'object' && value !== null && 'name' in value && 'url' in value && 'include' in value;
}

/** Finds where sites stand by their names, each search from where the last one ended. */
function lineFinder(text: string): (name: string) => number {
  let at = 0;
  let line = 1;
  return (name) => {
    const found = name === '' ? -1 : text.indexOf(JSON.stringify(name), at);
    for (; at < found; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}

/** Code stands in `[[{ }]]`, a regular expression in `[[/ /]]`. */
function scriptIn(site: Site): DropReason | undefined {
  const texts = Object.values(site)
    .flat(2)
    .filter((value) => typeof value === 'string');
  if (texts.some((text) => /(?<!\[)\[\[\s*\{/.test(text))) return 'script';
  return texts.some((text) => /(?<!\[)\[\[\s*\//.test(text)) ? 'regex' : undefined;
}

function readSite(site: Site, ids: RuleIds, isPublicSuffix?: SuffixTest): SiteRule | DropReason {
  const code = scriptIn(site);
  if (code) return code;
  const patterns = [site['url']].flat().map((url) => (typeof url === 'string' ? globToPattern(url) : undefined));
  const known = patterns.filter((pattern) => pattern !== undefined);
  if (known.length === 0 || known.length < patterns.length) return 'pattern';
  const article = selectorOf(site['include']);
  if (article === undefined) return 'selector';
  const title = selectorOf(site['title']);
  const removed = [site['exclude']]
    .flat()
    .map(selectorOf)
    .filter((css): css is string => css !== undefined && isRemovable(css));
  const rule: SiteRule = {
    id: ids.next('site', known[0]?.host ?? ''),
    name: String(site['name']).slice(0, 200),
    match: known.map(({ pattern }) => pattern),
    mode: 'notify',
    article,
    // `<title>` is the page's own title, which is looked at anyway.
    ...(title !== undefined && title !== 'title' && { title }),
    ...(removed.length > 0 && { remove: [...new Set(removed)] }),
    enabled: true,
  };
  return ruleRefusal(rule, isPublicSuffix) ?? rule;
}

/** A part of the page as SimpRead names it: an opening tag, an XPath in `[[[ ]]]`, or a plain selector. */
function selectorOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  if (text.startsWith('<')) return tagToSelector(text);
  const xpath = /^\[\[\[(.*)\]\]\]$/.exec(text)?.[1];
  if (xpath !== undefined) {
    const read = xpathToCss(xpath);
    return 'css' in read ? read.css : undefined;
  }
  return text.startsWith('[[') || !isUsableSelector(text) ? undefined : text;
}
