import { compareRules, type ImportMarks, type RuleComparison } from '../core/lists/compare-rules';
import { type DropReport, type ListSource, listLimits, type ParsedList } from '../core/lists/list-format';
import type { ListRecord } from '../core/lists/list-record';
import { type ListError, type Pause, readList, recogniseList } from '../core/lists/read-list';
import { readJson } from '../core/rules/json-text';
import { checkRulesFile, parseRulesFile, type ReadingTerms } from '../core/rules/parse-rules-file';
import type { RuleProblem } from '../core/rules/problem';
import type { SiteRule } from '../core/rules/rule';
import { migrateSettings } from '../core/settings/migrate';
import type { Settings } from '../core/settings/settings';

/** What a file or text holds, compared with what is there. Nothing has changed yet. */
export type FileContents =
  | {
      readonly kind: 'rules';
      readonly format: ListRecord['format'];
      readonly items: readonly RuleComparison[];
      /** What a foreign list said that has no counterpart here. */
      readonly dropped?: DropReport;
    }
  | {
      readonly kind: 'watch';
      readonly format: ListRecord['format'];
      readonly list: Extract<ParsedList, { readonly kind: 'watch' }>;
    }
  | { readonly kind: 'backup'; readonly settings: Settings }
  /** A rules file of ours is taken whole or not at all: this is all that is wrong with it. */
  | { readonly kind: 'problems'; readonly problems: readonly RuleProblem[] }
  | { readonly kind: 'refused'; readonly error: ListError | 'version' };

/** What is there already, to compare with. */
export interface Present {
  readonly rules: readonly SiteRule[];
  readonly marks: ImportMarks;
}

/**
 * Reads a rules file, a backup or a foreign list in slices and changes nothing. Every rule goes through the validator
 * of the store. Never throws.
 */
export async function readFile(source: ListSource, present: Present, pause: Pause): Promise<FileContents> {
  const { text } = source;
  if (text.length > listLimits.length) return { kind: 'refused', error: 'size' };
  const { isPublicSuffix } = await import('../core/rules/public-suffix');
  const foreign = recogniseList(source);
  if (foreign.ok) {
    const list = await readList(foreign.value, { ...source, isPublicSuffix }, pause);
    const format = foreign.value.id;
    if (list.kind === 'watch') return { kind: 'watch', format, list };
    return {
      kind: 'rules',
      format,
      items: compareRules(list.rules, present.rules, present.marks),
      dropped: list.dropped,
    };
  }
  await pause(0);
  return /^\uFEFF?\s*[[{]/.test(text)
    ? readJsonFile(text, present, { isPublicSuffix }, pause)
    : { kind: 'refused', error: foreign.error };
}

/** Whoever draws gets a turn between the steps: at the limits each of them takes a while. */
async function readJsonFile(
  text: string,
  { rules, marks }: Present,
  terms: ReadingTerms,
  pause: Pause,
): Promise<FileContents> {
  const read = readJson(text);
  if (!read.ok) return { kind: 'problems', problems: [read.problem] };
  if (typeof read.value === 'object' && read.value !== null && 'data' in read.value) return readBackup(read.value);
  await pause(0.3);
  const checked = checkRulesFile(read.value, terms);
  await pause(0.7);
  if (checked.ok) return { kind: 'rules', format: 'suyuan', items: compareRules(checked.rules, rules, marks) };
  // Read once more for the places of the problems: only files that are refused anyway pay for that.
  const parsed = parseRulesFile(text, terms);
  return { kind: 'problems', problems: parsed.ok ? checked.problems : parsed.problems };
}

function readBackup(value: object): FileContents {
  const { state, settings } = migrateSettings(value);
  if (state === 'newer') return { kind: 'refused', error: 'version' };
  return state === 'broken' ? { kind: 'refused', error: 'format' } : { kind: 'backup', settings };
}
