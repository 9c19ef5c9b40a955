import { render } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { backIcon } from '../../ui/icons';
import { renderThemeSheet } from '../../ui/tokens';
import { keepFocus } from './focus';
import { openHost } from './host';
import located from './located.css?inline';

/** How long the outline stands, in milliseconds. It neither moves nor blinks. */
const OUTLINE_FOR = 3000;

/** How long the way back is offered, in milliseconds. */
const RETURN_FOR = 30_000;

const locatedCss = `${renderThemeSheet('.layer')}\n${located}`;

/** The element itself, or the nearest one around it that is laid out: what is hidden cannot be shown. */
function visibleOf(element: Element): Element {
  let current = element;
  while (current.getClientRects().length === 0 && current.parentElement) current = current.parentElement;
  return current;
}

/** What becomes of the offer to come back. */
export interface LocatedEnds {
  onReturn(): void;
  /** Nobody took it, or the page removed it. */
  onExpire(): void;
}

/**
 * Scrolls the page to an element, draws a static outline around it (beside the page's own tree, so that nothing of it
 * changes), and offers the way back, in the middle: the corners are the pill's. Ends by itself; the returned function
 * ends it at once.
 */
export function showInPage(document: Document, target: Element, ends: LocatedEnds): () => void {
  const view = document.defaultView ?? window;
  const element = visibleOf(target);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(locatedCss);
  const box = element.getBoundingClientRect();
  const end = (): void => {
    clearTimeout(outlineOver);
    clearTimeout(allOver);
    const hasFocus = host.root.activeElement !== null;
    render(null, layer);
    host.remove();
    if (hasFocus) releaseFocus();
  };
  const expire = (): void => {
    end();
    ends.onExpire();
  };
  const releaseFocus = keepFocus(document);
  const host = openHost(document, sheet, expire);
  const layer = host.stage;
  layer.classList.add('layer');
  const show = (outlined: boolean): void =>
    render(
      <>
        {outlined && (
          <div
            class="mark"
            style={{
              left: `${box.left + view.scrollX - 4}px`,
              top: `${box.top + view.scrollY - 4}px`,
              width: `${box.width + 8}px`,
              height: `${box.height + 8}px`,
            }}
          />
        )}
        <Button
          icon={backIcon}
          onClick={() => {
            end();
            ends.onReturn();
          }}
        >
          {t('reader_return')}
        </Button>
      </>,
      layer,
    );
  show(true);
  // Whoever came by keyboard can go back by Enter; the page keeps its own focus order.
  host.root.querySelector('button')?.focus({ preventScroll: true });
  const outlineOver = setTimeout(() => show(false), OUTLINE_FOR);
  const allOver = setTimeout(expire, RETURN_FOR);
  return end;
}
