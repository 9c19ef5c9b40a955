import { t, uiLanguage } from '../../platform/i18n';
import type { BodyServices } from './body-services';
import { previewNote } from './note-preview';

/** Marks of a way back from a note to its place in the text. */
const backMark = /^(?:↩|↑|\^|⏎|返回)/;

/** How a place in the text refers to a note. */
const referenceText = /^([[［【(（]?)(\d{1,3})[\]］】)）]?$/;

/** A note and the links that lead away from it. */
interface Note {
  readonly element: HTMLElement;
  readonly back: HTMLAnchorElement;
}

/**
 * Makes the links within the article work inside the reader. Names of places do not survive cleaning, so notes are
 * paired by their number: `[3]` leads to the third note that has a way back, or, where none has one, to the third item
 * of a list that ends the article. The notes are gathered at the end; links that lead nowhere become text. `finish`
 * makes sure that the whole text stands before somebody goes to a note.
 */
export function bindFootnotes(prose: HTMLElement, services: BodyServices, finish: () => void): void {
  const inner = [...prose.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const isBack = (link: HTMLAnchorElement): boolean => backMark.test(link.textContent?.trim() ?? '');
  const references = inner.filter((link) => !isBack(link));
  const elements = noteElements(prose, inner.filter(isBack), references);
  const notes = new Map<number, Note>();
  for (const reference of references) {
    const number = numberOf(reference);
    const element = elements[number - 1];
    if (!element) {
      reference.replaceWith(...reference.childNodes);
      continue;
    }
    const note = notes.get(number) ?? { element, back: wayBack(element, number) };
    notes.set(number, note);
    bind(reference, note, services, finish);
  }
  for (const back of inner.filter(isBack)) if (!back.hasAttribute('data-leads')) back.remove();
  if (notes.size > 0) gather(prose, [...notes.values()]);
}

function numberOf(reference: Element): number {
  return Number(referenceText.exec(reference.textContent?.trim() ?? '')?.[2] ?? 0);
}

function noteElements(
  prose: HTMLElement,
  backs: readonly HTMLAnchorElement[],
  references: readonly HTMLAnchorElement[],
): readonly HTMLElement[] {
  const holds = (element: Element): boolean => references.some((reference) => element.contains(reference));
  const noted = backs.map((back) => back.closest<HTMLElement>('li,p,div') ?? back);
  if (backs.length > 0) return [...new Set(noted)].filter((element) => prose !== element && !holds(element));
  const last = prose.lastElementChild;
  const items = last?.localName === 'ol' ? [...last.querySelectorAll<HTMLElement>(':scope > li')] : [];
  const numbers = references.map(numberOf).filter((number) => number > 0);
  return numbers.length > 0 && Math.max(...numbers) <= items.length ? items : [];
}

/** The link at the note's end that leads back: the page's own, or one of ours. */
function wayBack(element: HTMLElement, number: number): HTMLAnchorElement {
  const own = [...element.querySelectorAll('a')].find((link) => backMark.test(link.textContent?.trim() ?? ''));
  const back = own ?? element.ownerDocument.createElement('a');
  if (!own) element.append(' ', back);
  back.setAttribute('href', '#');
  back.textContent = '↩';
  back.className = 'back';
  back.lang = uiLanguage();
  back.setAttribute('aria-label', t('reader_note_back', number));
  return back;
}

function bind(reference: HTMLAnchorElement, { element, back }: Note, services: BodyServices, finish: () => void): void {
  const { signal } = services;
  const isFirst = !back.hasAttribute('data-leads');
  element.id ||= `note-${numberOf(reference)}`;
  reference.setAttribute('aria-describedby', element.id);
  reference.classList.add('ref');
  reference.toggleAttribute('data-bare', referenceText.exec(reference.textContent?.trim() ?? '')?.[1] === '');
  if (!reference.closest('sup')) {
    const sup = reference.ownerDocument.createElement('sup');
    reference.replaceWith(sup);
    sup.append(reference);
  }
  reference.addEventListener('click', finish, { signal });
  lead(reference, element, signal);
  // The way back is to the place one came from; without one, to the first.
  if (isFirst) lead(back, reference, signal);
  reference.addEventListener('click', () => targets.set(back, reference), { signal });
  previewNote(reference, element, services);
}

/** Where each link leads now. */
const targets = new WeakMap<HTMLAnchorElement, HTMLElement>();

function lead(link: HTMLAnchorElement, target: HTMLElement, signal: AbortSignal): void {
  targets.set(link, target);
  link.dataset['leads'] = '';
  link.removeAttribute('target');
  const go = (event: Event): void => {
    event.preventDefault();
    const place = targets.get(link) ?? target;
    if (!place.matches('a[href]')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  };
  link.addEventListener('click', go, { signal });
  link.addEventListener('auxclick', (event) => event.preventDefault(), { signal });
}

/** Puts the notes behind everything else; a list of them stays a list, under the heading that it had. */
function gather(prose: HTMLElement, notes: readonly Note[]): void {
  const section = prose.ownerDocument.createElement('section');
  section.className = 'notes';
  section.setAttribute('aria-label', t('reader_notes'));
  const blocks = new Set(notes.map(({ element }) => element.closest<HTMLElement>('ol,ul') ?? element));
  const [first] = blocks;
  const before = first?.previousElementSibling;
  if (before?.localName === 'hr') before.remove();
  const title = before && /^h[1-6]$/.test(before.localName) ? [before] : [];
  prose.append(...title, section);
  section.append(...blocks);
}
