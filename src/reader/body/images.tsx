import { render } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import { Icon, imageMissingIcon } from '../../ui/icons';
import type { BodyServices } from './body-services';

/** More failures in a row than this are told once. */
const MOST_CARDS = 3;

/** Up to this size an image among words is a sign of the writing, not a picture. */
const EMOJI_SIZE = 40;

interface Slot {
  readonly image: HTMLImageElement;
  /** Stands in the image's place while it is missing. */
  readonly card: HTMLElement;
  failed: boolean;
}

/**
 * Watches the article's images: one that does not load is asked for once more without a referrer, then replaced by a
 * box that says why and offers to try again; a row of failures shows one box. Small images stay in their line.
 */
export function watchImages(prose: Element, services: BodyServices): void {
  const slots: Slot[] = [...prose.querySelectorAll('img')].map((image) => {
    const card = prose.ownerDocument.createElement('div');
    card.className = 'fail ui';
    card.setAttribute('role', 'group');
    return { image, card, failed: false };
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
  image.addEventListener(
    'error',
    () => {
      if (image.referrerPolicy !== 'no-referrer') {
        image.referrerPolicy = 'no-referrer';
        reload(image);
        return;
      }
      slot.failed = true;
      paint();
    },
    { signal },
  );
  image.addEventListener(
    'load',
    () => {
      if (slot.failed) {
        slot.failed = false;
        slot.card.replaceWith(image);
        paint();
      }
      const small = image.naturalWidth <= EMOJI_SIZE && image.naturalHeight <= EMOJI_SIZE;
      image.toggleAttribute('data-inline', small && (image.parentElement?.textContent ?? '').trim() !== '');
    },
    { signal },
  );
}

function reload(image: HTMLImageElement): void {
  const { src } = image;
  image.loading = 'eager';
  image.src = '';
  image.src = src;
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
        for (const other of spoken > 1 ? row : [slot]) reload(other.image);
        paint();
      };
      slot.card.setAttribute('aria-label', t('reader_image_failed'));
      render(<FailedImage image={slot.image} count={spoken} services={services} onRetry={again} />, slot.card);
    });
    start = end + 1;
  }
}

interface FailedImageProps {
  readonly image: HTMLImageElement;
  readonly count: number;
  readonly services: BodyServices;
  readonly onRetry: () => void;
}

function FailedImage({ image, count, services, onRetry }: FailedImageProps) {
  return (
    <>
      <Icon of={imageMissingIcon} />
      <div>
        <b>{count > 1 ? t('reader_images_failed', count) : t('reader_image_failed')}</b>
        {count === 1 && image.alt !== '' && <span>{image.alt}</span>}
        <span>{t(reasonOf(image))}</span>
        <span>
          <button type="button" class="textlink" onClick={onRetry}>
            {t('reader_image_retry')}
          </button>
          <button type="button" class="textlink" onClick={() => services.showImage(image.src)}>
            {t('reader_image_page')}
          </button>
        </span>
      </div>
    </>
  );
}

function reasonOf(image: HTMLImageElement): MessageKey {
  if (!navigator.onLine) return 'reader_image_offline';
  const secure = image.ownerDocument.location?.protocol === 'https:';
  return secure && image.src.startsWith('http:') ? 'reader_image_insecure' : 'reader_image_refused';
}
