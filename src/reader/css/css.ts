/**
 * Tag for the reader's style sheets. `13u` stands for 13 px at the browser's default font size and grows with it:
 * `rem` cannot be used inside a page, whose own root may say anything about its size.
 */
export function css(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const text = strings.reduce((all, part, index) => `${all}${values[index - 1] ?? ''}${part}`);
  return text.replace(/(\d*\.?\d+)u\b/g, 'calc(var(--u)*$1)');
}
