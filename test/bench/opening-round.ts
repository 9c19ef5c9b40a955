import type { CDPSession, Page } from 'playwright-core';
import type { Moments } from '../../src/reader/moments';
import type { ExtensionChromium } from '../support/chromium';
import { type TraceEvent, traceNow, traceWhile } from '../support/trace';

/** What one opening is made of. */
export type OpeningPart =
  | 'inject'
  | 'read'
  | 'sanitize'
  | 'render'
  | 'paint'
  | 'rest'
  | 'open'
  | 'openWork'
  | 'close'
  | 'closeWork'
  | 'longestOpening'
  | 'longestOpeningWork'
  | 'longestClosing';

/** Milliseconds of each part. */
export type Opening = Readonly<Record<OpeningPart, number>>;

/** By then the article of an ordinary page stands. */
const SHOWN = 1000;
/** Colours, formulae and the rest of a long article come after the first paint; their tasks count as well. */
const DRESSED = 2500;
const CLOSED = 1000;

/**
 * Opens and closes the reader once on a fresh page and takes the time from the browser's own trace. Nothing when the
 * machine was so busy that the reader gave up.
 */
export async function openAndClose(browser: ExtensionChromium, url: string): Promise<Opening | undefined> {
  const page = await browser.context.newPage();
  await page.goto(url);
  // The page's own loading and painting is over.
  await page.waitForTimeout(600);
  const session = await browser.context.newCDPSession(page);
  try {
    const world = watchWorld(session, browser.id);
    await session.send('Runtime.enable');
    let opened: Opened | undefined;
    let clickedAgain = 0;
    const events = await traceWhile(browser.context, async () => {
      const clicked = await browser.clickAction(page);
      // Nobody asks the page anything meanwhile: the answer would be part of what is measured.
      await page.waitForTimeout(SHOWN);
      const moments = await settled(session, world, (now) => now.shown !== undefined);
      opened = { clicked, moments, offset: await clockOffset(page) };
      await page.waitForTimeout(DRESSED);
      clickedAgain = await browser.clickAction(page);
      await page.waitForTimeout(CLOSED);
      await settled(session, world, (now) => now.closed !== undefined);
    });
    if (opened === undefined) throw new Error('the reader did not open');
    const closed = await settled(session, world, (now) => now.closed !== undefined);
    return opened.moments.timings && partsOf(events, opened, { clicked: clickedAgain, moments: closed });
  } finally {
    await session.detach().catch(() => undefined);
    await page.close();
  }
}

interface Opened {
  readonly clicked: number;
  readonly moments: Moments;
  /** Trace time of the page's own zero, in microseconds. */
  readonly offset: number;
}

/** Finds the isolated world of the extension in a page, once there is one. */
function watchWorld(session: CDPSession, id: string): () => number | undefined {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) found = context.id;
  });
  return () => found;
}

/** What the reader in the page says about itself, as soon as it is what is waited for. */
async function settled(
  session: CDPSession,
  world: () => number | undefined,
  isSettled: (moments: Moments) => boolean,
): Promise<Moments> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const contextId = world();
    if (contextId !== undefined) {
      const { result } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `globalThis[Symbol.for('suyuan.reader')]?.moments`,
        returnByValue: true,
      });
      const moments = result.value as Moments | undefined;
      if (moments && isSettled(moments)) return moments;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the reader did not get there');
}

/** The closest of some readings of the page's clock beside ours. */
async function clockOffset(page: Page): Promise<number> {
  let best = { width: Number.POSITIVE_INFINITY, offset: 0 };
  for (let round = 0; round < 8; round += 1) {
    const before = traceNow();
    const now = await page.evaluate(() => performance.now());
    const after = traceNow();
    if (after - before < best.width) best = { width: after - before, offset: (before + after) / 2 - now * 1000 };
  }
  return best.offset;
}

function partsOf(events: readonly TraceEvent[], opened: Opened, closing: Pick<Opened, 'clicked' | 'moments'>): Opening {
  const script = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('.iife.js'));
  if (!script) throw new Error('no script of ours in the trace');
  const own = events.filter(({ pid, tid }) => pid === script.pid && tid === script.tid);
  const { clicked, offset, moments } = opened;
  const at = (moment: number | undefined): number => offset + (moment ?? Number.NaN) * 1000;
  const paintedAfter = (time: number): number =>
    Math.min(...own.filter(({ name, ts }) => name === 'Commit' && ts >= time).map(({ ts, dur = 0 }) => ts + dur));
  const tasks = (from: number, to: number): readonly TraceEvent[] =>
    own.filter(({ name, ts }) => name === 'RunTask' && ts >= from && ts < to);
  const longest = (from: number, to: number): number => Math.max(0, ...tasks(from, to).map(({ dur = 0 }) => dur));
  const work = (from: number, to: number): readonly number[] => tasks(from, to).map(({ tdur = 0 }) => tdur);
  const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);
  const [shown, closed] = [at(moments.shown), at(closing.moments.closed)];
  const painted = paintedAfter(shown);
  const { facts = 0, judge = 0, extract = 0, sanitize = 0 } = moments.timings ?? {};
  const left = paintedAfter(closed);
  const micro = {
    inject: at(moments.asked) - clicked,
    read: (facts + judge + extract) * 1000,
    sanitize: sanitize * 1000,
    render: shown - at(moments.read),
    paint: painted - shown,
    open: painted - clicked,
    openWork: sum(work(clicked, painted)),
    close: left - closing.clicked,
    closeWork: sum(work(closing.clicked, left)),
    longestOpening: longest(clicked, closing.clicked),
    longestOpeningWork: Math.max(0, ...work(clicked, closing.clicked)),
    longestClosing: longest(closing.clicked, Number.POSITIVE_INFINITY),
  };
  const rest = micro.open - micro.inject - micro.read - micro.sanitize - micro.render - micro.paint;
  return Object.fromEntries(Object.entries({ ...micro, rest }).map(([part, time]) => [part, time / 1000])) as Opening;
}
