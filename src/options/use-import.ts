import { useRef, useState } from 'preact/hooks';
import { listLimits } from '../core/lists/list-format';
import { ruleLimits } from '../core/rules/limits';
import type { SiteRule } from '../core/rules/rule';
import type { Settings } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { importRules, readMarks, restoreSettings } from '../platform/import-store';
import { report } from '../platform/log';
import { addList } from './add-list';
import { pauseBetween } from './pause';
import type { FileContents } from './rules-file';
import type { SectionProps } from './sections/section';
import { saveFailures } from './use-settings';

/** What was read, under the name by which the user knows it. */
export interface ReadFile {
  readonly name: string;
  readonly contents: FileContents;
}

/** An import from the choice of a file to its undoing. */
export interface Import {
  /** Share that is read, 0 to 1, while a file is being read. */
  readonly share: number | undefined;
  readonly file: ReadFile | undefined;
  readonly open: (file: File) => void;
  readonly openText: (text: string) => void;
  readonly cancel: () => void;
  readonly takeRules: (chosen: readonly SiteRule[]) => void;
  readonly takeBackup: (settings: Settings) => void;
  readonly takeWatchList: (name: string, contents: Extract<FileContents, { readonly kind: 'watch' }>) => void;
}

/** A file of more bytes is not even opened: no text of the allowed length is that long. */
const MAX_BYTES = listLimits.length * 4;

/** Reads what the user gives us, and takes from it what the user wants. */
export function useImport({ settings, change, toast, say }: SectionProps): Import {
  const [share, setShare] = useState<number>();
  const [file, setFile] = useState<ReadFile>();
  const reading = useRef(new AbortController());

  const read = async (name: string, text: () => Promise<string>, isTooLarge: boolean): Promise<void> => {
    reading.current.abort();
    const mine = new AbortController();
    reading.current = mine;
    setFile(undefined);
    setShare(0);
    try {
      const contents = isTooLarge
        ? ({ kind: 'refused', error: 'size' } as const)
        : await readSource(name, await text(), settings, pauseBetween(setShare, mine.signal));
      if (!mine.signal.aborted) setFile({ name, contents });
    } catch (error) {
      if (mine.signal.aborted) return;
      report('options', error);
      setFile({ name, contents: { kind: 'refused', error: 'format' } });
    } finally {
      if (!mine.signal.aborted) setShare(undefined);
    }
  };
  const cancel = (): void => {
    reading.current.abort();
    setShare(undefined);
    setFile(undefined);
  };
  const undoTo = (before: Settings): { readonly text: string; readonly run: () => void } => ({
    text: t('options_undo'),
    run: () => change(() => before),
  });
  return {
    share,
    file,
    open: (chosen) => void read(chosen.name, () => chosen.text(), chosen.size > MAX_BYTES),
    openText: (text) => void read(t('options_import_pasted'), async () => text, false),
    cancel,
    async takeRules(chosen) {
      const known = new Set(settings.rules.map((rule) => rule.id));
      const total = settings.rules.length + chosen.filter((rule) => !known.has(rule.id)).length;
      if (total > ruleLimits.rules) return say(t('error_rule_limit', ruleLimits.rules));
      const written = await importRules(chosen, Date.now());
      if (!written.ok) return say(t(saveFailures[written.error]));
      cancel();
      const { rules } = settings;
      const undo = { text: t('options_undo'), run: () => change((now) => ({ ...now, rules })) };
      toast({ text: t('options_imported', chosen.length), action: undo });
    },
    async takeBackup(backup) {
      const written = await restoreSettings(backup, Date.now());
      if (!written.ok) return say(t(saveFailures[written.error]));
      cancel();
      toast({ text: t('options_import_backup_done'), action: undoTo(settings) });
    },
    async takeWatchList(name, { format, list }) {
      const added = await addList({ name, format, updated: Date.now(), checked: 0 }, list);
      if ('complaint' in added) return say(added.complaint);
      cancel();
      const undo = { text: t('options_undo'), run: added.undo };
      toast({ text: t('options_import_watch_done', name), action: undo });
    },
  };
}

/** The readers and the validator come when the first file does. */
async function readSource(
  name: string,
  text: string,
  settings: Settings,
  pause: ReturnType<typeof pauseBetween>,
): Promise<FileContents> {
  const { readFile } = await import('./rules-file');
  return readFile({ text, name }, { rules: settings.rules, marks: await readMarks() }, pause);
}
