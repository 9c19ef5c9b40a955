import { render } from 'preact';
import { t, uiLanguage } from '../../platform/i18n';
import { IconButton } from '../../ui/button';
import { plusIcon } from '../../ui/icons';
import type { BodyServices } from './body-services';

/** Lets an image be enlarged by click and key. One that is a link stays a link and gets a button beside it. */
export function makeZoomable(image: HTMLImageElement, services: BodyServices): void {
  if (image.hasAttribute('data-zoom')) return;
  const link = image.closest<HTMLAnchorElement>('a[href]');
  if (link) besideLink(link, image, services);
  else asButton(image, services);
}

/** What has the focus before and after an image is shown large: its button, or itself. */
export function zoomControl(image: HTMLImageElement): HTMLElement {
  return image.closest('.linked')?.querySelector<HTMLElement>('.icon-btn') ?? image;
}

function nameOf(image: HTMLImageElement): string {
  return image.alt === '' ? t('reader_zoom_open') : t('reader_zoom_open_of', image.alt);
}

function asButton(image: HTMLImageElement, services: BodyServices): void {
  image.setAttribute('data-zoom', '');
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-haspopup', 'dialog');
  image.setAttribute('aria-label', nameOf(image));
  // An empty text says «decoration», which a button is not.
  if (image.alt === '') image.removeAttribute('alt');
  const { signal } = services;
  image.addEventListener('click', () => services.zoom(image), { signal });
  image.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      services.zoom(image);
    },
    { signal },
  );
}

/** Links with more in them than one image are left alone: a button would stand in a line of text. */
function besideLink(link: HTMLAnchorElement, image: HTMLImageElement, services: BodyServices): void {
  if ((link.textContent ?? '').trim() !== '' || link.querySelectorAll('img').length > 1) return;
  image.setAttribute('data-zoom', '');
  const box = link.ownerDocument.createElement('span');
  box.className = 'linked';
  const corner = link.ownerDocument.createElement('span');
  corner.className = 'corner ui';
  corner.lang = uiLanguage();
  link.replaceWith(box);
  box.append(link, corner);
  render(
    <IconButton icon={plusIcon} label={nameOf(image)} aria-haspopup="dialog" onClick={() => services.zoom(image)} />,
    corner,
  );
  services.signal.addEventListener('abort', () => render(null, corner));
}
