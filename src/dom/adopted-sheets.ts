/** Where a style sheet can be adopted. */
type Target = (Document | ShadowRoot) & { readonly wrappedJSObject?: Document | ShadowRoot };

/**
 * The list of adopted sheets. Firefox before 153 shows it to extensions only from the page's side of its wrapper
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); delete the second way when 153 is the oldest ESR.
 */
function listOf(target: Target): CSSStyleSheet[] {
  try {
    return target.adoptedStyleSheets;
  } catch {
    return target.wrappedJSObject?.adoptedStyleSheets ?? [];
  }
}

/** Adopts a sheet behind those that are there. The lists are changed in place: the page's own sheets stay as they are. */
export function adoptSheet(target: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  listOf(target).push(sheet);
}

/** Whether one of the adopted sheets is of this kind. */
export function hasSheet(target: Document | ShadowRoot, isMeant: (sheet: CSSStyleSheet) => boolean): boolean {
  const list = listOf(target);
  for (let at = 0; at < list.length; at += 1) if (isOf(list, at, isMeant)) return true;
  return false;
}

/** Drops all adopted sheets of this kind. */
export function dropSheets(target: Document | ShadowRoot, isMeant: (sheet: CSSStyleSheet) => boolean): void {
  const list = listOf(target);
  for (let at = list.length - 1; at >= 0; at -= 1) if (isOf(list, at, isMeant)) list.splice(at, 1);
}

// By index, for a list on the page's side of the wrapper must not call functions of ours.
function isOf(list: readonly CSSStyleSheet[], at: number, isMeant: (sheet: CSSStyleSheet) => boolean): boolean {
  const sheet = list[at];
  return sheet !== undefined && isMeant(sheet);
}
