import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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

type Change = (settings: Settings) => Settings;

/**
 * The stored settings as this page sees them, live: with its own changes from the click on, though they are still being
 * written. One that is guarded shows when it is there.
 */
export interface LiveSettings {
  /** Absent until storage has answered. */
  readonly settings?: Settings;
  /** `newer` and `broken` have to be told: nothing but a reset is written then. */
  readonly state: StoredState;
  readonly change: (change: Change, words?: string, guard?: SaveGuard) => void;
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
  const [pending, setPending] = useState<readonly Change[]>([]);
  const writes = useRef(0);
  const settings = useMemo(
    () => found && pending.reduce((before, apply) => apply(before), found.settings),
    [found, pending],
  );
  useEffect(() => {
    const life = new AbortController();
    // What is stored while our own changes are written holds some of them already: they would count twice.
    const show = (settings: Settings): void => {
      if (writes.current === 0) setFound({ settings, state: 'current' });
    };
    subscribeSettings(show, life.signal);
    void inspectSettings().then((read) => {
      if (!life.signal.aborted) setFound((now) => now ?? read);
    });
    return () => life.abort();
  }, []);
  const finish = useCallback(
    async (written: ReturnType<typeof updateSettings>, words: string, guard?: SaveGuard): Promise<void> => {
      const result = await written;
      if (guard && !result.ok && result.error === 'conflict') return guard.refused();
      // Controls whose change was not written show the stored value again.
      if (!result.ok) setFound((now) => now && { ...now, settings: { ...now.settings } });
      if (!result.ok && result.error === 'failed') report('options', new Error(result.detail ?? result.error));
      say(result.ok ? words : t(saveFailures[result.error]));
    },
    [say],
  );
  const change = useCallback<LiveSettings['change']>(
    async (apply, words = t('options_saved'), guard) => {
      const written = updateSettings(apply, guard);
      if (guard) return finish(written, words, guard);
      setPending((before) => [...before, apply]);
      writes.current += 1;
      const { ok } = await written;
      if (!ok) setPending((before) => before.filter((each) => each !== apply));
      const read = await inspectSettings();
      writes.current -= 1;
      if (writes.current === 0) {
        setFound(read);
        setPending([]);
      }
      await finish(written, words);
    },
    [finish],
  );
  const replace = useCallback<LiveSettings['replace']>(
    (settings, words) => void finish(replaceSettings(settings), words),
    [finish],
  );
  return { ...(settings && { settings }), state: found?.state ?? 'current', change, replace };
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
