import { shareOf } from '../lines';
import type { ListFormat } from '../list-format';
import { readHost } from '../watch-hosts';
import { readWatchList, type WatchLine } from '../watch-list';

const comment = /^(?:#|---$|[a-z]+:\s)/i;
const pattern = /^(@(?:\d+)?)?(\*|https?):\/\/(\*\.)?([^/*\s]+)(\/\S*)?(?:\s+#.*)?$/;

/**
 * Rulesets of the search filter uBlacklist: match patterns (`*://*.farm.example/*`), `@` before what is let through,
 * regular expressions over address or title, expressions. A head between two `---` describes the list. Whole hosts are
 * taken; what speaks about single paths, titles or looks of a result page has no meaning here.
 */
export const ublacklist: ListFormat = {
  id: 'ublacklist',
  recognises(sample) {
    return (
      shareOf(sample, comment, (line) => /^@?\d*(?:\*|https?):\/\/\S+$|^@?\d*(?:title|url)?\/.+\/[a-z]*$/.test(line)) >
        0.6 && sample.some((line) => /^@?\d*(?:\*|https?):\/\//.test(line))
    );
  },
  read: (source) => readWatchList(source, lineReader()),
};

/** A reader that passes over the head of the list. */
function lineReader(): (line: string) => WatchLine {
  let fences = 0;
  let isFirst = true;
  return (line) => {
    const opens = isFirst && line === '---';
    isFirst = false;
    if (opens || (fences === 1 && line === '---')) fences += 1;
    if (opens || fences === 1 || line === '---') return [];
    return readLine(line);
  };
}

function readLine(line: string): WatchLine {
  if (line.startsWith('#')) return [];
  if (/^@?\d*title\b/i.test(line)) return 'title';
  if (/^@?\d*(?:url)?\/.*\/[a-z]*$/i.test(line)) return 'regex';
  if (/^@\d/.test(line)) return 'highlight';
  const parts = pattern.exec(line);
  if (!parts) return /[=&|!()]/.test(line) ? 'expression' : 'pattern';
  const [, sign, , below, name = '', path = ''] = parts;
  const host = readHost(name);
  if (host === undefined) return 'host';
  if (path !== '/*') return 'path';
  return [{ host, ...(below === undefined && { exact: true }), ...(sign !== undefined && { spared: true }) }];
}
