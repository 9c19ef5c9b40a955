import { shareOf } from '../lines';
import type { ListFormat } from '../list-format';
import { readHost } from '../watch-hosts';
import { readWatchList, type WatchLine, watchEntry } from '../watch-list';

const comment = /^(?:#|!|;|\/\/)/;
/** Addresses that hosts files send names to. */
const nowhere = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?|fe80::1%lo0|255\.255\.255\.255)$/;
/** Names of the computer itself that every hosts file begins with. */
const ownNames = /^(?:localhost|local|broadcasthost|ip6-[a-z]+|0\.0\.0\.0)(?:\.localdomain)?$/;

/** A filter that blocks a whole domain and nothing else. */
const wholeDomain = /^\|\|([^\s/^$*]+)\^$/;

/**
 * Plain lists of domains, one a line, with `#` for comments. A hosts file is one, too (`0.0.0.0 farm.example`), and so
 * are filters of whole domains (`||farm.example^`). A name stands for the hosts below it as well.
 */
export const domainList: ListFormat = {
  id: 'domain-list',
  recognises: (sample) =>
    shareOf(sample, comment, (line) => {
      const said = readLine(line);
      return typeof said !== 'string' && (said.length > 0 || nowhere.test(line.split(/\s/, 1)[0] ?? ''));
    }) > 0.6,
  read: (source) => readWatchList(source, readLine),
};

function readLine(line: string): WatchLine {
  if (comment.test(line)) return [];
  if (line.startsWith('||')) return watchEntry(wholeDomain.exec(line)?.[1] ?? '');
  const [first = '', ...rest] = line
    .replace(/\s+[#!;].*$|#.*$/, '')
    .trim()
    .split(/\s+/);
  if (!nowhere.test(first)) return rest.length > 0 ? 'pattern' : watchEntry(first);
  const hosts = rest.filter((name) => !ownNames.test(name)).map(readHost);
  return hosts.includes(undefined) ? 'host' : hosts.flatMap((host) => (host === undefined ? [] : [{ host }]));
}
