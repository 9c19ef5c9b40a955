import { t } from '../../platform/i18n';
import type { BodyServices } from './body-services';

/** What scrolls sideways in itself. */
const scrolling = '.cb pre, .tablew, .tex[data-block]';

/**
 * Makes code, tables and formulae reachable by keyboard while they are wider than their box, and only then; a table's
 * clipped edge fades.
 */
export function watchOverflow(prose: Element, services: BodyServices): void {
  const boxes = [...prose.querySelectorAll<HTMLElement>(scrolling)];
  const observer = new ResizeObserver((entries) => {
    for (const entry of entries) markOverflow(entry.target as HTMLElement);
  });
  for (const box of boxes) {
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    box.addEventListener('scroll', () => markOverflow(box), { signal: services.signal, passive: true });
  }
  services.signal.addEventListener('abort', () => observer.disconnect());
}

function markOverflow(target: HTMLElement): void {
  const box = target.closest<HTMLElement>(scrolling);
  if (!box) return;
  const wide = box.scrollWidth > box.clientWidth + 1;
  box.toggleAttribute('data-clipped', wide && Math.abs(box.scrollLeft) + box.clientWidth < box.scrollWidth - 1);
  if (!wide) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    return;
  }
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', nameOf(box));
}

function nameOf(box: Element): string {
  if (box.localName === 'pre') return box.parentElement?.ariaLabel ?? '';
  return t(box.matches('.tablew') ? 'reader_table_scroll' : 'reader_formula_scroll');
}
