/** Marks paragraphs that begin with a picture: an indent of their first line would push it aside. */
export function markPictureParagraphs(prose: Element): void {
  for (const image of prose.querySelectorAll('p img')) {
    const paragraph = image.closest('p');
    if (!paragraph) continue;
    const before = prose.ownerDocument.createRange();
    before.setStart(paragraph, 0);
    before.setEndBefore(image);
    if (before.toString().trim() === '') paragraph.dataset['picture'] = '';
  }
}
