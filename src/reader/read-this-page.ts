import { defaultSettings, repostThresholds } from '../core/settings/defaults';
import { partsFromPacks } from '../packs/parts';
import { report } from '../platform/log';
import { type PageContext, send } from '../platform/messages';
import { needPack } from '../platform/need-pack';
import { readInSteps } from '../reading-steps';
import { type Outcome, outcomeOf } from './outcome';

/** The background may be asleep or gone; after this many milliseconds we read without its advice. */
const CONTEXT_PATIENCE = 1500;

/** What holds when the background does not answer. */
export const defaultContext: PageContext = {
  governing: { origin: 'detection', mode: 'notify' },
  sensitivity: defaultSettings.sensitivity,
  pill: defaultSettings.pill,
  searchEngine: defaultSettings.searchEngine,
  singleKeys: defaultSettings.singleKeys,
  appearance: defaultSettings.appearance,
  trusted: false,
};

/** What the background knows about this page, or the defaults. Never rejects. */
export async function requestContext(): Promise<PageContext> {
  const late = new Promise<PageContext>((resolve) => setTimeout(resolve, CONTEXT_PATIENCE, defaultContext));
  const asked = send('page/context').then((reply) => (reply.ok ? reply.value : defaultContext));
  return Promise.race([asked, late]);
}

/**
 * Reads the live page with what the packs lend, letting the page work between two steps. A bug in the engine becomes a
 * sentence on the screen, not silence.
 */
export async function readThisPage(document: Document, context: PageContext): Promise<Outcome> {
  const { rule } = context.governing;
  try {
    const steps = readInSteps(await partsFromPacks(document, document.location.href, needPack), {
      repostThreshold: repostThresholds[context.sensitivity],
      now: new Date(),
      ...context.judging,
      ...(rule ? { rule } : {}),
    });
    for (;;) {
      const step = steps.next();
      if (step.done) return outcomeOf(step.value);
      await pause();
    }
  } catch (error) {
    report('reader', error);
    return { kind: 'refused', reason: 'failed' };
  }
}

/** Lets clicks and scrolling through between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
