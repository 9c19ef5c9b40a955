import type { SuffixTest } from '../../rules/foreign';
import type { SiteRule } from '../../rules/rule';
import { Drops } from '../drops';
import { eachLine, shareOf, type TextLine } from '../lines';
import type { DropReason, ListFormat, ListSource, ParsedList } from '../list-format';
import { hostRefusal, isRemovable, isUsableSelector } from '../refusals';
import { hostRule, RuleIds, type RuleParts } from '../rule-builder';
import { readHost } from '../watch-hosts';
import { xpathToCss } from '../xpath';

const places = ['title', 'body', 'author', 'date'] as const;
type Place = (typeof places)[number];

/** Directives about fetching and testing: leaving them out changes nothing about what a rule does here. */
const harmless =
  /^(?:test_\w+|tidy|prune|parser|autodetect_on_failure|skip_json_ld|insert_detected_image|convert_double_br_tags|native_ad_clue|http_header.*|requires_login|not_logged_in_xpath|login_\w+|src_lazy_load_attr)$/;
const known =
  /^(?:title|body|author|date|strip|strip_id_or_class|strip_image_src|test_\w+|tidy|prune|single_page_link|next_page_link|find_string|replace_string|http_header.*|if_page_contains)$/;

const MAX_REMOVED = 199;

/** `key: value`; a replacement has its words in the key: `replace_string(a): b`. */
const directive = /^([a-z_]+(?:\([^)]{0,300}\))?)\s*:\s*(.*)$/;

/**
 * Site configs of FiveFilters: `key: value` lines for one site, named by the file (`blog.example.cn.txt`) or else by
 * its `test_url`. Simple XPaths become selectors; pages to fetch, text replacement and the rest are left out.
 */
export const siteConfig: ListFormat = {
  id: 'site-config',
  recognises: (sample) =>
    sample.some((line) => /^(?:body|title|strip|strip_id_or_class)\s*:/.test(line)) &&
    shareOf(sample, /^#/, (line) => known.test((directive.exec(line)?.[1] ?? '').replace(/\(.*$/, ''))) > 0.7,
  *read(source: ListSource): Generator<number, ParsedList> {
    const drops = new Drops();
    const config = new Config(drops);
    yield* eachLine(
      source.text,
      (line) => config.take(line),
      (line) => drops.add(line.number, 'limit', line.text),
    );
    const rule = config.rule(hostInName(source.name), source.isPublicSuffix);
    return { kind: 'rules', rules: rule ? [rule] : [], dropped: drops.report() };
  },
};

function hostInName(name: string): string | undefined {
  return readHost(name.replace(/\.txt$/i, '').replace(/^\./, ''));
}

/** What the lines read so far say about the site. */
class Config {
  readonly #drops: Drops;
  readonly #found: Record<Place, string[]> = { title: [], body: [], author: [], date: [] };
  readonly #removed = new Set<string>();
  #testHost: string | undefined;

  constructor(drops: Drops) {
    this.#drops = drops;
  }

  take(line: TextLine): void {
    if (line.text.startsWith('#')) return;
    const [, key = '', value = ''] = directive.exec(line.text) ?? [];
    const reason = this.#takeDirective(key, value.trim());
    if (reason !== undefined) this.#drops.add(line.number, reason, line.text);
  }

  #takeDirective(key: string, value: string): DropReason | undefined {
    if (key === '') return 'unread';
    if (key === 'test_url') this.#testHost ??= URL.canParse(value) ? readHost(new URL(value).hostname) : undefined;
    if (harmless.test(key)) return undefined;
    if (value === '') return 'no-use';
    if (key.startsWith('strip') && this.#removed.size >= MAX_REMOVED) return 'limit';
    const place = places.find((name) => name === key);
    if (place) return this.#takePath(value, (css) => this.#found[place].push(css));
    if (key === 'strip') return this.#takePath(value, (css) => this.#removed.add(css), isRemovable);
    if (key === 'strip_id_or_class') return this.#takeWord(value, (word) => [`[class*="${word}"]`, `[id*="${word}"]`]);
    if (key === 'strip_image_src') return this.#takeWord(value, (word) => [`img[src*="${word}"]`]);
    return 'unsupported';
  }

  #takePath(
    xpath: string,
    keep: (css: string) => void,
    isFit: (css: string) => boolean = isUsableSelector,
  ): DropReason | undefined {
    const read = xpathToCss(xpath);
    if ('error' in read) return read.error;
    if (!isFit(read.css)) return 'selector';
    keep(read.css);
    return undefined;
  }

  /** Words shorter than three letters are part of everything. */
  #takeWord(value: string, selectors: (word: string) => readonly string[]): DropReason | undefined {
    const word = value.replace(/^(['"])(.*)\1$/, '$2');
    const found = selectors(word);
    if (word.length < 3 || word.includes('"') || !found.every(isRemovable)) return 'selector';
    for (const css of found) this.#removed.add(css);
    return undefined;
  }

  rule(namedHost: string | undefined, isPublicSuffix?: SuffixTest): SiteRule | undefined {
    const host = namedHost ?? this.#testHost;
    const { title, body, author, date } = this.#found;
    const parts: RuleParts = {
      ...joined('article', body),
      ...joined('title', title),
      ...joined('author', author),
      ...joined('date', date),
      ...(this.#removed.size > 0 && { remove: [...this.#removed] }),
    };
    const reason = host === undefined ? 'no-host' : hostRefusal(host, isPublicSuffix);
    if (reason !== undefined) this.#drops.add(1, reason, host ?? '');
    else if (Object.keys(parts).length === 0) this.#drops.add(1, 'no-use', host ?? '');
    else if (host !== undefined)
      return hostRule(new RuleIds().next('config', host), { on: [host], off: [] }, 'notify', parts);
    return undefined;
  }
}

/** Alternatives, first choice first, as one selector; as many as a selector may be long. */
function joined<K extends string>(field: K, alternatives: readonly string[]): { readonly [F in K]?: string } {
  const selector = alternatives.reduce(
    (all, css) => (isUsableSelector(`${all}, ${css}`) && all !== '' ? `${all}, ${css}` : all || css),
    '',
  );
  return (selector === '' ? {} : { [field]: selector }) as { readonly [F in K]?: string };
}
