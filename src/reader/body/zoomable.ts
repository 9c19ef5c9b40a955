import { t } from '../../platform/i18n';
import type { BodyServices } from './body-services';

/** Lets an image be enlarged by click and key. Images that are links stay links. */
export function makeZoomable(image: HTMLImageElement, services: BodyServices): void {
  if (image.hasAttribute('data-zoom') || image.closest('a[href]')) return;
  image.setAttribute('data-zoom', '');
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-haspopup', 'dialog');
  image.setAttribute('aria-label', image.alt === '' ? t('reader_zoom_open') : t('reader_zoom_open_of', image.alt));
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
