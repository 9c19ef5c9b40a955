import { expect } from 'vitest';
import type { DropReason, ListFormatId, ParsedList } from '../../../src/core/lists/list-format';
import { readList, recogniseList } from '../../../src/core/lists/read-list';

/** A list read to its end, with the format that recognised it. */
export async function readText(
  text: string,
  name = '',
): Promise<{ readonly id: ListFormatId; readonly list: ParsedList }> {
  const source = { text, name };
  const format = recogniseList(source);
  if (!format.ok) throw new Error(format.error);
  return { id: format.value.id, list: await readList(format.value, source, async () => undefined) };
}

/** The hosts of a watch list, as they are packed. */
export async function hostsOf(text: string): Promise<readonly string[]> {
  const { list } = await readText(text);
  if (list.kind !== 'watch') throw new Error('rules');
  expect(list.count).toBe(list.hosts === '' ? 0 : list.hosts.split('\n').length);
  return list.hosts === '' ? [] : list.hosts.split('\n');
}

/** What was left out, as `line reason`. */
export function drops(list: ParsedList): readonly string[] {
  return list.dropped.shown.map(({ line, reason }) => `${line} ${reason}`);
}

/** How often each reason was given. */
export function counts(list: ParsedList): Partial<Record<DropReason, number>> {
  return Object.fromEntries(list.dropped.counts);
}
