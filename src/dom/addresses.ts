import { addressResolver } from '../core/url/plain-address';

const schemes = /^(?:https?:|mailto:|data:image\/)/i;

/**
 * Makes every address in a copy absolute, against the page's `<base>` or its own address; addresses that are neither
 * web, mail nor picture data go. Links into the page itself keep their `#` form.
 */
export function makeAddressesAbsolute(root: Element, base: string): void {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href !== null && !href.startsWith('#')) setOrDrop(link, 'href', href, base);
  }
  for (const image of root.querySelectorAll('img')) {
    const src = image.getAttribute('src');
    if (src !== null) setOrDrop(image, 'src', src, base);
  }
}

function setOrDrop(element: Element, name: string, old: string, base: string): void {
  const value = resolveAddress(old, base);
  if (value === '') element.removeAttribute(name);
  else if (value !== old) element.setAttribute(name, value);
}

/** How addresses of the page that is read are resolved: they come by the hundred, and all have one base. */
let current: { readonly base: string; readonly resolve: (address: string) => string } | undefined;

function absolute(address: string, base: string): string {
  if (current?.base !== base) current = { base, resolve: addressResolver(base) };
  return current.resolve(address);
}

/** An absolute address, or `''` when it is none that may be shown. */
export function resolveAddress(address: string, base: string): string {
  const trimmed = address.trim();
  if (trimmed === '' || /^(?:javascript|vbscript|about|blob|file):/i.test(trimmed)) return '';
  if (/^data:/i.test(trimmed)) return schemes.test(trimmed) ? trimmed : '';
  const url = absolute(trimmed, base);
  return schemes.test(url) ? url : '';
}

/** The address against which a page's relative ones are resolved. */
export function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}
