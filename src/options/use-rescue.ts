import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RuleChange } from '../core/rules/rule-changes';
import type { Quarantined } from '../core/settings/quarantine';
import { browser } from '../platform/browser';
import { report } from '../platform/log';
import { readQuarantine } from '../platform/quarantine';
import { readRuleChanges } from '../platform/rule-history';

/** What could be brought back. */
export interface Rescue {
  readonly putAside: readonly Quarantined[];
  readonly changes: readonly RuleChange[];
}

/** What could be brought back, kept up to date, whoever changes it; empty until storage has answered. */
export function useRescue(): Rescue {
  const [rescue, setRescue] = useState<Rescue>({ putAside: [], changes: [] });
  const read = useCallback(() => {
    Promise.all([readQuarantine(), readRuleChanges()]).then(
      ([putAside, changes]) => setRescue({ putAside, changes }),
      (error: unknown) => report('options', error),
    );
  }, []);
  useEffect(() => {
    const hear = (changes: object, area: string): void => {
      const isOurs = Object.keys(changes).some((key) => key === 'undo' || key.startsWith('quarantine:'));
      if (area === 'local' && isOurs) read();
    };
    read();
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  }, [read]);
  return rescue;
}
