/** What goes to the clipboard; `html` only where markup makes sense. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts text on the clipboard, within a user's action. The old way comes first: it works on http pages too, where the
 * clipboard interface does not exist. Our listener speaks last, so a page that appends its own lines cannot.
 */
export async function copy(content: Copied, view: Window): Promise<boolean> {
  let written = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', content.text);
    if (content.html !== undefined) event.clipboardData.setData('text/html', content.html);
    written = true;
  };
  view.addEventListener('copy', give, { capture: true });
  try {
    written = view.document.execCommand('copy') && written;
  } catch {
    written = false;
  } finally {
    view.removeEventListener('copy', give, { capture: true });
  }
  return written || writeByInterface(content, view.navigator.clipboard);
}

async function writeByInterface(content: Copied, clipboard: Clipboard | undefined): Promise<boolean> {
  if (!clipboard) return false;
  try {
    if (content.html === undefined) await clipboard.writeText(content.text);
    else {
      const blob = (type: string, text: string): Blob => new Blob([text], { type });
      await clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', content.text),
          'text/html': blob('text/html', content.html),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
