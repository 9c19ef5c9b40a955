import { err, ok, type Result } from '../result';
import { parseRulesFile } from '../rules/parse-rules-file';
import { Drops } from './drops';
import type { ListSource, ParsedList } from './list-format';
import type { ListRecord } from './list-record';
import { type ListError, type Pause, readList, recogniseList } from './read-list';

/** A list in whatever format, read. */
export interface OpenedList {
  readonly format: ListRecord['format'];
  readonly list: ParsedList;
}

/**
 * Reads a list of any format that may be subscribed to: a foreign one, or a rules file of our own, which is taken whole
 * or not at all (`rules`, with the first thing that is wrong with it).
 */
export async function openList(source: ListSource, pause: Pause): Promise<Result<OpenedList, ListError | 'rules'>> {
  const format = recogniseList(source);
  if (format.ok) return ok({ format: format.value.id, list: await readList(format.value, source, pause) });
  if (format.error !== 'format' || !/^\uFEFF?\s*\{/.test(source.text)) return err(format.error);
  const parsed = parseRulesFile(source.text);
  if (!parsed.ok) return err('rules', parsed.problems[0]?.path ?? '');
  return ok({ format: 'suyuan', list: { kind: 'rules', rules: parsed.rules, dropped: new Drops().report() } });
}
