import { err, ok, type Result } from '../core/result';
import { ruleLimits } from '../core/rules/limits';
import { compareStates, parseRuleChanges, type RuleChange, withChange } from '../core/rules/rule-changes';
import { quarantineKey, surplusQuarantined } from '../core/settings/quarantine';
import {
  type RawRecords,
  readRecords,
  recordKeys,
  type StoredSettingsState,
  writeRecords,
} from '../core/settings/records';
import { parseSettings } from '../core/settings/schema';
import type { Settings } from '../core/settings/settings';
import { browser } from './browser';
import { report } from './log';
import {
  concernsSettings,
  forgetSettings,
  inspectSettings,
  listen,
  readRaw,
  readState,
  type StorageChanges,
  UNDO_KEY,
} from './stored-state';
import { makeTurns } from './turns';

/**
 * Why settings were not written. `read-only`: they were written by a newer build; `conflict`: what the change was made
 * from is no longer so; `full`: there would be more own rules than are allowed; `quota`: there is no room. In every case the stored value is what it was before.
 */
export type StoreError = 'read-only' | 'conflict' | 'full' | 'quota' | 'failed';

/** What a write may bring along. */
export interface WriteTerms {
  /** Asked about the newest settings before the change is made; without its yes the write is a `conflict`. */
  readonly onlyIf?: (now: Settings) => boolean;
  /** Other keys to be written by the very same call: all of it, or nothing, comes to be. */
  readonly alongside?: (before: Settings, after: Settings) => Promise<Readonly<Record<string, unknown>>>;
}

/** Where the raw records of an older shape lie until what was made of them has been read back. */
const OLD_SHAPE = 'settings.bak.older';

const inTurn = makeTurns('suyuan-settings');

/** The settings as they are now, each field valid. What is missing or damaged has its default. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/**
 * Changes the settings: reads, applies, validates, writes, one writer at a time over all our pages. The change must be
 * pure, for it gets the newest value, not the one on the screen. Damaged records are put aside by the same write. What
 * it does to rules can be taken back. Everyone subscribed hears of it.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  terms: WriteTerms = {},
): Promise<Result<Settings, StoreError>> {
  return writeInTurn(async (raw, before) => {
    if (before.state === 'newer') return err('read-only', before.problems[0]?.reason);
    if (terms.onlyIf && !terms.onlyIf(before.settings)) return err('conflict');
    return write(raw, before, change(before.settings), terms);
  });
}

/** Writes whole settings in place of whatever is there, a newer build's included, which is put aside: reset, restore. */
export function replaceSettings(settings: Settings, terms: WriteTerms = {}): Promise<Result<Settings, StoreError>> {
  return writeInTurn((raw, before) => {
    const isForeign = before.state === 'newer' || before.state === 'broken';
    return write(raw, isForeign ? { ...before, spoilt: recordKeys } : before, settings, terms);
  });
}

/**
 * Writes what was read from an older shape, or with damage, in the current one. Raw values of damaged records are put
 * aside by the same call; those of an older shape lie beside the new ones until these have been read back and say the
 * same. Background only; can be run again at any point.
 */
export async function settleSettings(): Promise<void> {
  const settled = await writeInTurn(async (raw, before) => {
    if (before.state === 'current' || before.state === 'newer') return ok(before.settings);
    if (before.state === 'broken') report('store', new Error(`settings: ${before.problems[0]?.reason ?? 'broken'}`));
    const older = Object.fromEntries(recordKeys.map((key) => [key, raw[key]]));
    const written = await write(raw, before, before.settings, { alongside: async () => ({ [OLD_SHAPE]: older }) });
    const { settings, problems } = readRecords(await readRaw());
    const isSame = problems.length === 0 && JSON.stringify(settings) === JSON.stringify(before.settings);
    if (written.ok && isSame) await browser.storage.local.remove(OLD_SHAPE);
    return written;
  });
  if (!settled.ok) report('store', new Error(`settings not settled: ${settled.error}`));
}

/**
 * Calls back with the new and the former settings after every change, whoever made it, until the signal aborts; with
 * the mark of the former ones, by which they can be known again.
 */
export function subscribeSettings(
  listener: (settings: Settings, before: Settings, markBefore: string) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  // First the listener that forgets what was read, then this one, which reads.
  listen();
  const hear = async (changes: StorageChanges): Promise<void> => {
    const raw = await readRaw();
    const former = Object.fromEntries(Object.entries(changes).map(([key, { oldValue }]) => [key, oldValue]));
    const [{ settings }, before] = await Promise.all([inspectSettings(), readState({ ...raw, ...former })]);
    if (!signal?.aborted) listener(settings, before.settings, before.mark);
  };
  const onChanged = (changes: StorageChanges, area: string): void => {
    if (area === 'local' && concernsSettings(changes)) hear(changes).catch((error: unknown) => report('store', error));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

type Write = (raw: RawRecords, before: StoredSettingsState) => Promise<Result<Settings, StoreError>>;

function writeInTurn(job: Write): Promise<Result<Settings, StoreError>> {
  return inTurn(async () => {
    try {
      const raw = await readRaw();
      return await job(raw, await readState(raw));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return err(/quota/i.test(text) ? 'quota' : 'failed', text);
    } finally {
      forgetSettings();
    }
  });
}

async function write(
  raw: RawRecords,
  before: StoredSettingsState,
  wanted: Settings,
  { alongside }: WriteTerms,
): Promise<Result<Settings, StoreError>> {
  if (wanted.rules.length > ruleLimits.rules) return err('full');
  const { lists } = before.settings;
  const settings = { ...stamped(parseSettings(wanted).settings, before.settings), lists };
  const isWhole = before.state !== 'current' || before.spoilt.length > 0;
  await browser.storage.local.set({
    ...writeRecords(settings, before, isWhole),
    ...putAside(raw, before),
    ...historyOf(raw, before.settings, settings),
    ...(await alongside?.(before.settings, settings)),
  });
  if (before.spoilt.length > 0) await dropOldQuarantine();
  return ok(settings);
}

/** The settings with the time of now at every rule that is not as it was. */
function stamped(settings: Settings, before: Settings): Settings {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const times = settings.rules.flatMap((rule) => {
    const isSame = JSON.stringify(old.get(rule.id)) === JSON.stringify(rule);
    const time = isSame ? before.ruleTimes[rule.id] : Date.now();
    return time === undefined ? [] : [[rule.id, time] as const];
  });
  return { ...settings, ruleTimes: Object.fromEntries(times) };
}

function putAside(raw: RawRecords, { spoilt }: StoredSettingsState): Record<string, unknown> {
  const present = spoilt.filter((key) => raw[key] !== undefined);
  return Object.fromEntries(present.map((key) => [quarantineKey(key, Date.now()), raw[key]]));
}

function historyOf(raw: RawRecords, before: Settings, after: Settings): Record<string, unknown> {
  const changes = historyIn(raw[UNDO_KEY]);
  const change = compareStates(before, after, (changes[0]?.id ?? 0) + 1, Date.now());
  return change ? { [UNDO_KEY]: historyRecord(withChange(changes, change)) } : {};
}

/** The changes of rules in a stored value, newest first. */
export function historyIn(raw: unknown): readonly RuleChange[] {
  return parseRuleChanges(typeof raw === 'object' && raw !== null && 'data' in raw ? raw.data : undefined);
}

/** The changes of rules as they are stored. */
export function historyRecord(changes: readonly RuleChange[]): { readonly schema: number; readonly data: unknown } {
  return { schema: 1, data: changes };
}

async function dropOldQuarantine(): Promise<void> {
  const surplus = surplusQuarantined(await browser.storage.local.get(null));
  if (surplus.length > 0) await browser.storage.local.remove([...surplus]);
}
