import { untouchable } from '../core/repair';
import { isBlock } from './lines';

/** What stands in running text without being text. */
const untouchedTags = new Set(
  'CODE PRE KBD SAMP VAR TT MATH math SVG svg TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE IMG VIDEO AUDIO IFRAME OBJECT'.split(
    ' ',
  ),
);
/** A formula in TeX, or an address: what looks like words in it is none. */
const untouchedText = /^\s*(?:\$[^$]*\$|\$\$[^$]*\$\$|(?:https?:\/\/|www\.)\S*)\s*$/;

/** A line of running text: the nodes that it is written in, and their words together. */
export interface TextLine {
  /** In order; `undefined` where something stands whose words must not be changed. */
  readonly nodes: (Text | undefined)[];
  /** The nodes' text, with {@link untouchable} for each that must not be changed. */
  text: string;
}

type Kind = 'text' | 'untouched' | 'break' | 'block' | 'inline' | 'nothing';

function kindOf(node: Node): Kind {
  if (node.nodeType === 3) return untouchedText.test((node as Text).data) ? 'untouched' : 'text';
  if (node.nodeType !== 1) return 'nothing';
  if (untouchedTags.has(node.nodeName)) return 'untouched';
  if (node.nodeName === 'BR') return 'break';
  return isBlock(node as Element) ? 'block' : 'inline';
}

/**
 * The lines of running text below an element, in order. Blocks and `<br>` begin a new one, so does the end of a block;
 * code, formulae and pictures stand in their line as {@link untouchable}, blocks of code alone. Blank lines are left
 * out. Reads only.
 */
export function readTextLines(content: Element): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine | undefined;
  const add = (node: Text | undefined): void => {
    if (line === undefined) {
      // Half of all nodes are the white space between blocks.
      if (node !== undefined && !/\S/.test(node.data)) return;
      line = { nodes: [], text: '' };
      lines.push(line);
    }
    line.nodes.push(node);
    line.text += node?.data ?? untouchable;
  };
  for (let node = content.firstChild; node !== null; ) {
    const kind = kindOf(node);
    const isApart = kind === 'break' || kind === 'block' || node.nodeName === 'PRE';
    if (isApart) line = undefined;
    if (kind === 'text') add(node as Text);
    else if (kind === 'untouched') add(undefined);
    const near = besideOrBelow(node, kind);
    const next = near === null ? following(node, content) : undefined;
    if (isApart || next?.endsBlock) line = undefined;
    node = near ?? next?.node ?? null;
  }
  return lines;
}

interface Next {
  readonly node: ChildNode | null;
  readonly endsBlock: boolean;
}

/** The first node in another, or right behind it: where most steps lead, without an object for each. */
function besideOrBelow(node: Node, kind: Kind): ChildNode | null {
  const inner = kind === 'block' || kind === 'inline' ? node.firstChild : null;
  return inner ?? node.nextSibling;
}

/** The node behind another and all that is in it, and whether a block ends in between. */
function following(node: Node, content: Element): Next {
  let at: Node = node;
  let endsBlock = false;
  while (at !== content && at.nextSibling === null) {
    const parent = at.parentNode;
    if (parent === null) return { node: null, endsBlock };
    at = parent;
    endsBlock ||= at.nodeType === 1 && isBlock(at as Element);
  }
  return { node: at === content ? null : at.nextSibling, endsBlock };
}
