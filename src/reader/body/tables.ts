/** Puts every table into a box of its own that scrolls sideways, so the page never does. */
export function wrapTables(prose: Element): void {
  for (const table of prose.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = prose.ownerDocument.createElement('div');
    box.className = 'tablew';
    table.replaceWith(box);
    box.append(table);
  }
}
