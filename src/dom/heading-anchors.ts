/** Signs that templates set beside a heading for its address. */
const sign = /^[\s#¶§]+$/;

/** Takes away the links beside headings by which pages offer a heading's own address: they say nothing in a text. */
export function dropHeadingAnchors(content: Element): void {
  for (const link of content.querySelectorAll('h1 a,h2 a,h3 a,h4 a,h5 a,h6 a')) {
    const isBeside = link.parentElement?.textContent !== link.textContent;
    if (isBeside && sign.test(link.textContent ?? '')) link.remove();
  }
}
