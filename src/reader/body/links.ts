/** Marks of a way back from a note to its place in the text. */
const backMark = /^(?:↩|↑|\^|⏎|返回)/;

/**
 * Makes the links within the article work inside the reader. Names of places do not survive cleaning, so notes are
 * paired by their number: `[3]` leads to the third note that has a way back. Links that lead nowhere become text.
 */
export function bindInnerLinks(prose: Element, signal: AbortSignal): void {
  const inner = [...prose.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const backs = inner.filter((link) => backMark.test(link.textContent?.trim() ?? ''));
  const notes = backs.map((back) => back.closest<HTMLElement>('li,p,div') ?? back);
  for (const link of inner) {
    if (backs.includes(link)) continue;
    const number = Number(/^\[?(\d{1,3})\]?$/.exec(link.textContent?.trim() ?? '')?.[1] ?? 0);
    const note = notes[number - 1];
    const back = backs[number - 1];
    if (note && back) {
      lead(link, note, signal);
      lead(back, link, signal);
    } else {
      unlink(link);
    }
  }
  for (const back of backs) if (!back.hasAttribute('data-leads')) back.remove();
}

function lead(link: HTMLAnchorElement, target: HTMLElement, signal: AbortSignal): void {
  link.dataset['leads'] = '';
  link.removeAttribute('target');
  const go = (event: Event): void => {
    event.preventDefault();
    if (!target.matches('a[href]')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  };
  link.addEventListener('click', go, { signal });
  link.addEventListener('auxclick', (event) => event.preventDefault(), { signal });
}

function unlink(link: HTMLAnchorElement): void {
  link.replaceWith(...link.childNodes);
}

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
