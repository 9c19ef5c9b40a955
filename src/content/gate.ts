/** How much of a page is looked at before anything else is loaded for it. */
const MAX_NODES = 6_000;
const MAX_CHARACTERS = 20_000;
/** A Chinese article has at least this many Han characters in sentences … */
const MIN_HAN = 120;
/** … and this share of Han among its letters: lower than in prose, for code and English names are many. */
const MIN_SHARE = 0.2;
/** Text nodes shorter than this are menus, dates and buttons, unless a mark says that they are a sentence. */
const SENTENCE_LENGTH = 20;

const SENTENCE_MARK = /[，。；：！？、]/;
const unread: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);

/** Whether a document is a web page that may be judged at all: HTML, in a tab of its own, with a body. */
export function isWebPage(page: Document): boolean {
  const { contentType } = page;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return page.defaultView?.top === page.defaultView && page.body?.nodeName.toUpperCase() === 'BODY';
}

/**
 * The cheap first look: does the page hold running Chinese text worth judging? Reads at most 6,000 text nodes and
 * 20,000 characters, changes and keeps nothing. A few milliseconds on the largest pages.
 */
export function hasChineseText(body: HTMLElement): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let han = 0;
  let latin = 0;
  let left = MAX_CHARACTERS;
  for (let nodes = 0; nodes < MAX_NODES && left > 0 && walker.nextNode(); nodes += 1) {
    const text = readSentence(walker.currentNode).slice(0, left);
    left -= text.length;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (isHan(code)) han += 1;
      else if (isLatinLetter(code)) latin += 1;
    }
  }
  return han >= MIN_HAN && han >= (han + latin) * MIN_SHARE;
}

/** The text of a node if it may be part of a sentence, else nothing. */
function readSentence(node: Node): string {
  const text = node.nodeValue ?? '';
  const isLong = text.length >= SENTENCE_LENGTH || SENTENCE_MARK.test(text);
  return isLong && !unread.has(node.parentNode?.nodeName ?? '') ? text : '';
}

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
