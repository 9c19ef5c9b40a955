import * as v from 'valibot';
import { ruleLimits } from '../rules/limits';
import type { SiteRule } from '../rules/rule';
import { modeSchema } from '../rules/rule-schema';
import { validateRule } from '../rules/validate-rule';
import { appearanceSteps, defaultSettings } from './defaults';
import type { Appearance, Settings } from './settings';

/** Limits of the user's promotion phrases. A phrase of fewer characters would be found in ordinary sentences. */
export const phraseLimits = { count: 100, shortest: 4, longest: 80 } as const;

const MAX_LISTED = 5_000;
const step = (values: readonly number[]) =>
  v.pipe(
    v.number(),
    v.check((n) => values.includes(n), 'step'),
  );

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
  wrapCode: v.boolean(),
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
  sync: v.boolean(),
} as const;

const signalId = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'signal'));
const phrase = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(phraseLimits.shortest),
  v.maxLength(phraseLimits.longest),
  v.check((words) => !/\p{Cc}/u.test(words), 'phrase'),
);

const ruleId = /^[a-z0-9-]{1,64}$/;
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const builtinChange = v.strictObject({ enabled: v.exactOptional(v.boolean()), mode: v.exactOptional(modeSchema) });

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
    ruleTimes: readRecord(read(source, 'ruleTimes'), 'ruleTimes', ruleId, time, problems),
    lists: [],
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
  if (value.length > ruleLimits.rules) problems.push({ path: 'rules', reason: 'too-many' });
  return value.slice(0, ruleLimits.rules).flatMap((item, index) => {
    const checked = validateRule(item, ['rules', index]);
    if (!checked.ok) {
      const [first] = checked.problems;
      problems.push({ path: first?.path ?? `rules[${index}]`, reason: first?.code ?? 'rule' });
      return [];
    }
    if (seen.has(checked.rule.id) || checked.rule.id.startsWith('builtin-')) {
      problems.push({ path: `rules[${index}].id`, reason: 'id-taken' });
      return [];
    }
    seen.add(checked.rule.id);
    return [checked.rule];
  });
}
