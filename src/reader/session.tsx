import { render } from 'preact';
import type { Locator } from '../core/facts';
import type { Timings } from '../core/reading';
import { findByLocator } from '../dom/locator';
import { t } from '../platform/i18n';
import { onSettingsTold, type PageContext, send } from '../platform/messages';
import { isConnected } from '../platform/native';
import { ReaderApp, type ReaderPlace } from './app';
import { readerCss } from './css/sheet';
import type { Outcome } from './outcome';
import { freeNames } from './page/free-names';
import { type Host, openHost } from './page/host';
import { imageCandidates } from './page/image-candidates';
import { showInPage } from './page/located';
import { holdTitle, lockPage } from './page/page-lock';
import { preparePaper } from './page/paper';
import type { ReaderPorts } from './ports';
import { putBack } from './put-back';
import { defaultContext, readThisPage, requestContext } from './read-this-page';

/** One reader in one document: open, closed, or waiting behind the page while a place in it is shown. */
export interface Session {
  toggle(): void;
  /** When the last opening reached its steps, in milliseconds of the document's clock, and what reading cost. */
  readonly moments: Moments;
}

/** Shorter waits show nothing: a flash of a skeleton is worse than none. */
const QUIET_WAIT = 150;

/** When an opening reached its steps, in milliseconds of the document's clock. */
export interface Moments {
  asked?: number;
  context?: number;
  read?: number;
  shown?: number;
  closed?: number;
  timings?: Timings;
}
const moments: Moments = {};

/** From this many elements on reading takes long enough to be announced before it starts. */
const MANY_ELEMENTS = 6000;

/**
 * A reader that an update left behind stays readable, but hears nothing from the new one: this event, which says
 * nothing to a page, makes it give the page back before the new one takes it.
 */
const REOPEN = 'reopen';

interface OpenReader {
  show(outcome: Outcome, context: PageContext): void;
  close(): void;
  place(): ReaderPlace;
  /** Begins something that ends with this reader. */
  whileOpen(begin: (signal: AbortSignal) => void): void;
}

/** Shown from this address, or going to be. */
function keepsAddress(image: HTMLImageElement, src: string): boolean {
  return image.currentSrc === src || image.src === src || [...image.attributes].some(({ value }) => value === src);
}

/** The session of this document. Nothing happens until it is toggled. */
export function createSession(document: Document): Session {
  let open: OpenReader | undefined;
  let endLocated: (() => void) | undefined;
  let releaseNames: (() => void) | undefined;
  let last: { outcome: Outcome; context: PageContext; place?: ReaderPlace } | undefined;
  /** Readings of a reader that has been closed meanwhile are dropped. */
  let generation = 0;

  const close = (): void => {
    generation += 1;
    endLocated?.();
    endLocated = undefined;
    open?.close();
    open = undefined;
    releaseNames?.();
    releaseNames = undefined;
    void send('reader/state', false);
    moments.closed = performance.now();
  };
  const show = (element: Element | undefined): void => {
    const kept = last && { ...last, ...(open && { place: open.place() }) };
    close();
    endLocated = showInPage(document, element ?? document.body, () => {
      endLocated = undefined;
      start(kept);
    });
  };
  const ports: ReaderPorts = {
    send,
    close,
    locate: (locator: Locator) => show(findByLocator(document, locator)),
    showImage: (src) => show([...document.images].find((image) => keepsAddress(image, src))),
    putBack: (read, entry) => putBack(document, read, entry),
    imageCandidates: (src) => imageCandidates(document, src),
    show: (found) => {
      if (!last || !open) return;
      last = { ...last, outcome: found };
      open.show(found, last.context);
    },
    retry: () => {
      close();
      start(undefined);
    },
  };
  /** Settings changed elsewhere: the same reading, as it looks and as it is judged now. */
  const follow = async (): Promise<void> => {
    const context = await requestContext();
    if (!last || !open) return;
    last = { ...last, context };
    open.show(last.outcome, context);
  };
  const start = (kept: typeof last): void => {
    document.dispatchEvent(new Event(REOPEN));
    releaseNames ??= freeNames(document);
    const reader = openReader(document, ports, kept?.place, close);
    open = reader;
    const own = ++generation;
    void send('reader/state', true);
    reader.whileOpen((signal) => {
      onSettingsTold(() => void follow(), signal);
      document.addEventListener(REOPEN, () => isConnected() || close(), { signal });
    });
    const finish = (outcome: Outcome, context: PageContext): void => {
      if (generation !== own) return;
      last = { outcome, context };
      reader.show(outcome, context);
    };
    if (kept) finish(kept.outcome, kept.context);
    else void readWithPatience(document, reader, finish);
  };
  return {
    moments,
    toggle: () => {
      moments.asked = performance.now();
      if (open) close();
      else start(undefined);
    },
  };
}

async function readWithPatience(
  document: Document,
  reader: OpenReader,
  finish: (outcome: Outcome, context: PageContext) => void,
): Promise<void> {
  const wait = (): void => reader.show({ kind: 'loading' }, defaultContext);
  const patience = setTimeout(wait, QUIET_WAIT);
  const context = await requestContext();
  if (document.getElementsByTagName('*').length > MANY_ELEMENTS) {
    reader.show({ kind: 'loading' }, context);
    await nextPaint();
  }
  moments.context = performance.now();
  const outcome = await readThisPage(document, context);
  moments.read = performance.now();
  if (outcome.kind === 'article') moments.timings = outcome.reading.timings;
  clearTimeout(patience);
  finish(outcome, context);
  moments.shown = performance.now();
}

/** Resolves after the browser had its chance to draw; does not wait for ever in a tab that is not drawn. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}

function openReader(
  document: Document,
  ports: ReaderPorts,
  startAt: ReaderPlace | undefined,
  onLost: () => void,
): OpenReader {
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(readerCss);
  const life = new AbortController();
  let host: Host | undefined;
  let releases: (() => void)[] = [];
  let mount: HTMLElement | undefined;

  const ensure = (): { host: Host; mount: HTMLElement } => {
    if (host && mount) return { host, mount };
    const unlock = lockPage(document);
    const opened = openHost(document, sheet, onLost);
    const place = document.createElement('div');
    opened.root.append(place);
    host = opened;
    mount = place;
    preparePaper(document, opened.element, life.signal);
    releases = [unlock];
    return { host: opened, mount: place };
  };
  return {
    show: (outcome, context) => {
      if (life.signal.aborted) return;
      const place = ensure();
      // `all: initial` on the host leaves the browser's own default size, whatever the page says about its root.
      const unit = Number.parseFloat(view.getComputedStyle(place.host.element).fontSize) / 16 || 1;
      if (outcome.kind === 'article') releases.push(holdTitle(document, t('reader_open_title', outcome.article.title)));
      const page = { url: document.location.href, host: document.location.hostname || document.location.protocol };
      render(
        <ReaderApp outcome={outcome} context={context} page={page} ports={ports} unit={unit} startAt={startAt} />,
        place.mount,
      );
    },
    place: () => ({
      scrollTop: mount?.querySelector('.frame')?.scrollTop ?? 0,
      evidenceOpen: mount?.querySelector('.ev') != null,
    }),
    whileOpen: (begin) => begin(life.signal),
    close: () => {
      life.abort();
      if (mount) render(null, mount);
      host?.remove();
      for (const release of releases.reverse()) release();
      releases = [];
    },
  };
}
