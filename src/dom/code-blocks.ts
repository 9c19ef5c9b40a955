/** Makes every code block of a copy one `<pre><code>` with real newlines. */
export function normaliseCode(root: Element): void {
  for (const gutter of [...root.querySelectorAll('td.gutter, .hljs-ln-numbers, .line-numbers-rows, .pre-numbering')])
    gutter.remove();
}
