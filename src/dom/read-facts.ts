import type { Block, PageFacts } from '../core/facts';
import { hanRatio } from '../core/text/han';
import { assignRegions } from './article-region';
import { FactCollector, type FactLimits, factLimits } from './fact-collector';
import { elementsBefore, elementsOf, isLeaf, textOf, walkerOf } from './page-node';
import { unveil } from './unveil';

/** The heading that agrees with `<title>`; else the first heading of the article. Sites put their own name into both. */
function findHeading(title: string, blocks: readonly Block[]): string {
  const agrees = ({ text, hidden }: Block) =>
    text.length >= 4 && text.length <= title.length && !hidden && title.includes(text);
  const headings = blocks.filter((block) => block.kind === 'heading' && !block.hidden);
  const best = headings.filter(agrees).sort((a, b) => b.text.length - a.text.length)[0];
  const plain = () => blocks.find((block) => agrees(block) && block.text.length * 2 >= title.length);
  const first = () => headings.find((block) => block.region === 'before' || block.region === 'article');
  return (best ?? plain() ?? first())?.text ?? '';
}

/** Closes everything and opens the ancestors of `target` again, as if its elder siblings had been read. */
function jumpTo(target: Element, walker: TreeWalker, collector: FactCollector, depth: number): void {
  while (collector.leave()) {
    // Every open element is closed.
  }
  const path: Element[] = [];
  walker.currentNode = target;
  while (walker.parentNode()) {
    path.unshift(walker.currentNode as Element);
  }
  for (const element of path.slice(0, depth)) {
    collector.reopen(element, elementsBefore(element));
  }
  collector.skipTo(elementsBefore(target));
  walker.currentNode = target;
}

/** The node after a finished one: its next sibling, or that of the nearest ancestor that has one, closing those left. */
function stepOn(walker: TreeWalker, collector: FactCollector): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode() || !collector.leave()) {
      return next;
    }
  }
}

/** Reads one node; gives its first child when those are to be read next. */
function readNode(node: Node, walker: TreeWalker, collector: FactCollector): Node | null {
  if (node.nodeType === 3) {
    collector.addText((node as Text).data);
    return null;
  }
  const element = node as Element;
  if (!collector.visit(element)) {
    return null;
  }
  if (!isLeaf(element)) {
    return walker.firstChild();
  }
  // Most elements hold a text and nothing else: taking it at once saves a node for the script and two steps.
  collector.addText(textOf(element));
  collector.leave();
  return null;
}

/** Walks the document once; with a `tail` element, jumps there as soon as the head is read. */
function walk(document: Document, collector: FactCollector, limits: FactLimits, tail: Element | undefined): void {
  const walker = walkerOf(document);
  let target = tail;
  let node: Node | null = walker.firstChild();
  while (node) {
    if (target && collector.read >= limits.head) {
      jumpTo(target, walker, collector, limits.depth);
      target = undefined;
      node = walker.currentNode;
    }
    node = readNode(node, walker, collector) ?? stepOn(walker, collector);
  }
  while (collector.leave()) {
    // What was still open at the end is closed.
  }
}

/** Characters of text whose letters are counted. */
const LETTER_SAMPLE = 20_000;

/**
 * Reads the facts of a document in one bounded pass.
 *
 * Nothing is changed, laid out or loaded; a live page and the same page parsed from text give the same facts (scripts,
 * `<noscript>` and form fields are left out). Of pages with more elements than the limits the first and last ones
 * are read. `url` is the page's address; relative addresses are resolved against it or the page's `<base>`.
 */
export function readFacts(document: Document, url: string, limits: FactLimits = factLimits): PageFacts {
  const all = elementsOf(document);
  const elements = all.length;
  const truncated = elements > limits.head + limits.tail;
  const collector = new FactCollector(url, limits);
  walk(document, collector, limits, truncated ? all[elements - limits.tail] : undefined);
  const { title, lang, meta, canonical } = collector.head;
  const blocks = assignRegions(unveil(collector.drafts));
  const sample = blocks.map((block) => block.text.slice(0, 200)).join(' ');
  return {
    url: url.replace(/#.*$/, ''),
    title,
    heading: findHeading(title, blocks),
    lang,
    meta,
    canonical,
    blocks,
    images: collector.images,
    hanRatio: hanRatio(sample.slice(0, LETTER_SAMPLE)),
    elements,
    truncated,
  };
}
