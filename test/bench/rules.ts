import { parseRulesFile, writeRulesFile } from '../../src/core/rules/parse-rules-file';
import { resolveRule } from '../../src/core/rules/resolve';
import type { SiteRule } from '../../src/core/rules/rule';
import { indexRules } from '../../src/core/rules/rule-index';
import { defaultSettings } from '../../src/core/settings/defaults';
import { parseSettings } from '../../src/core/settings/schema';
import { hostileRuleFiles } from '../support/hostile-rules';
import { quantile, table } from './tables';

const RULES = 20_000;
const LOOKUPS = 20_000;
/** Milliseconds of computing: a lookup, and any file whatever is in it. */
const LOOKUP_BAR = 1;
const FILE_BAR = 500;

/** A rule of a list; every tenth is one of a thousand for the same host. */
function ruleAt(n: number): SiteRule {
  const host = n % 10 === 0 ? `u${n % 100}.crowded.example` : `h${n}.site${n % 700}.example`;
  const match = n % 3 === 0 ? [`*://*.${host}/*`] : [`https://${host}/blog/${n}/*`, `*://${host}/p/*.html`];
  return { id: `r${n}`, name: host, match, mode: 'clean', remove: ['.ad', 'div > .promo'], enabled: true };
}

function addressAt(n: number): string {
  const rule = (n * 7_919) % RULES;
  if (n % 4 === 0) return `https://nowhere${n}.example.org/blog/${n}`;
  if (n % 4 === 1) return `https://u${n % 100}.crowded.example/p/${n}.html`;
  return `https://h${rule}.site${rule % 700}.example/blog/${rule}/post?x=${n}`;
}

/** Milliseconds of computing that some work takes: other programs on the machine do not count. */
function computing(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The median of some runs, the first of which warms up. */
function medianOf(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds + 1 }, () => computing(work)).slice(1);
  return quantile(times, 0.5);
}

/** Measures rules at their limits and prints each against its bar; true when all are kept. */
export function printRules(rounds: number, print: (line: string) => void): boolean {
  const rules = Array.from({ length: RULES }, (_, n) => ruleAt(n));
  const settings = { ...defaultSettings, lists: [{ id: 'l', name: 'l', enabled: true, rules }] };
  resolveRule(addressAt(0), settings);
  const lookups = Array.from({ length: rounds }, () =>
    computing(() => {
      for (let n = 0; n < LOOKUPS; n += 1) resolveRule(addressAt(n), settings);
    }),
  );
  const lookup = quantile(lookups, 0.5) / LOOKUPS;
  const text = writeRulesFile(rules.slice(0, 2_000));
  const files = hostileRuleFiles.map((file) => {
    const content = file.text();
    return { name: file.name, time: medianOf(rounds, () => parseRulesFile(content)) };
  });
  const slowest = files.toSorted((a, b) => b.time - a.time);
  const row = (name: string, time: number, bar?: number): readonly string[] => [
    name,
    `${time < 1 ? time.toFixed(4) : time.toFixed(0)} ms`,
    bar === undefined ? '' : `< ${bar} ms`,
    bar === undefined ? '' : time < bar ? 'pass' : 'FAIL',
  ];
  print(
    table([
      ['computing time, median', '', 'bar', ''],
      row(
        `compiling ${RULES} rules`,
        medianOf(rounds, () => indexRules(rules)),
      ),
      row(`one lookup among ${RULES} rules`, lookup, LOOKUP_BAR),
      row(
        'reading a file of 2000 rules',
        medianOf(rounds, () => parseRulesFile(text)),
        FILE_BAR,
      ),
      row(
        'validating 2000 stored rules',
        medianOf(rounds, () => parseSettings({ rules: rules.slice(0, 2_000) })),
      ),
      ...slowest.slice(0, 5).map(({ name, time }) => row(`hostile: ${name}`, time, FILE_BAR)),
    ]),
  );
  return lookup < LOOKUP_BAR && (slowest[0]?.time ?? 0) < FILE_BAR;
}
