import type { SuffixTest } from '../rules/foreign';
import { Drops } from './drops';
import { eachLine, type TextLine } from './lines';
import { type DropReason, type ListSource, listLimits, type ParsedList } from './list-format';
import { hostRefusal } from './refusals';
import { packHosts, readHost, type WatchEntry } from './watch-hosts';

/** What one line of a watch list says: hosts, nothing at all (a comment), or why it can't be taken. */
export type WatchLine = readonly WatchEntry[] | DropReason;

/**
 * Reads a list of hosts line by line: the common part of all such formats. Hosts that are no hosts, that stand for
 * more than one owner, that nobody may list, or that are over the limit are left out with their reason.
 */
export function* readWatchList(
  { text, isPublicSuffix }: ListSource,
  readLine: (line: string) => WatchLine,
): Generator<number, ParsedList> {
  const drops = new Drops();
  const entries: WatchEntry[] = [];
  const take = (line: TextLine): void => {
    const said = readLine(line.text);
    const reasons = typeof said === 'string' ? [said] : said.map((entry) => keep(entries, entry, isPublicSuffix));
    for (const reason of reasons) if (reason !== undefined) drops.add(line.number, reason, line.text);
  };
  yield* eachLine(text, take, (line) => drops.add(line.number, 'limit', line.text));
  // Sorting is a slice of its own.
  yield 1;
  const { hosts, count } = packHosts(entries);
  return { kind: 'watch', hosts, count, dropped: drops.report() };
}

function keep(entries: WatchEntry[], entry: WatchEntry, isPublicSuffix?: SuffixTest): DropReason | undefined {
  const refusal = entry.spared ? undefined : hostRefusal(entry.host, isPublicSuffix);
  if (refusal) return refusal;
  if (entries.length >= listLimits.hosts) return 'limit';
  entries.push(entry);
  return undefined;
}

/** An entry for a host and those below it, or that this is no host. */
export function watchEntry(text: string): WatchLine {
  const host = readHost(text.replace(/^\*\./, ''));
  return host === undefined ? 'host' : [{ host }];
}
