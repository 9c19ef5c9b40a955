import { shareOf } from '../lines';
import type { ListFormat } from '../list-format';
import { readHost } from '../watch-hosts';
import { readWatchList, type WatchLine, watchEntry } from '../watch-list';

const comment = /^(?:#|\/\/|!|;)/;
/** A line of a hosts file, which has a list format of its own. */
const hostsLine = /^(?:[\d.]+|[\da-f:]+)\s/i;

/**
 * Lists of the Content Farm Terminator: one host a line, which stands for those below it; what follows a space is a
 * remark; `*` may stand for a part of the host; regular expressions stand between slashes.
 */
export const farmTerminator: ListFormat = {
  id: 'farm-terminator',
  recognises(sample) {
    const hasMark = sample.some((line) => hasRemark(line) || /^\/.+\/[a-z]*(?:\s|$)/.test(line));
    return hasMark && shareOf(sample, comment, (line) => isTold(readLine(line))) > 0.6;
  },
  read: (source) => readWatchList(source, readLine),
};

function hasRemark(line: string): boolean {
  const [first = '', second] = line.split(/\s+/, 2);
  return second !== undefined && !comment.test(second) && !hostsLine.test(line) && readHost(first) !== undefined;
}

/** Also lines that can't be taken are of this format when they are its own. */
function isTold(said: WatchLine): boolean {
  return typeof said === 'string' ? said === 'regex' || said === 'pattern' : said.length > 0;
}

function readLine(line: string): WatchLine {
  if (comment.test(line)) return [];
  if (/^\/.*\/[a-z]*(?:\s|$)/.test(line)) return 'regex';
  const [rule = ''] = line.split(/\s+/, 1);
  const host = rule.replace(/^\*\./, '');
  if (host.includes('*')) return readHost(host.replaceAll('*', 'x')) === undefined ? 'host' : 'pattern';
  if (/^[^/]+\/./.test(host)) return 'path';
  return watchEntry(host.replace(/\/$/, ''));
}
