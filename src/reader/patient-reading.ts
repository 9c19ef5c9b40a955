import type { PageContext } from '../platform/messages';
import type { Outcome } from './outcome';
import { afterPaint } from './pauses';
import { defaultContext, readThisPage, requestContext } from './read-this-page';

/**
 * Shorter waits show nothing, in milliseconds: an article of 100 kB is there by then, a skeleton would flash before it,
 * and drawing one at 150 ms costs a tenth of the work (27 of 283 ms, medians of nine openings in turn). Half a second
 * is the most that may pass without a sign.
 */
const QUIET_WAIT = 300;

/** From this many elements on reading takes long enough to be announced before it starts. */
const MANY_ELEMENTS = 6000;

/** What came of reading a page, and the settings that it was read for. */
export interface PageRead {
  readonly outcome: Outcome;
  readonly context: PageContext;
}

/**
 * Reads a page with `most` milliseconds of work, and shows that it is being read when that takes a moment. Nothing
 * comes of a reading that was called off. Never rejects.
 */
export async function readWithPatience(
  document: Document,
  signal: AbortSignal,
  show: (outcome: Outcome, context: PageContext) => void,
  most?: number,
): Promise<PageRead | undefined> {
  const asked = requestContext();
  let context = defaultContext;
  void asked.then((value) => {
    context = value;
  });
  const wait = (): void => {
    if (!signal.aborted) show({ kind: 'loading' }, context);
  };
  const patience = setTimeout(wait, QUIET_WAIT);
  signal.addEventListener('abort', () => clearTimeout(patience));
  if (document.getElementsByTagName('*').length > MANY_ELEMENTS) {
    await asked;
    wait();
    await afterPaint();
  }
  const outcome = await readThisPage(document, asked, signal, most);
  clearTimeout(patience);
  return outcome && !signal.aborted ? { outcome, context: await asked } : undefined;
}
