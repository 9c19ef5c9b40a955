import { render } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { backIcon } from '../../ui/icons';
import { renderThemeSheet } from '../../ui/tokens';
import { css } from '../css/css';
import { openHost } from './host';

/** How long the outline stands, in milliseconds. It neither moves nor blinks. */
const OUTLINE_FOR = 3000;

/** How long the way back is offered, in milliseconds. */
const RETURN_FOR = 30_000;

const locatedCss = css`
${renderThemeSheet('.layer')}
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;display:block!important;inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;z-index:2147483647!important;background:none!important}
.layer{--u:1px;font-family:sans-serif}
.mark{position:absolute;border:2px solid var(--seal);border-radius:4px;pointer-events:none;box-sizing:border-box}
.btn{position:fixed;inset:auto auto 20px 50%;transform:translateX(-50%);white-space:nowrap;box-shadow:0 1px 2px rgb(20 24 28/.05),0 10px 34px -8px rgb(20 24 28/.16);display:inline-flex;align-items:center;gap:6px;min-block-size:40px;padding:8px 16px;border:1px solid var(--strong);border-radius:8px;background:var(--raised);color:var(--text);font:14px/1.4 system-ui,sans-serif;cursor:pointer}
.btn:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.icon{inline-size:18px;block-size:18px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
@media (max-width:640px){.btn{inset-block-end:66px}}
@media print{.layer{display:none}}
`;

/** The element itself, or the nearest one around it that is laid out: what is hidden cannot be shown. */
function visibleOf(element: Element): Element {
  let current = element;
  while (current.getClientRects().length === 0 && current.parentElement) current = current.parentElement;
  return current;
}

/**
 * Scrolls the page to an element, draws a static outline around it (beside the page's own tree, so that nothing of it
 * changes), and offers the way back, in the middle: the corners are the pill's. Ends by itself; the returned function ends it at once.
 */
export function showInPage(document: Document, target: Element, onReturn: () => void): () => void {
  const view = document.defaultView ?? window;
  const element = visibleOf(target);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(locatedCss);
  const box = element.getBoundingClientRect();
  const end = (): void => {
    clearTimeout(outlineOver);
    clearTimeout(allOver);
    render(null, layer);
    host.remove();
  };
  const host = openHost(document, sheet, () => end());
  const layer = document.createElement('div');
  layer.className = 'layer';
  host.root.append(layer);
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
            onReturn();
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
  const allOver = setTimeout(end, RETURN_FOR);
  return end;
}
