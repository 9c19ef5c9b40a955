const paragraphs = /^(?:p|h[1-6]|pre|blockquote|ul|ol|dl|table|figure|section|details|hr)$/;
const lines = /^(?:li|tr|dt|dd|div|br|figcaption|summary|caption)$/;

/** Text of sanitised nodes with a blank line between blocks, a dash before list items and code as it stands. */
export function plainText(root: Node): string {
  const parts: string[] = [];
  const walker = (root.ownerDocument ?? document).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) parts.push(breakBefore(node as Element));
    else parts.push(textOf(node));
  }
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*(?=- |\n)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function breakBefore(element: Element): string {
  const name = element.localName;
  if (name === 'li') return `\n${'  '.repeat(listDepth(element) - 1)}- `;
  if (name === 'img') return element.getAttribute('alt') ?? '';
  if (/^t[dh]$/.test(name)) return element.previousElementSibling ? '\t' : '';
  if (paragraphs.test(name)) return '\n\n';
  return lines.test(name) ? '\n' : '';
}

/** Most levels that an indented list shows. */
const DEEPEST = 6;

function listDepth(item: Element): number {
  let depth = 0;
  for (let list = item.closest('ul,ol'); list && depth < DEEPEST; list = list.parentElement?.closest('ul,ol') ?? null)
    depth += 1;
  return Math.max(1, depth);
}

function textOf(node: Node): string {
  const text = node.nodeValue ?? '';
  if (node.parentElement?.closest('pre')) return text;
  const folded = text.replace(/\s+/g, ' ');
  return folded === ' ' && node.parentElement?.matches('ul,ol,table,tbody,tr,dl') ? '' : folded;
}
