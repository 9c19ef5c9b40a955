import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoredState } from '../core/settings/migrate';
import type { Settings } from '../core/settings/settings';
import { type MessageKey, t } from '../platform/i18n';
import { report } from '../platform/log';
import { grantedOrigins, onPermissionsChanged } from '../platform/permissions';
import { replaceSettings, type StoreError, subscribeSettings, updateSettings } from '../platform/store';
import { inspectSettings } from '../platform/stored-state';

/** Keeps two pages from overwriting each other's work unseen. */
export interface SaveGuard {
  readonly onlyIf: (now: Settings) => boolean;
  readonly refused: () => void;
}

/** The stored settings as this page sees them, live. */
export interface LiveSettings {
  /** Absent until storage has answered. */
  readonly settings?: Settings;
  /** `newer` and `broken` have to be told: nothing but a reset is written then. */
  readonly state: StoredState;
  readonly change: (change: (settings: Settings) => Settings, words?: string, guard?: SaveGuard) => void;
  readonly replace: (settings: Settings, words: string) => void;
}

/** The sentence for settings that could not be written. */
export const saveFailures: Readonly<Record<StoreError, MessageKey>> = {
  'read-only': 'options_save_read_only',
  conflict: 'options_save_conflict',
  full: 'options_save_full',
  quota: 'options_save_quota',
  failed: 'options_save_failed',
};

/** Reads the settings, follows changes made anywhere, and saves ours; `say` hears how it went. */
export function useSettings(say: (text: string) => void): LiveSettings {
  const [found, setFound] = useState<{ readonly settings: Settings; readonly state: StoredState }>();
  useEffect(() => {
    const life = new AbortController();
    subscribeSettings((settings) => setFound({ settings, state: 'current' }), life.signal);
    void inspectSettings().then((read) => {
      if (!life.signal.aborted) setFound((now) => now ?? read);
    });
    return () => life.abort();
  }, []);
  const finish = useCallback(
    async (written: ReturnType<typeof updateSettings>, words: string, guard?: SaveGuard): Promise<void> => {
      const result = await written;
      if (guard && !result.ok && result.error === 'conflict') return guard.refused();
      // What was written comes back by the subscription. What was not: controls show the stored value again.
      if (!result.ok) setFound((now) => now && { ...now, settings: { ...now.settings } });
      if (!result.ok && result.error === 'failed') report('options', new Error(result.detail ?? result.error));
      say(result.ok ? words : t(saveFailures[result.error]));
    },
    [say],
  );
  const change = useCallback<LiveSettings['change']>(
    (apply, words = t('options_saved'), guard) => void finish(updateSettings(apply, guard), words, guard),
    [finish],
  );
  const replace = useCallback<LiveSettings['replace']>(
    (settings, words) => void finish(replaceSettings(settings), words),
    [finish],
  );
  return { ...(found && { settings: found.settings }), state: found?.state ?? 'current', change, replace };
}

/** The origins the browser has granted, also when they change in its own settings; absent until it has answered. */
export function useGrantedOrigins(): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    const read = (): void => {
      grantedOrigins().then(setGranted, (error: unknown) => report('options', error));
    };
    read();
    onPermissionsChanged(read);
  }, []);
  return granted;
}
