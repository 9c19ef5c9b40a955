import { useState } from 'preact/hooks';
import type { ListRecord } from '../core/lists/list-record';
import { t } from '../platform/i18n';
import { originOfList, refreshList } from '../platform/list-refresh';
import { changeLists, type ListContents, readListContents, readLists, subscribeLists } from '../platform/list-store';
import { requestOrigins } from '../platform/permissions';
import { giveBackAccess } from './list-access';
import { problemWords } from './list-words';
import { pauseBetween } from './pause';
import type { SectionProps } from './sections/section';
import { saveFailures } from './use-settings';
import { useStored } from './use-stored';

/** The lists that were taken, live, and what can be done with them. */
export interface Lists {
  /** Absent until storage has answered. */
  readonly records: readonly ListRecord[] | undefined;
  /** Ids of those that are being asked for now. */
  readonly busy: ReadonlySet<string>;
  readonly enable: (record: ListRecord, enabled: boolean) => void;
  readonly update: (record: ListRecord) => void;
  /** Its host is closed to us again when nothing else needs it; taking this back asks for it anew. */
  readonly remove: (record: ListRecord) => void;
}

/** Reads the lists and follows changes made anywhere. */
export function useLists({ say, toast }: Pick<SectionProps, 'say' | 'toast'>): Lists {
  const records = useStored(readLists, subscribeLists);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const put = async (change: Parameters<typeof changeLists>[0], words: string): Promise<void> => {
    const written = await changeLists(change);
    say(written.ok ? words : t(saveFailures[written.error]));
  };
  return {
    records,
    busy,
    enable(record, enabled) {
      const change = (item: ListRecord): ListRecord => (item.id === record.id ? { ...item, enabled } : item);
      void put((now) => ({ records: now.map(change) }), t('options_saved'));
    },
    async update(record) {
      if (record.address === undefined || busy.has(record.id)) return;
      // First of all, for browsers ask only inside the click itself.
      const allowed = await requestOrigins([originOfList(record.address)]);
      if (!allowed) return say(t('error_list_not_allowed', new URL(record.address).hostname));
      setBusy((now) => new Set([...now, record.id]));
      const done = await refreshList(
        record,
        Date.now(),
        pauseBetween(() => undefined),
      );
      setBusy((now) => new Set([...now].filter((id) => id !== record.id)));
      if (!done.ok) return say(problemWords(done.error, record));
      const isNew = done.value.updated !== record.updated;
      say(t(isNew ? 'options_list_new_version' : 'options_list_fresh', record.name));
    },
    async remove(record) {
      const contents = await readListContents(record);
      const index = records?.findIndex(({ id }) => id === record.id) ?? 0;
      const written = await changeLists((now) => ({ records: now.filter(({ id }) => id !== record.id) }));
      if (!written.ok) return say(t(saveFailures[written.error]));
      const { address } = record;
      if (address !== undefined) await giveBackAccess(address);
      const run = (): void => {
        // First of all, for browsers ask only inside the click itself.
        if (address !== undefined) void requestOrigins([originOfList(address)]);
        void putBack(record, contents, index);
      };
      const undo = { text: t('options_undo'), run };
      toast({ text: t('options_list_removed', record.name), action: undo });
    },
  };
}

/** Puts a deleted list back in its old place, unless its id is in use again. */
function putBack(record: ListRecord, contents: ListContents, index: number): ReturnType<typeof changeLists> {
  return changeLists((now) =>
    now.some(({ id }) => id === record.id)
      ? { records: now }
      : { records: now.toSpliced(index, 0, record), contents: { [record.id]: contents } },
  );
}
