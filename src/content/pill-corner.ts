/** Where the pill stands: its own corner or the other bottom corner, and how many pixels higher than usual. */
export interface Corner {
  readonly side: 'end' | 'start';
  readonly lift: number;
}

/** Space to the edges of the window and to what the pill gives way to, in pixels. */
const INSET = 20;
const GAP = 10;
/** What covers more of the window than this in both directions is a layer that nobody can dodge. */
const LARGEST = 0.5;
/** Widgets are wider than this, in pixels. */
const STEP = 24;
/** The pill does not climb higher than this share of the window. */
const HIGHEST = 0.4;
/** Elements looked at below one point, and ancestors of each. */
const DEEPEST = 40;

const home: Corner = { side: 'end', lift: 0 };

/**
 * The corner in which the pill covers neither what the person types into nor the page's own widgets: its own, else the
 * other, else above what stands in its own; its own when nothing is free. `host` is the pill's element beside `body`.
 */
export function findCorner(page: Document, host: Element, pill: DOMRect): Corner {
  const { width, height } = windowOf(page);
  const own = boxAt(pill, width, height, home);
  const obstacle = obstacleIn(page, host, own);
  if (!obstacle) return home;
  const higher: Corner = { side: 'end', lift: Math.round(own.bottom - obstacle.top + GAP) };
  const others: readonly Corner[] = [{ side: 'start', lift: 0 }, higher];
  return (
    others.find(
      (corner) =>
        corner.lift + pill.height < height * HIGHEST && !obstacleIn(page, host, boxAt(pill, width, height, corner)),
    ) ?? home
  );
}

function boxAt({ width, height }: DOMRect, pageWidth: number, pageHeight: number, { side, lift }: Corner): DOMRect {
  const left = side === 'start' ? INSET : Math.max(0, pageWidth - INSET - width);
  return new DOMRect(left, pageHeight - INSET - lift - height, width, height);
}

/** The first thing in a box that the pill must not cover. */
function obstacleIn(page: Document, host: Element, box: DOMRect): DOMRect | undefined {
  const field = page.activeElement;
  if (field && field !== host && field !== page.body) {
    const rect = field.getBoundingClientRect();
    if (rect.left < box.right && box.left < rect.right && rect.top < box.bottom && box.top < rect.bottom) return rect;
  }
  for (let x = box.left + 2; x < box.right; x += STEP) {
    const widget = widgetAt(page, host, x, box.top + 2) ?? widgetAt(page, host, x, box.bottom - 2);
    if (widget) return widget;
  }
  return undefined;
}

/** The box of the page's own widget at a point: something that stays in the window when the page is scrolled. */
function widgetAt(page: Document, host: Element, x: number, y: number): DOMRect | undefined {
  const { width, height } = windowOf(page);
  const seen = new Set<Element>();
  for (const element of page.elementsFromPoint(x, y).slice(0, DEEPEST)) {
    if (element === host) continue;
    let at: Element | null = element;
    for (let depth = 0; at && at !== page.documentElement && depth < DEEPEST && !seen.has(at); depth += 1) {
      seen.add(at);
      if (getComputedStyle(at).position === 'fixed') {
        const rect = at.getBoundingClientRect();
        if (rect.width <= width * LARGEST || rect.height <= height * LARGEST) return rect;
      }
      at = at.parentElement;
    }
  }
  return undefined;
}

/** Size of the window; on old pages without a doctype the root element is as high as the whole document. */
function windowOf(page: Document): { readonly width: number; readonly height: number } {
  return { width: page.defaultView?.innerWidth ?? 0, height: page.defaultView?.innerHeight ?? 0 };
}
