import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { IconButton } from '../ui/button';
import { closeIcon, minusIcon, nextIcon, plusIcon, previousIcon } from '../ui/icons';
import { zoomControl } from './body/zoomable';

interface ZoomDialogProps {
  /** The article's images in order, and the one to begin with. */
  readonly images: readonly HTMLImageElement[];
  readonly first: HTMLImageElement;
  readonly onClose: () => void;
}

/** One image alone on black: fitted, then in its own size; arrows walk, Escape and a press beside it close. */
export function ZoomDialog({ images, first, onClose }: ZoomDialogProps): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(Math.max(0, images.indexOf(first)));
  const [full, setFull] = useState(false);
  const image = images[at] ?? first;
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // What was looked at last is where one goes on reading.
      zoomControl(latest.current).focus({ preventScroll: true });
      latest.current.scrollIntoView({ block: 'nearest' });
    };
  }, []);
  const latest = useRef(image);
  latest.current = image;
  const walk = (direction: 1 | -1): void => {
    setFull(false);
    setAt((at + direction + images.length) % images.length);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || images.length < 2) return;
    if (event.key === 'ArrowRight') walk(1);
    else if (event.key === 'ArrowLeft') walk(-1);
  };
  const caption = captionOf(image);
  return (
    <dialog
      class="zoom"
      ref={ref}
      aria-label={t('reader_zoom_title', at + 1, images.length)}
      data-full={full ? '' : undefined}
      onClose={onClose}
      onKeyDown={onKey}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button,figcaption')) onClose();
      }}
    >
      <figure>
        <button
          type="button"
          class="pic"
          aria-pressed={full}
          aria-label={t(full ? 'reader_zoom_fit' : 'reader_zoom_full')}
          onClick={() => setFull(!full)}
        >
          <img src={image.currentSrc || image.src} alt={image.alt} referrerpolicy="no-referrer" />
        </button>
        {caption !== '' && <figcaption>{caption}</figcaption>}
      </figure>
      <div class="bar">
        {images.length > 1 && (
          <>
            <IconButton icon={previousIcon} label={t('reader_zoom_previous')} onClick={() => walk(-1)} />
            <span class="num" aria-hidden="true">
              {at + 1}/{images.length}
            </span>
            <IconButton icon={nextIcon} label={t('reader_zoom_next')} onClick={() => walk(1)} />
          </>
        )}
        <IconButton
          icon={full ? minusIcon : plusIcon}
          label={t(full ? 'reader_zoom_fit' : 'reader_zoom_full')}
          onClick={() => setFull(!full)}
        />
        <IconButton icon={closeIcon} label={t('reader_zoom_close')} onClick={onClose} />
      </div>
    </dialog>
  );
}

function captionOf(image: HTMLImageElement): string {
  return (image.closest('figure')?.querySelector('figcaption')?.textContent ?? image.alt).trim();
}
