import { t } from '../../platform/i18n';
import type { BodyServices } from './body-services';

/**
 * Makes code and tables reachable by keyboard while they are wider than their box, and only then; a table's clipped
 * edge fades.
 */
export function watchOverflow(prose: Element, services: BodyServices): void {
  const boxes = [...prose.querySelectorAll<HTMLElement>('.cb pre, .tablew')];
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
  const box = target.closest<HTMLElement>('.cb pre, .tablew');
  if (!box) return;
  const wide = box.scrollWidth > box.clientWidth + 1;
  box.toggleAttribute('data-clipped', wide && box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
  if (!wide) {
    for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
    return;
  }
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute(
    'aria-label',
    box.localName === 'pre' ? (box.parentElement?.ariaLabel ?? '') : t('reader_table_scroll'),
  );
}
