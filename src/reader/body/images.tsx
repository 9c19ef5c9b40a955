import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t, uiLanguage } from '../../platform/i18n';
import { Icon, imageMissingIcon } from '../../ui/icons';
import { shownAddress } from '../source/names';
import type { BodyServices } from './body-services';
import { isDarkDrawing } from './drawings';
import { makeZoomable } from './zoomable';

/** More failures in a row than this are told once. */
const MOST_CARDS = 3;

/** Up to this size an image among words is a sign of the writing, not a picture. */
const EMOJI_SIZE = 40;

interface Slot {
  readonly image: HTMLImageElement;
  /** The address that the article gives. */
  readonly src: string;
  /** Stands in the image's place while it is missing. */
  readonly card: HTMLElement;
  failed: boolean;
  /** Addresses not tried yet; unknown before the first failure. */
  left?: string[];
  /** Addresses tried since the last beginning, and how often all of them failed. */
  tried: number;
  failures: number;
}

/**
 * Watches the article's images: one that does not load is tried under the other addresses that the page has for it on
 * hosts that were asked anyway, then replaced by a box that says why and offers to try again, other hosts included; a
 * row of failures shows one box. Small images stay in their line, larger ones can be enlarged.
 */
export function watchImages(prose: Element, services: BodyServices): void {
  const slots: Slot[] = [...prose.querySelectorAll('img')].map((image) => {
    const card = prose.ownerDocument.createElement('div');
    card.className = 'fail ui';
    card.setAttribute('role', 'group');
    card.lang = uiLanguage();
    return { image, src: image.src, card, failed: false, tried: 0, failures: 0 };
  });
  const paint = (): void => paintCards(slots, services, paint);
  for (const slot of slots) watch(slot, services, paint);
  services.signal.addEventListener('abort', () => {
    for (const slot of slots) render(null, slot.card);
  });
}

function watch(slot: Slot, services: BodyServices, paint: () => void): void {
  const { image } = slot;
  const { signal } = services;
  const onLoad = (): void => {
    if (slot.failed) {
      slot.failed = false;
      slot.card.replaceWith(image);
      paint();
    }
    const small = image.naturalWidth <= EMOJI_SIZE && image.naturalHeight <= EMOJI_SIZE;
    image.toggleAttribute('data-inline', small && (image.parentElement?.textContent ?? '').trim() !== '');
    if (small) return;
    makeZoomable(image, services);
    image.toggleAttribute('data-plate', isDarkDrawing(image));
  };
  image.addEventListener(
    'error',
    () => {
      slot.tried += 1;
      const known = [hostOf(slot.src), hostOf(image.ownerDocument.URL)];
      slot.left ??= services.imageCandidates(slot.src).filter((other) => known.includes(hostOf(other)));
      const next = slot.left.shift();
      if (next !== undefined) {
        load(image, next);
        return;
      }
      slot.failed = true;
      slot.failures += 1;
      paint();
    },
    { signal },
  );
  image.addEventListener('load', onLoad, { signal });
  if (image.complete && image.naturalWidth > 0) onLoad();
}

/** Hosts but the picture's own and the page's are asked only when somebody wants it. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function load(image: HTMLImageElement, address: string): void {
  image.loading = 'eager';
  image.referrerPolicy = 'no-referrer';
  image.src = '';
  image.src = address;
}

/** Begins again with the article's own address; what the page has now may differ from what it had before. */
function retry(slot: Slot, services: BodyServices): void {
  slot.left = [...services.imageCandidates(slot.src)];
  slot.tried = 0;
  load(slot.image, slot.src);
}

/** Draws the boxes anew: the first of a long row speaks for all, the rest of the row is not shown. */
function paintCards(slots: readonly Slot[], services: BodyServices, paint: () => void): void {
  for (let start = 0; start < slots.length; ) {
    let end = start;
    while (slots[end]?.failed) end += 1;
    const row = slots.slice(start, end);
    row.forEach((slot, index) => {
      const spoken = row.length > MOST_CARDS ? row.length : 1;
      slot.card.hidden = spoken > 1 && index > 0;
      if (slot.image.isConnected) slot.image.replaceWith(slot.card);
      const again = (): void => {
        for (const other of spoken > 1 ? row : [slot]) retry(other, services);
        paint();
      };
      slot.card.setAttribute('aria-label', t('reader_image_failed'));
      render(
        <FailedImage key={slot.failures} slot={slot} count={spoken} services={services} onRetry={again} />,
        slot.card,
      );
    });
    start = end + 1;
  }
}

interface FailedImageProps {
  readonly slot: Slot;
  readonly count: number;
  readonly services: BodyServices;
  readonly onRetry: () => void;
}

function FailedImage({ slot, count, services, onRetry }: FailedImageProps) {
  const [busy, setBusy] = useState(false);
  const { image, src, tried } = slot;
  const press = (): void => {
    setBusy(true);
    onRetry();
  };
  return (
    <>
      <Icon of={imageMissingIcon} />
      <div>
        <b>{count > 1 ? t('reader_images_failed', count) : t('reader_image_failed')}</b>
        {count === 1 && image.alt !== '' && <span>{image.alt}</span>}
        <span>
          {t(reasonOf(src, image.ownerDocument.location))}
          {count === 1 && tried > 1 && t('reader_image_tried', tried)}
        </span>
        {count === 1 && (
          <span class="addr">
            <bdi>{shownAddress(src).replace(/\?.*$/, '')}</bdi>
          </span>
        )}
        <span>
          <button type="button" class="textlink" aria-disabled={busy} onClick={press}>
            {t(busy ? 'reader_image_trying' : 'reader_image_retry')}
          </button>
          <button type="button" class="textlink" onClick={() => services.showImage(src)}>
            {t('reader_image_page')}
          </button>
        </span>
      </div>
    </>
  );
}

/** Browsers do not say why; the address and the page beside it tell the likely reason. */
function reasonOf(src: string, page: Location | null): MessageKey {
  if (!navigator.onLine) return 'reader_image_offline';
  if (page?.protocol === 'https:' && src.startsWith('http:')) return 'reader_image_insecure';
  return URL.canParse(src) && new URL(src).host === page?.host ? 'reader_image_gone' : 'reader_image_refused';
}
