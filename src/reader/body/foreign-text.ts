/** Blocks and emphasis without Han letters are foreign text in a Chinese article: own faces, real italics. */
export function markForeignText(prose: Element): void {
  for (const element of prose.querySelectorAll<HTMLElement>('p,li,blockquote,h2,h3,h4,td,em,i,cite,q,figcaption')) {
    if (element.lang || element.closest('pre')) continue;
    const text = element.textContent ?? '';
    const least = /^(?:em|i|cite|q)$/.test(element.localName) ? 1 : 24;
    if (text.length >= least && /[A-Za-z]/.test(text) && !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text)) {
      element.lang = 'en';
    }
  }
}
