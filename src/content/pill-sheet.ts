import type { NoiseGroup } from './noise-groups';
import type { PillActions, PillState } from './pill-contract';
import { button, part } from './pill-parts';
import type { PillWords } from './pill-words';

/** The sheet above the pill: what was hidden, by groups, and what can be done about it. */
export interface Sheet {
  readonly element: HTMLElement;
  update(state: PillState): void;
}

/** What the sheet needs from the pill around it. */
export interface SheetHost extends Pick<PillActions, 'mark' | 'restoreGroup'> {
  /** The count changed because a group was restored. */
  changed(state: PillState): void;
  openReader(): void;
  stopSite(): void;
}

/** Makes the sheet, hidden. Its id is the one that the pill's button controls. */
export function createSheet(page: Document, words: PillWords, host: SheetHost): Sheet {
  const title = part(page, 'h2');
  const list = part(page, 'ul');
  const decided = part(page, 'p', { class: 'sub', attributes: { hidden: '' } });
  let isMarked = false;
  const markButton = button(
    page,
    () => {
      isMarked = !isMarked;
      host.mark(isMarked);
      markButton.textContent = isMarked ? words.markStop : words.mark;
      markButton.setAttribute('aria-pressed', String(isMarked));
    },
    { text: words.mark, attributes: { 'aria-pressed': 'false' } },
  );
  const element = part(page, 'div', {
    class: 'sheet',
    attributes: { id: 'sheet', role: 'group', hidden: '' },
    children: [
      title,
      part(page, 'p', { class: 'sub', text: words.note }),
      list,
      decided,
      part(page, 'footer', {
        children: [
          button(page, host.openReader, { text: words.reader }),
          markButton,
          button(page, host.stopSite, { text: words.stop }),
        ],
      }),
    ],
  });

  const restore = (row: HTMLElement, group: NoiseGroup): void => {
    const state = host.restoreGroup(group.reason);
    title.textContent = words.title(state.count);
    row.lastElementChild?.replaceWith(part(page, 'em', { text: words.restored, attributes: { tabindex: '-1' } }));
    (row.lastElementChild as HTMLElement | null)?.focus();
    host.changed(state);
  };
  const rowOf = (group: NoiseGroup): HTMLElement => {
    const name = words.reason(group.reason);
    const row = part(page, 'li', {
      children: [
        part(page, 'span', { text: words.group(name, group.count) }),
        part(page, 'small', { text: group.sample }),
      ],
    });
    const attributes = { 'aria-label': `${words.restore} ${name}` };
    row.append(button(page, () => restore(row, group), { text: words.restore, attributes }));
    return row;
  };
  return {
    element,
    update({ count, groups, decidedBy }) {
      title.textContent = words.title(count);
      decided.textContent = decidedBy ?? '';
      decided.hidden = decidedBy === undefined;
      list.replaceChildren(...groups.map(rowOf));
    },
  };
}
