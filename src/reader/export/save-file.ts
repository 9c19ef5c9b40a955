/** Longest name of a saved file, in characters, without its ending. */
const LONGEST = 80;

/**
 * A file name from a title: what file systems forbid becomes a space, as do marks that turn the direction of writing.
 *
 * @example fileName('A/B: 什么？', 'md') // 'A B 什么？.md'
 */
export function fileName(title: string, ending: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...name].slice(0, LONGEST).join('').trim() || 'suyuan'}.${ending}`;
}

/** How long the browser may take to begin with a file, in milliseconds, before it is forgotten. */
const KEPT_FOR = 60_000;

/** Hands a text to the browser as a download. The link is never part of the page, which hears nothing of it. */
export function saveFile(name: string, type: string, text: string, document: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
