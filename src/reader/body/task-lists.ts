/** How the engine writes the boxes of a list of tasks. */
const BOX = /^\s*[☑☐]/;

/** Gives the boxes of tasks the place of the marks before ordinary items; two marks would stand there otherwise. */
export function markTasks(prose: Element): void {
  for (const item of prose.querySelectorAll('li')) {
    const text = firstText(item);
    if (!text || !BOX.test(text.data)) continue;
    const rest = text.splitText(text.data.search(/[☑☐]/) + 1);
    const box = prose.ownerDocument.createElement('span');
    box.className = 'box';
    box.textContent = text.data.trim();
    rest.before(box);
    text.remove();
    item.classList.add('task');
  }
}

/** The text that an item begins with, in a paragraph of its own or not. */
function firstText(item: Element): Text | undefined {
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && node.nodeValue?.trim() === '') node = walker.nextNode();
  return (node as Text | null) ?? undefined;
}
