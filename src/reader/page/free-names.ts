/** Elements whose `name` or `id` becomes a property of their document, before the document's own. */
const naming = 'embed[name],form[name],iframe[name],img[name],object[name],embed[id],img[id],object[id]';

/**
 * Gives the document its own properties back until released: a picture named `body` or `createElement` stands in their
 * place for every script, ours too (DOM clobbering). Such names get a suffix; release writes them as they were, in the
 * same place, unless the page changed them meanwhile. Pages without such names are not touched.
 */
export function freeNames(document: Document): () => void {
  const releases: (() => void)[] = [];
  for (const element of Document.prototype.querySelectorAll.call(document, naming)) {
    for (const attribute of ['name', 'id']) {
      const value = Element.prototype.getAttribute.call(element, attribute);
      if (value !== null && value in Document.prototype) releases.push(holdName(element, attribute, value));
    }
  }
  return () => {
    for (const release of releases) release();
  };
}

function holdName(element: Element, attribute: string, value: string): () => void {
  const { getAttribute, setAttribute } = Element.prototype;
  const during = `${value}-`;
  setAttribute.call(element, attribute, during);
  return () => {
    if (getAttribute.call(element, attribute) === during) setAttribute.call(element, attribute, value);
  };
}
