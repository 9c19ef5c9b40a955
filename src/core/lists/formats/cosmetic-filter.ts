import { Drops } from '../drops';
import { eachLine, shareOf, type TextLine } from '../lines';
import type { DropReason, ListFormat, ListSource, ParsedList } from '../list-format';
import { isRemovable } from '../refusals';
import { RuleBuilder } from '../rule-builder';
import { readHost } from '../watch-hosts';

/** Marks between hosts and selector that are more than "hide this here". */
const marks: readonly (readonly [RegExp, DropReason])[] = [
  [/#@[?$%]?\$?#/, 'exception'],
  [/##\+js\(|#%#|#@?\+js/, 'scriptlet'],
  [/##\^/, 'html-filter'],
  [/#\$\??#/, 'style'],
  [/#\?#/, 'procedural'],
];

/** Operators that only a content blocker's own engine can carry out. */
const procedural =
  /:(?:has-text|contains|-abp-[a-z]+|upward|nth-ancestor|xpath|matches-(?:css|path|attr|prop|media|css-before|css-after)|min-text-length|watch-attr|others|if|if-not|remove-(?:attr|class)|remove|shadow)\b/i;

/**
 * Cosmetic filters of content blockers: `host,host##selector`. Only lines that hide plain selectors on named hosts are
 * taken, one rule for each set of hosts; requests, exceptions, scriptlets and operators beyond CSS are left out.
 */
export const cosmeticFilter: ListFormat = {
  id: 'cosmetic-filter',
  recognises: (sample) =>
    sample.some((line) => /^[^\s!]*##\S/.test(line)) &&
    shareOf(sample, /^(?:!|\[adblock)/i, (line) => /##|#[@?$%]+#|^\|\||^@@|\$\S+$/.test(line)) > 0.5,
  *read({ text, isPublicSuffix }: ListSource): Generator<number, ParsedList> {
    const drops = new Drops();
    const builder = new RuleBuilder(isPublicSuffix);
    const readLine = lineReader(builder, drops);
    yield* eachLine(text, readLine, (line) => drops.add(line.number, 'limit', line.text));
    return { kind: 'rules', rules: builder.rules(), dropped: drops.report() };
  },
};

/** Takes line after line; what stands between `!#if` and `!#endif` holds in some browsers only and is left out. */
function lineReader(builder: RuleBuilder, drops: Drops): (line: TextLine) => void {
  let conditions = 0;
  return (line) => {
    if (/^!#if\b/.test(line.text)) conditions += 1;
    if (/^!#endif\b/.test(line.text)) conditions = Math.max(0, conditions - 1);
    if (/^!|^\[adblock|^#\s|^#$/i.test(line.text)) return;
    const reason = conditions > 0 ? 'condition' : takeFilter(line, builder);
    if (reason !== undefined) drops.add(line.number, reason, line.text);
  };
}

function takeFilter({ text }: TextLine, builder: RuleBuilder): DropReason | undefined {
  const special = marks.find(([mark]) => mark.test(text));
  if (special) return special[1];
  const at = text.indexOf('##');
  if (at < 0) return 'network';
  const selector = text.slice(at + 2).trim();
  if (procedural.test(selector)) return 'procedural';
  if (/:style\(/i.test(selector)) return 'style';
  if (!isRemovable(selector)) return 'selector';
  const hosts = readHosts(text.slice(0, at));
  if (typeof hosts === 'string') return hosts;
  return builder.add(hosts, selector);
}

function readHosts(text: string): { readonly on: readonly string[]; readonly off: readonly string[] } | DropReason {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const on: string[] = [];
  const off: string[] = [];
  for (const name of names) {
    if (name.endsWith('.*') || name.startsWith('/')) return 'pattern';
    const host = readHost(name.replace(/^~/, ''));
    if (host === undefined) return 'host';
    (name.startsWith('~') ? off : on).push(host);
  }
  return on.length === 0 ? 'generic' : { on, off };
}
