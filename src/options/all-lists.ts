import { changeLists, readListContents, readLists } from '../platform/list-store';

/** Deletes every list and subscription, so that nothing is asked for any more; gives what puts them back. */
export async function dropAllLists(): Promise<() => Promise<unknown>> {
  const records = await readLists();
  const contents = await Promise.all(
    records.map(async (record) => [record.id, await readListContents(record)] as const),
  );
  await changeLists(() => ({ records: [] }));
  // Who has subscribed to something since keeps that, and only that.
  return () =>
    changeLists((now) => (now.length > 0 ? { records: now } : { records, contents: Object.fromEntries(contents) }));
}
