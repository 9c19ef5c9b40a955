import { readButtonRow } from '../core/code-button';
import { readLabel } from '../core/code-language';

/** Longest text that is looked at for a label. */
const longest = 60;
/** How many elements before and after a block may be its label and buttons. */
const mostLabels = 3;
/** Boxes around a block in which its label may stand. */
const mostFrames = 3;

/** Boxes that say by their name that they are the head of a block of code. */
const labelClass =
  /(?:^|[\s_-])(?:code|lang|language|hljs|highlight|copy|tool|tools|toolbar|snippet|codetitle)(?=$|[\s_-])/i;
/** Never a label, whatever it says. */
const textTags = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
  'TABLE',
  'UL',
  'OL',
  'LI',
  'TD',
  'TH',
  'BLOCKQUOTE',
]);

/**
 * Takes label and buttons of a block of code away that stand before or after it: language, 复制代码. Returns the
 * language they name, or `''`. Other words in the same head, such as a file name, stay.
 */
export function takeLabels(host: Element): string {
  let language = '';
  let at: Element = host;
  for (let depth = 0; depth < mostFrames; depth++) {
    for (const step of ['previousElementSibling', 'nextElementSibling'] as const) language ||= takeBeside(at, step);
    const frame = at.parentElement;
    if (frame === null || !isFrameOf(frame, at)) break;
    at = frame;
  }
  return language;
}

/** A box in which nothing else stands. */
function isFrameOf(frame: Element, inner: Element): boolean {
  if (frame.nodeName !== 'DIV' && frame.nodeName !== 'FIGURE' && frame.nodeName !== 'SECTION') return false;
  let rest = 0;
  for (const node of frame.childNodes) {
    if (node !== inner && node.nodeType !== 8) rest += (node.textContent ?? '').trim().length;
    if (rest > longest) return false;
  }
  return true;
}

function takeBeside(host: Element, step: 'previousElementSibling' | 'nextElementSibling'): string {
  let language = '';
  let hasButton = false;
  let at = host[step];
  for (let count = 0; at !== null && count < mostLabels; count++) {
    const beyond: Element | null = at[step];
    const label = readHead(at, hasButton);
    if (label === undefined) break;
    language ||= label.language;
    hasButton ||= label.hasButton;
    if (label.isWhole) at.remove();
    at = beyond;
  }
  return language;
}

interface Head {
  readonly language: string;
  readonly hasButton: boolean;
  /** Nothing but label and buttons. */
  readonly isWhole: boolean;
}

/** What an element beside a block says of it; undefined when it is text. */
function readHead(element: Element, isBesideButton: boolean): Head | undefined {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > longest || textTags.has(element.nodeName)) return undefined;
  const row = readButtonRow(text);
  if (row.buttons > 0 && row.isPure) return { language: row.language, hasButton: true, isWhole: true };
  const isNamed = labelClass.test(element.getAttribute('class') ?? '');
  const language = readLabel(text);
  if (language !== '') return isNamed || isBesideButton ? { language, hasButton: false, isWhole: true } : undefined;
  return isNamed ? dropButtons(element) : undefined;
}

/** Takes the buttons out of a head that also names a file or title. */
function dropButtons(element: Element): Head | undefined {
  let hasButton = false;
  for (const part of element.querySelectorAll('button,span,a,div,i,em')) {
    if (part.childElementCount > 0) continue;
    const row = readButtonRow(part.textContent ?? '');
    if (part.nodeName !== 'BUTTON' && !(row.buttons > 0 && row.isPure)) continue;
    part.remove();
    hasButton = true;
  }
  const rest = (element.textContent ?? '').trim();
  if (!hasButton) return undefined;
  return { language: readLabel(rest), hasButton, isWhole: rest === '' || readLabel(rest) !== '' };
}
