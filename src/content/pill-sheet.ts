import { findMessage, t } from '../platform/i18n';
import type { NoiseGroup } from './cleaner';
import type { PillActions, PillState } from './pill';
import { button, part } from './pill-parts';

/** The sheet above the pill: what was hidden, by groups, and what can be done about it. */
export interface Sheet {
  readonly element: HTMLElement;
  update(state: PillState): void;
}

/** What the sheet needs from the pill around it. */
export interface SheetHost extends Pick<PillActions, 'mark' | 'stopSite' | 'restoreGroup'> {
  /** The count changed because a group was restored. */
  changed(state: PillState): void;
  openReader(): void;
  stopped(): void;
}

/** Makes the sheet, hidden. Its id is the one that the pill's button controls. */
export function createSheet(page: Document, host: SheetHost): Sheet {
  const title = part(page, 'h2');
  const list = part(page, 'ul');
  let isMarked = false;
  const markButton = button(
    page,
    () => {
      isMarked = !isMarked;
      host.mark(isMarked);
      markButton.textContent = t(isMarked ? 'pill_mark_stop' : 'pill_mark');
      markButton.setAttribute('aria-pressed', String(isMarked));
    },
    { text: t('pill_mark'), attributes: { 'aria-pressed': 'false' } },
  );
  const stop = (): void => {
    host.stopSite();
    host.stopped();
  };
  const element = part(page, 'div', {
    class: 'sheet',
    attributes: { id: 'sheet', role: 'group', hidden: '' },
    children: [
      title,
      part(page, 'p', { class: 'sub', text: t('pill_sheet_note') }),
      list,
      part(page, 'footer', {
        children: [
          button(page, host.openReader, { text: t('pill_reader') }),
          markButton,
          button(page, stop, { text: t('pill_site_stop') }),
        ],
      }),
    ],
  });

  const restore = (row: HTMLElement, group: NoiseGroup): void => {
    const state = host.restoreGroup(group.reason);
    title.textContent = t('pill_sheet_title', state.count);
    row.lastElementChild?.replaceWith(part(page, 'em', { text: t('pill_restored'), attributes: { tabindex: '-1' } }));
    (row.lastElementChild as HTMLElement | null)?.focus();
    host.changed(state);
  };
  const rowOf = (group: NoiseGroup): HTMLElement => {
    const name = findMessage(`reason_${group.reason}`) ?? group.reason;
    const row = part(page, 'li', {
      children: [
        part(page, 'span', { text: t('pill_group', name, group.count) }),
        part(page, 'small', { text: group.sample }),
      ],
    });
    const attributes = { 'aria-label': `${t('pill_restore')} ${name}` };
    row.append(button(page, () => restore(row, group), { text: t('pill_restore'), attributes }));
    return row;
  };
  return {
    element,
    update({ count, groups }) {
      title.textContent = t('pill_sheet_title', count);
      list.replaceChildren(...groups.map(rowOf));
    },
  };
}
