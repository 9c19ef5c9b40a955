import type { PageReading } from '../core/reading';
import { defaultSettings, repostThresholds } from '../core/settings/defaults';
import type { Steps } from '../core/steps';
import { partsFromPacks } from '../packs/parts';
import { report } from '../platform/log';
import { type PageContext, send } from '../platform/messages';
import { needPack } from '../platform/need-pack';
import { takeTexts } from '../platform/page-texts';
import { type ReadOptions, readInSteps } from '../reading-steps';
import { withDraftRule } from './draft-rule';
import { type Outcome, outcomeOf } from './outcome';
import { letOthersWork } from './pauses';

/** The background may be asleep or gone; after this many milliseconds we read without its advice. */
const CONTEXT_PATIENCE = 1500;

/**
 * Milliseconds of work after which a page is left alone: as a rule, and when somebody asked for it once more. Only our
 * own work counts: it goes on in slices, and one can leave at any moment.
 */
export const mostWork = { usual: 2000, wished: 20_000 } as const;

/** Milliseconds after which others may work: clicks, keys, drawing. */
const SLICE = 40;

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
  const asked = send('page/context').then(async (reply) => {
    const context = withDraftRule(reply.ok ? reply.value : defaultContext);
    await takeTexts(context);
    return context;
  });
  return Promise.race([asked, late]);
}

/**
 * Reads the live page with what the packs lend, letting the page work between two steps, for the settings that are on
 * their way: facts need none and are read meanwhile. More than `most` milliseconds of work end in a sentence on the
 * screen, and so does a bug in the engine. Nothing comes of a reading that was called off.
 */
export async function readThisPage(
  document: Document,
  asked: Promise<PageContext>,
  signal: AbortSignal,
  most: number = mostWork.usual,
): Promise<Outcome | undefined> {
  try {
    const parts = await partsFromPacks(document, document.location.href, needPack);
    const facts = timed(parts.facts);
    if (facts.time > SLICE) await letOthersWork();
    const context = await asked;
    const steps = readInSteps({ ...parts, facts: () => facts.value }, optionsFrom(context));
    for (let work = facts.time; work < most; ) {
      if (signal.aborted) return undefined;
      const slice = timed(() => workOn(steps));
      work += slice.time;
      // Showing what was read is a task of its own as well.
      await letOthersWork();
      if (slice.value) {
        const { timings } = slice.value;
        const reading = { ...slice.value, timings: { ...timings, facts: facts.time } };
        return outcomeOf(reading, namesArticle(document, context));
      }
    }
    return { kind: 'refused', reason: 'too-slow' };
  } catch (error) {
    report('reader', error);
    return { kind: 'refused', reason: 'failed' };
  }
}

/** Whether the rule says where the article is, and something is there. */
function namesArticle(document: Document, { governing: { rule } }: PageContext): boolean {
  try {
    return rule?.article !== undefined && document.querySelector(rule.article) !== null;
  } catch {
    return false;
  }
}

function optionsFrom({ governing: { rule }, sensitivity, judging }: PageContext): ReadOptions {
  return {
    repostThreshold: repostThresholds[sensitivity],
    now: new Date(),
    ...judging,
    ...(rule ? { rule } : {}),
  };
}

function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  return { value: work(), time: performance.now() - start };
}

/** Takes steps until the time of one slice is over; the reading when that was the last. */
function workOn(steps: Steps<PageReading>): PageReading | undefined {
  const until = performance.now() + SLICE;
  do {
    const step = steps.next();
    if (step.done) return step.value;
  } while (performance.now() < until);
  return undefined;
}
