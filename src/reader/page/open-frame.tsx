import { render } from 'preact';
import { t } from '../../platform/i18n';
import type { PageContext } from '../../platform/messages';
import { ReaderApp, type ReaderPlace } from '../app';
import { readerCss } from '../css/sheet';
import { findLatinFaces } from '../latin-faces';
import type { Outcome } from '../outcome';
import type { ReaderPorts } from '../ports';
import { type Host, openHost } from './host';
import { noteBefore, pageNow } from './leftover';
import { holdTitle, lockPage } from './page-lock';
import { preparePaper } from './paper';
import { isBlockedByPage } from './top-layer';

/** The reader over a page. Nothing of it is there before something is shown. */
export interface OpenFrame {
  show(outcome: Outcome, context: PageContext): void;
  /** Where somebody is in it. */
  place(): ReaderPlace;
  /** Takes it away and gives the page back as it was. */
  close(): void;
}

/** Prepares a reader that begins at a place it was left at. `onLost` is told when the page keeps throwing it out. */
export function openFrame(
  document: Document,
  ports: ReaderPorts,
  startAt: ReaderPlace | undefined,
  onLost: () => void,
): OpenFrame {
  const life = new AbortController();
  let host: Host | undefined;
  let unlock = (): void => {};
  let releaseTitle = (): void => {};
  const lendFaces = findLatinFaces(document, life.signal);
  const ensure = (): Host => {
    if (host) return host;
    const before = pageNow(document);
    unlock = lockPage(document);
    host = openHost(document, sheetFor(document), onLost, isBlockedByPage(document));
    noteBefore(host.stage, before);
    preparePaper(document, host, life.signal);
    lendFaces();
    return host;
  };
  return {
    show: (outcome, context) => {
      if (life.signal.aborted) return;
      const { stage } = ensure();
      releaseTitle();
      if (outcome.kind === 'article') releaseTitle = holdTitle(document, t('reader_open_title', outcome.article.title));
      const { location } = document;
      const page = { url: location.href, host: location.hostname || location.protocol };
      render(
        <ReaderApp
          outcome={outcome}
          context={context}
          page={page}
          ports={ports}
          unit={unitIn(stage)}
          startAt={startAt}
        />,
        stage,
      );
    },
    place: () => ({
      scrollTop: host?.stage.querySelector('.frame')?.scrollTop ?? 0,
      evidenceOpen: host?.stage.querySelector('.ev') != null,
    }),
    close: () => {
      life.abort();
      if (host) render(null, host.stage);
      host?.remove();
      releaseTitle();
      unlock();
    },
  };
}

function sheetFor(document: Document): CSSStyleSheet {
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(readerCss);
  return sheet;
}

/** `all: initial` on the host leaves the browser's own default size, whatever the page says about its root. */
function unitIn(stage: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(stage).fontSize) / 16 || 1;
}
