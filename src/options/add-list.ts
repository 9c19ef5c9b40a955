import type { ParsedList } from '../core/lists/list-format';
import { freeListId, type ListRecord, MAX_LISTS } from '../core/lists/list-record';
import { t } from '../platform/i18n';
import { contentsOf, countsOf } from '../platform/list-refresh';
import { changeLists } from '../platform/list-store';
import { saveFailures } from './use-settings';

/** What is known of a list before it is kept. */
export type NewList = Omit<ListRecord, 'id' | 'kind' | 'count' | 'dropped' | 'enabled'>;

/** How it went: what takes the list away again, or the sentence for why it was not kept. */
export type Added = { readonly undo: () => void } | { readonly complaint: string };

/** Keeps a list behind the others and puts it to use. */
export async function addList(known: NewList, list: ParsedList): Promise<Added> {
  let id: string | undefined;
  const written = await changeLists((records) => {
    if (records.length >= MAX_LISTS) return { records };
    id = freeListId(records);
    const record: ListRecord = { ...known, id, ...countsOf(list), enabled: true };
    return { records: [...records, record], contents: { [id]: contentsOf(list) } };
  });
  if (!written.ok) return { complaint: t(saveFailures[written.error]) };
  if (id === undefined) return { complaint: t('error_list_limit', MAX_LISTS) };
  return { undo: () => void changeLists((records) => ({ records: records.filter((record) => record.id !== id) })) };
}
