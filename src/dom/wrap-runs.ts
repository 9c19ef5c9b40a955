import { isBlock, runAttribute } from './lines';
import { elementsOfTags } from './select-any';

const boxTags = 'div section article td main center form'.split(' ');

/**
 * Gives every run of text between `<br>`s or between blocks an element of its own (a `span`), so that a line of such
 * a page can be judged and taken away like a paragraph. For copies only.
 */
export function wrapRuns(root: Element): void {
  for (const box of mixedBoxes(root)) wrapChildren(box);
}

/** Blocks whose text is broken by `<br>` or stands beside other blocks. */
function mixedBoxes(root: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (const line of root.querySelectorAll('br')) {
    const box = line.parentElement;
    if (box !== null && !boxes.has(box) && box.closest('pre,code') === null) boxes.add(box);
  }
  for (const box of [root, ...elementsOfTags(root, boxTags)]) {
    if (hasLooseText(box)) boxes.add(box);
  }
  return boxes;
}

/** Words of its own beside blocks. Most boxes have no words of their own, so those are looked for first. */
function hasLooseText(box: Element): boolean {
  const first = box.firstElementChild;
  if (first === null || !hasWords(box)) return false;
  for (let child: Element | null = first; child !== null; child = child.nextElementSibling)
    if (isBlock(child)) return box.closest('pre,code') === null;
  return false;
}

function hasWords(box: Element): boolean {
  for (let node = box.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

function wrapChildren(box: Element): void {
  const document = box.ownerDocument as Document;
  let run: Element | undefined;
  for (const node of [...box.childNodes]) {
    const breaks = node.nodeName === 'BR' || (node.nodeType === 1 && isBlock(node as Element));
    if (breaks) {
      run = undefined;
      continue;
    }
    if (run === undefined) {
      if (node.nodeType === 3 && !/\S/.test((node as Text).data)) continue;
      run = document.createElement('span');
      run.setAttribute(runAttribute, '');
      node.before(run);
    }
    run.append(node);
  }
}
