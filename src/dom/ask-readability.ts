import { Readability } from '@mozilla/readability';
import { keptLines, markLines, unmarkLines } from './content-extent';
import type { Lines } from './lines';

/** The numbers of the lines that Readability keeps of a copy's body; undefined when it finds no article. */
export function askReadability(body: Element, lines: Lines): ReadonlySet<number> | undefined {
  markLines(lines);
  const twin = (body.ownerDocument as Document).implementation.createHTMLDocument('');
  twin.documentElement.replaceChild(twin.importNode(body, true), twin.body);
  unmarkLines(lines);
  const parsed = new Readability<Node>(twin, {
    charThreshold: 100,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  return parsed === null ? undefined : keptLines(parsed.content as Element);
}
