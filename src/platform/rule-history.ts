import { err, type Result } from '../core/result';
import { isOverlaid, type RuleChange, withoutChange } from '../core/rules/rule-changes';
import type { Settings } from '../core/settings/settings';
import { browser } from './browser';
import { historyIn, historyRecord, type StoreError, updateSettings } from './store';
import { UNDO_KEY } from './stored-state';

/** The last ten changes of rules, newest first, with what is needed to take them back. */
export async function readRuleChanges(): Promise<readonly RuleChange[]> {
  return historyIn((await browser.storage.local.get(UNDO_KEY))[UNDO_KEY]);
}

/**
 * Takes back one of the last changes: the rules that it touched are as they were, everything else stays. A `conflict`
 * when it is gone from the list, or when a later change touched the same rules: that one has to be taken back first.
 */
export async function undoRuleChange(id: number): Promise<Result<Settings, StoreError>> {
  const changes = await readRuleChanges();
  const change = changes.find((one) => one.id === id);
  if (!change || isOverlaid(changes, change)) return err('conflict');
  return updateSettings((settings) => withoutChange(settings, change), {
    alongside: async () => ({ [UNDO_KEY]: historyRecord(changes.filter((one) => one.id !== id)) }),
  });
}
