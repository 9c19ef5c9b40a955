import * as v from 'valibot';
import { isTooBroad, parsePattern } from '../rules/match';
import type { SiteRule } from '../rules/rule';
import { isSafeSelector } from '../rules/selector';
import { appearanceSteps, defaultSettings } from './defaults';
import type { Appearance, Settings } from './settings';

/** Limits of one rule and of the whole list: over them a rule is refused, never cut. */
export const ruleLimits = {
  rules: 2_000,
  matches: 50,
  selectors: 200,
  selectorLength: 300,
  textLength: 300,
  noteLength: 2_000,
} as const;

/** Limits of the user's promotion phrases. A phrase of fewer characters would be found in ordinary sentences. */
export const phraseLimits = { count: 100, shortest: 4, longest: 80 } as const;

const MAX_LISTED = 5_000;
const step = (values: readonly number[]) =>
  v.pipe(
    v.number(),
    v.check((n) => values.includes(n), 'step'),
  );

const mode = v.picklist(['notify', 'clean', 'reader', 'off']);
const selector = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(ruleLimits.selectorLength),
  v.check(isSafeSelector, 'selector'),
);
const selectors = v.pipe(v.array(selector), v.minLength(1), v.maxLength(ruleLimits.selectors));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(ruleLimits.textLength));
const pattern = v.pipe(
  v.string(),
  v.trim(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const parsed = parsePattern(dataset.value);
    if (!parsed.ok) addIssue({ message: `pattern-${parsed.error}` });
    else if (isTooBroad(parsed.value)) addIssue({ message: 'pattern-broad' });
  }),
);

/** One rule as it may be stored or imported. Unknown keys are refused, so that a misspelt one is told, not lost. */
const ruleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'id')),
  name: text,
  match: v.pipe(v.array(pattern), v.minLength(1), v.maxLength(ruleLimits.matches)),
  exclude: v.exactOptional(v.pipe(v.array(pattern), v.maxLength(ruleLimits.matches))),
  mode,
  article: v.exactOptional(selector),
  title: v.exactOptional(selector),
  author: v.exactOptional(selector),
  date: v.exactOptional(selector),
  remove: v.exactOptional(selectors),
  keep: v.exactOptional(selectors),
  removeText: v.exactOptional(v.pipe(v.array(text), v.minLength(1), v.maxLength(ruleLimits.selectors))),
  lazyAttrs: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'attribute'))), v.maxLength(20)),
  ),
  original: v.exactOptional(v.strictObject({ selector })),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(ruleLimits.noteLength))),
  enabled: v.boolean(),
});

const appearanceEntries = {
  theme: v.picklist(['auto', 'light', 'sepia', 'dark', 'black', 'contrast']),
  autoLight: v.picklist(['light', 'sepia']),
  autoDark: v.picklist(['dark', 'black']),
  font: v.picklist(['sans', 'serif']),
  fontSize: step(appearanceSteps.fontSize),
  measure: step(appearanceSteps.measure),
  lineHeight: step(appearanceSteps.lineHeight),
  indent: v.boolean(),
  justify: v.boolean(),
  autospace: v.boolean(),
  punctuation: v.boolean(),
} satisfies Record<keyof Appearance, v.GenericSchema>;

const address = v.pipe(v.string(), v.maxLength(4_000), v.check(isWebAddress, 'address'));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,253}$/, 'host'));

const settingsEntries = {
  watch: v.picklist(['known', 'every', 'click']),
  sensitivity: v.picklist(['strict', 'normal', 'eager']),
  pill: v.picklist(['always', 'first', 'never']),
  searchEngine: v.picklist(['bing', 'baidu', 'google', 'duckduckgo']),
  singleKeys: v.boolean(),
  language: v.picklist(['browser', 'zh-CN', 'zh-TW', 'en']),
} as const;

const signalId = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'signal'));
const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(phraseLimits.shortest),
  v.maxLength(phraseLimits.longest),
  v.check((words) => !/\p{Cc}/u.test(words), 'phrase'),
);

const builtinChange = v.strictObject({ enabled: v.exactOptional(v.boolean()), mode: v.exactOptional(mode) });

/** A field of the stored value that was not as agreed and was replaced by its default (or, in a list, left out). */
export interface SettingsProblem {
  /** `sensitivity`, `appearance.theme`, `rules[3].match[0]` … */
  readonly path: string;
  /** What is wrong, as a short code of ours or valibot's sentence. */
  readonly reason: string;
}

/** Partial appearance as a reader may send it: known fields with allowed steps only. */
export function isAppearanceChange(value: unknown): value is Partial<Appearance> {
  return v.is(v.partial(v.strictObject(appearanceEntries)), value);
}

/** The http(s) addresses that we store or open. */
export function isWebAddress(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** The value as one rule, or what is wrong with it (path inside the rule and reason), first problem first. */
export function parseRule(
  value: unknown,
): { readonly rule: SiteRule } | { readonly problems: readonly SettingsProblem[] } {
  const parsed = v.safeParse(ruleSchema, value);
  if (parsed.success) return { rule: parsed.output };
  return { problems: parsed.issues.map((issue) => ({ path: issuePath(issue), reason: issue.message })) };
}

function issuePath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, item) => {
    if (typeof item.key === 'number') return `${path}[${item.key}]`;
    return path === '' ? String(item.key) : `${path}.${String(item.key)}`;
  }, '');
}

/**
 * Reads the current shape of the settings from anything. Every field stands for itself: a bad one falls back to its
 * default (a bad list item is left out) and is reported; the good ones stay. Never throws.
 */
export function parseSettings(raw: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const source = asRecord(raw);
  if (!source) return { settings: defaultSettings, problems: [{ path: '', reason: 'not-an-object' }] };
  const look = asRecord(read(source, 'appearance')) ?? {};
  const settings: Settings = {
    ...readFields(source, settingsEntries, defaultSettings, '', problems),
    appearance: readFields(look, appearanceEntries, defaultSettings.appearance, 'appearance.', problems) as Appearance,
    rules: readRules(read(source, 'rules'), problems),
    builtin: readRecord(read(source, 'builtin'), 'builtin', /^builtin-[a-z0-9-]{1,56}$/, builtinChange, problems),
    signalsOff: readList(read(source, 'signalsOff'), 'signalsOff', signalId, problems),
    ownPhrases: readList(read(source, 'ownPhrases'), 'ownPhrases', phrase, problems).slice(0, phraseLimits.count),
    trustedPages: readList(read(source, 'trustedPages'), 'trustedPages', address, problems),
    trustedHosts: readList(read(source, 'trustedHosts'), 'trustedHosts', host, problems),
    knownOriginals: readRecord(read(source, 'knownOriginals'), 'knownOriginals', /^https?:/, address, problems),
  };
  return { settings, problems };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function read(source: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}

function readFields<E extends Readonly<Record<string, v.GenericSchema>>>(
  source: Readonly<Record<string, unknown>>,
  entries: E,
  fallback: { readonly [K in keyof E]: unknown },
  prefix: string,
  problems: SettingsProblem[],
): { readonly [K in keyof E]: v.InferOutput<E[K]> } {
  const fields = Object.entries(entries).map(([key, schema]) => {
    const value = read(source, key);
    if (value === undefined) return [key, fallback[key]];
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [key, parsed.output];
    problems.push({ path: prefix + key, reason: parsed.issues[0].message });
    return [key, fallback[key]];
  });
  return Object.fromEntries(fields);
}

function readList<T>(
  value: unknown,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  problems: SettingsProblem[],
): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ path, reason: 'not-a-list' });
    return [];
  }
  return value.slice(0, MAX_LISTED).flatMap((item, index) => {
    const parsed = v.safeParse(schema, item);
    if (parsed.success) return [parsed.output];
    problems.push({ path: `${path}[${index}]`, reason: parsed.issues[0].message });
    return [];
  });
}

function readRecord<T>(
  value: unknown,
  path: string,
  keyShape: RegExp,
  schema: v.GenericSchema<unknown, T>,
  problems: SettingsProblem[],
): Readonly<Record<string, T>> {
  if (value === undefined) return {};
  const record = asRecord(value);
  if (!record) {
    problems.push({ path, reason: 'not-an-object' });
    return {};
  }
  const entries = Object.entries(record)
    .slice(0, MAX_LISTED)
    .flatMap(([key, item]) => {
      const parsed = v.safeParse(schema, item);
      if (parsed.success && keyShape.test(key)) return [[key, parsed.output] as const];
      problems.push({ path: `${path}.${key.slice(0, 80)}`, reason: parsed.success ? 'key' : parsed.issues[0].message });
      return [];
    });
  return Object.fromEntries(entries);
}

function readRules(value: unknown, problems: SettingsProblem[]): readonly SiteRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ path: 'rules', reason: 'not-a-list' });
    return [];
  }
  const seen = new Set<string>();
  return value.slice(0, ruleLimits.rules).flatMap((item, index) => {
    const parsed = parseRule(item);
    if ('problems' in parsed) {
      const first = parsed.problems[0];
      problems.push({ path: `rules[${index}]${first?.path ? `.${first.path}` : ''}`, reason: first?.reason ?? 'rule' });
      return [];
    }
    if (seen.has(parsed.rule.id) || parsed.rule.id.startsWith('builtin-')) {
      problems.push({ path: `rules[${index}].id`, reason: 'id-taken' });
      return [];
    }
    seen.add(parsed.rule.id);
    return [parsed.rule];
  });
}
