/** Text nodes looked at; what comes behind them stays as it is. */
const MOST_NODES = 20_000;

/** Words as browsers see them: what has no place to break. With Latin letters around it, an apostrophe is one. */
const WORDS = /[!-~]{14,}|[A-Za-z]+’[A-Za-z]+/g;
/** Longer words are none that people read. */
const LONGEST_WORD = 20;
/** Signs of addresses, paths and names in programs. */
const NAME = /[/._=&#]/;
/** Shorter pieces of code stay in one line. */
const LONGEST_CODE = 16;

/**
 * Marks in a Chinese text what is written in Latin letters and would spoil its lines: long addresses and names may be
 * broken anywhere, lest the justified line before them is torn apart; words with an apostrophe get Latin faces, for in
 * Chinese ones that mark is as wide as a letter. The text itself does not change.
 */
export function markLatinWords(prose: Element): void {
  for (const code of prose.querySelectorAll('code,samp')) {
    const isLong = (code.textContent ?? '').length > LONGEST_CODE;
    if (isLong && !code.closest('pre')) code.classList.add('long');
  }
  for (const text of textsWithWords(prose)) {
    let rest = text;
    let at = 0;
    for (const { 0: word, index } of [...text.data.matchAll(WORDS)].filter(({ 0: word }) => isMeant(word))) {
      const start = rest.splitText(index - at);
      rest = start.splitText(word.length);
      at = index + word.length;
      start.replaceWith(dress(start));
    }
  }
}

function isMeant(word: string): boolean {
  return word.includes('’') || word.length >= LONGEST_WORD || NAME.test(word);
}

function dress(word: Text): HTMLElement {
  const span = word.ownerDocument.createElement('span');
  if (word.data.includes('’')) span.lang = 'en';
  else span.className = 'long';
  span.textContent = word.data;
  return span;
}

function textsWithWords(prose: Element): readonly Text[] {
  const walker = prose.ownerDocument.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let seen = 0, node = walker.nextNode(); node && seen < MOST_NODES; seen += 1, node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.search(WORDS) >= 0 && !text.parentElement?.closest('pre,code,kbd,samp,.tex,[lang]:not([lang^=zh])')) {
      found.push(text);
    }
  }
  return found;
}
