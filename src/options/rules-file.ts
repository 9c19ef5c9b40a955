import type { SiteRule } from '../core/rules/rule';
import { migrateSettings } from '../core/settings/migrate';
import { parseRule, ruleLimits } from '../core/settings/schema';
import type { Settings } from '../core/settings/settings';

/** Version of the file format for rules; other versions are refused. */
const FORMAT = 1;

/** Larger files are refused before they are parsed, in characters. */
const MAX_LENGTH = 1_000_000;

/** One rule of a file, compared with what is there. */
export type ImportItem =
  | { readonly kind: 'new'; readonly rule: SiteRule }
  | { readonly kind: 'same'; readonly rule: SiteRule }
  | { readonly kind: 'changed'; readonly rule: SiteRule; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'bad'; readonly name: string; readonly field: string };

/** A field that an import would change, as short texts. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a file holds. `json` tells the line where reading stopped, when the browser names it. */
export type FileContents =
  | { readonly kind: 'rules'; readonly items: readonly ImportItem[] }
  | { readonly kind: 'backup'; readonly settings: Settings }
  | { readonly kind: 'json'; readonly line: number | undefined; readonly detail: string }
  | { readonly kind: 'size' | 'format' | 'version' | 'count' };

/** The user's own rules as the text of a file. */
export function writeRulesFile(rules: readonly SiteRule[]): string {
  return JSON.stringify({ version: FORMAT, rules }, null, 2);
}

/** Reads a rules file or a backup and changes nothing. Every rule goes through the validator of the store. */
export function readRulesFile(text: string, settings: Settings): FileContents {
  if (text.length > MAX_LENGTH) return { kind: 'size' };
  try {
    return contentsOf(JSON.parse(text.replace(/^\uFEFF/, '')), settings);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'json', line: lineOf(detail, text), detail };
  }
}

function contentsOf(value: unknown, settings: Settings): FileContents {
  if (typeof value !== 'object' || value === null || !('version' in value)) return { kind: 'format' };
  if ('data' in value) return backupOf(value);
  if (!('rules' in value) || !Array.isArray(value.rules)) return { kind: 'format' };
  if (value.version !== FORMAT) return { kind: 'version' };
  if (value.rules.length > ruleLimits.rules) return { kind: 'count' };
  return { kind: 'rules', items: compare(value.rules, settings) };
}

function backupOf(value: object): FileContents {
  const { state, settings } = migrateSettings(value);
  if (state === 'newer') return { kind: 'version' };
  return state === 'broken' ? { kind: 'format' } : { kind: 'backup', settings };
}

/** The settings with the chosen rules of a file: known ids replaced in place, others added as the newest. */
export function withImported(settings: Settings, chosen: readonly SiteRule[]): Settings {
  const byId = new Map(chosen.map((rule) => [rule.id, rule]));
  const known = new Set(settings.rules.map((rule) => rule.id));
  const rules = [
    ...settings.rules.map((rule) => byId.get(rule.id) ?? rule),
    ...chosen.filter((rule) => !known.has(rule.id)),
  ];
  return { ...settings, rules: rules.slice(0, ruleLimits.rules) };
}

function compare(values: readonly unknown[], settings: Settings): readonly ImportItem[] {
  const seen = new Set<string>();
  return values.map((value, index): ImportItem => {
    const parsed = parseRule(value);
    if ('problems' in parsed)
      return { kind: 'bad', name: nameOf(value), field: `rules[${index}].${parsed.problems[0]?.path ?? ''}` };
    const { rule } = parsed;
    if (seen.has(rule.id) || rule.id.startsWith('builtin-'))
      return { kind: 'bad', name: rule.name, field: `rules[${index}].id` };
    seen.add(rule.id);
    const before = settings.rules.find((other) => other.id === rule.id);
    if (!before) return { kind: 'new', rule };
    const changes = differences(before, rule);
    return changes.length === 0 ? { kind: 'same', rule } : { kind: 'changed', rule, changes };
  });
}

function differences(before: SiteRule, after: SiteRule): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof SiteRule)[];
  return fields.flatMap((field) => {
    const change = { field, before: shown(before[field]), after: shown(after[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function shown(value: SiteRule[keyof SiteRule]): string {
  if (value === undefined) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function nameOf(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? name.slice(0, 80) : '';
}

/** Chromium names a position in the text, Firefox a line. */
function lineOf(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
