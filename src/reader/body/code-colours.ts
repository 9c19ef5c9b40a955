import { grammarsPack, type HighlightedCode, highlightPack } from '../../packs/contracts';
import type { BodyServices } from './body-services';
import type { CodeBlock } from './code-blocks';

/** Longer code stays ink: colouring it would hold up the reader for something that is skimmed anyway. */
const MOST_LINES = 400;
const MOST_CHARACTERS = 40_000;

/**
 * Colours the article's code after it has been shown, block by block, and names languages that nobody gave but that
 * are sure. The text of a block never changes; without the pack all stays as it is.
 */
export async function colourCode(blocks: readonly CodeBlock[], services: BodyServices): Promise<void> {
  const wanted = blocks.filter(({ pre }) => isShort(pre.textContent ?? '') && isBare(pre));
  const pack = wanted.length > 0 ? await services.need(highlightPack) : undefined;
  if (!pack) return;
  if (wanted.some(({ pre, language }) => pack.needsMore(codeOf(pre).textContent ?? '', language))) {
    const more = await services.need(grammarsPack);
    if (more) pack.learn(more.grammars);
  }
  for (const block of wanted) {
    if (services.signal.aborted) return;
    const code = codeOf(block.pre);
    const found = pack.highlight(code.textContent ?? '', block.language);
    if (found) paint(code, found);
    if (found && block.language === '') block.label(found.language);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function isShort(text: string): boolean {
  return text.length <= MOST_CHARACTERS && text.split('\n').length <= MOST_LINES;
}

/** Where the block's text stands. */
function codeOf(pre: HTMLPreElement): Element {
  const only = pre.children.length === 1 ? pre.firstElementChild : null;
  return only?.localName === 'code' && only.textContent === pre.textContent ? only : pre;
}

/** Code with marks of its own, such as links, keeps them instead of getting colours. */
function isBare(pre: HTMLPreElement): boolean {
  return codeOf(pre).childElementCount === 0;
}

function paint(code: Element, { tokens }: HighlightedCode): void {
  const document = code.ownerDocument;
  code.replaceChildren(
    ...tokens.map(({ text, kind }) => {
      if (kind === undefined) return document.createTextNode(text);
      const span = document.createElement('span');
      span.className = `c-${kind}`;
      span.textContent = text;
      return span;
    }),
  );
}
