import type { Locator } from '../core/facts';
import { findByLocator } from '../dom/locator';
import { onSettingsTold, send } from '../platform/messages';
import { isConnected } from '../platform/native';
import type { ReaderPlace } from './app';
import type { Moments } from './moments';
import { onAddressChanged } from './page/address';
import { freeNames } from './page/free-names';
import { findImage, imageCandidates } from './page/image-candidates';
import { clearLeftovers } from './page/leftover';
import { showInPage } from './page/located';
import { type OpenFrame, openFrame } from './page/open-frame';
import { readWithPatience } from './patient-reading';
import { pickArticle } from './pick-article';
import type { ReaderPorts } from './ports';
import { putBack } from './put-back';
import { defaultContext, mostWork, readThisPage, requestContext } from './read-this-page';
import { nextStep, type SessionAction, type SessionEvent, type SessionState } from './session-states';
import { isJudgedAlike, rejudged, type Shown } from './shown';

/** One reader in one document. */
export interface Session {
  toggle(): void;
  /** Reads the page anew and opens, whatever is shown now: a rule is being tried out. */
  reopen(): void;
  /** For whoever asks how long it took. */
  readonly moments: Moments;
}

/** Two activations closer than this are one double click. Milliseconds. */
const DOUBLE_CLICK = 400;

/** After a change of address without a new page, its text takes a moment to appear: milliseconds. */
const SETTLE = 800;

/** A page that changes its address all the time is not read for ever. */
const MOST_RESTARTS = 3;

/**
 * A reader that an update left behind stays readable, but hears nothing from the new one: this event, which says
 * nothing to a page, makes it give the page back before the new one takes it.
 */
const REOPEN = 'reopen';

/** The session of this document: does what session-states.ts says. Nothing happens until it is toggled. */
export function createSession(document: Document): Session {
  const moments: Moments = {};
  let state: SessionState = 'closed';
  let shown: Shown | undefined;
  let frame: OpenFrame | undefined;
  /** From the beginning to the end, over a look at the page too. */
  let life = new AbortController();
  /** The reading under way; another takes its place. */
  let reading: AbortController | undefined;
  let restarts = 0;
  let target: Element | undefined;
  let endLocated = (): void => {};
  let releaseNames = (): void => {};

  const tell = (event: SessionEvent): void => {
    const step = nextStep(state, event);
    if (!step) return;
    state = step.state;
    actions[step.action]();
  };
  const announce = (): void => {
    void send('reader/state', state === 'opening' || state === 'open');
  };
  const openAt = (place?: ReaderPlace): void => {
    frame = openFrame(document, ports, place, () => tell('lost'));
  };
  const closeFrame = (): void => {
    frame?.close();
    frame = undefined;
  };
  const draw = (): void => {
    if (shown) frame?.show(shown.outcome, shown.context);
  };
  const newReading = (): AbortSignal => {
    reading?.abort();
    reading = new AbortController();
    return reading.signal;
  };
  const read = async (most?: number): Promise<void> => {
    const found = await readWithPatience(document, newReading(), (...what) => frame?.show(...what), most);
    if (!found) return;
    moments.read = performance.now();
    if (found.outcome.kind === 'article') moments.timings = found.outcome.reading.timings;
    shown = { ...found, read: found.outcome };
    tell('read');
  };
  const locate = (element: Element | undefined): void => {
    target = element ?? document.body ?? document.documentElement;
    tell('locate');
  };
  const ports: ReaderPorts = {
    send,
    close: () => tell('leave'),
    locate: (locator: Locator) => locate(findByLocator(document, locator)),
    showImage: (src) => locate(findImage(document, src)),
    putBack: (found, entry) => putBack(document, found, entry),
    imageCandidates: (src) => imageCandidates(document, src),
    show: (outcome) => {
      if (!shown) return;
      shown = { ...shown, outcome };
      draw();
    },
    retry: () => tell('retry'),
    pickArticle: () => {
      const governing = shown?.context.governing ?? defaultContext.governing;
      // Who changes his mind comes back to the article; there is nothing to come back to where there was none.
      const hasArticle = shown?.outcome.kind === 'article';
      tell('leave');
      void pickArticle(governing).then((isPicked) => (isPicked || hasArticle) && tell('toggle'));
    },
  };

  const begin = (): void => {
    document.dispatchEvent(new Event(REOPEN));
    clearLeftovers(document);
    releaseNames = freeNames(document);
    life = new AbortController();
    document.addEventListener(REOPEN, () => isConnected() || tell('replaced'), { signal: life.signal });
    onAddressChanged(document, life.signal, () => tell('moved'));
    restarts = 0;
    openAt();
    announce();
    void read();
  };
  const restart = (): void => {
    reading?.abort();
    restarts += 1;
    const own = life.signal;
    if (restarts > MOST_RESTARTS) tell('leave');
    setTimeout(() => own.aborted || void read(), SETTLE);
  };
  /** Settings changed elsewhere: the same article as it looks now, and then as it is judged now. */
  const follow = async (): Promise<void> => {
    const before = shown;
    const own = life.signal;
    announce();
    const context = await requestContext();
    if (own.aborted || !before || !shown) return;
    shown = { ...shown, context };
    draw();
    if (isJudgedAlike(before.context, context)) return;
    const outcome = await readThisPage(document, Promise.resolve(context), newReading(), mostWork.wished);
    // The page may be gone from beneath by now; what is being read stays.
    if (own.aborted || outcome?.kind !== 'article' || !shown) return;
    shown = { ...shown, read: outcome, outcome: rejudged(shown, outcome) };
    draw();
  };
  const end = (): void => {
    life.abort();
    reading?.abort();
    endLocated();
    endLocated = () => {};
    closeFrame();
    releaseNames();
    releaseNames = () => {};
    shown = undefined;
    announce();
    moments.closed = performance.now();
  };
  const actions: Readonly<Record<SessionAction, () => void>> = {
    begin,
    read: () => void read(mostWork.wished),
    restart,
    show: () => {
      draw();
      moments.shown = performance.now();
    },
    follow: () => void follow(),
    resume: () => {
      void follow();
      // The browser may tell the background of the page's return only after we did.
      const own = life.signal;
      setTimeout(() => own.aborted || announce(), SETTLE);
    },
    point: () => {
      if (shown && frame) shown = { ...shown, place: frame.place() };
      closeFrame();
      announce();
      if (target) {
        endLocated = showInPage(document, target, { onReturn: () => tell('return'), onExpire: () => tell('expire') });
      }
    },
    'come-back': () => {
      endLocated();
      endLocated = () => {};
      openAt(shown?.place);
      draw();
      void follow();
    },
    end,
    depart: () => {
      const isByRule = shown?.context.governing.mode === 'reader';
      end();
      if (isByRule) setTimeout(() => void openByRule(), SETTLE);
    },
  };
  /** Where a rule opens the reader by itself, it does so for every address. */
  const openByRule = async (): Promise<void> => {
    const { href } = document.location;
    const { governing } = await requestContext();
    if (governing.mode === 'reader' && document.location.href === href && state === 'closed') tell('toggle');
  };

  onSettingsTold(() => tell('settings'), new AbortController().signal);
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) tell('resumed');
  });
  return {
    moments,
    toggle: () => {
      const now = performance.now();
      if (state === 'opening' && now - (moments.asked ?? 0) < DOUBLE_CLICK) return;
      if (state === 'closed') moments.asked = now;
      tell('toggle');
    },
    reopen: () => {
      tell('replaced');
      tell('toggle');
    },
  };
}
