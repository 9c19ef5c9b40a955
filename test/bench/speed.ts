import type { Lab } from '../support/lab';
import type { RunTime, Timing } from '../support/run-times';
import { decodePage, type LabelledPage } from './corpus';
import { longPage } from './long-page';
import { type StepTimes, stepNames, timesOf } from './shares';
import { quantile, table } from './tables';

/** Prints on a terminal. */
type Print = (text: string) => void;

/** What a ratio may be at most. */
interface Bar {
  readonly name: string;
  /** By processor time, which is compared with `most`. */
  readonly now: number;
  readonly byClock?: number;
  /** Undefined for what is only shown. */
  readonly most?: number;
}

/** Runs of a page at least; the median of fewer is chance. */
const fewestRounds = 7;
/** Runs of the long pages, which take longer and vary less. */
const longRounds = 3;
/** Milliseconds within which the longest page must be read by both, all rounds. */
const longest = 120_000;

/** Steps of a reading, page by page: warm and cold. */
interface Shares {
  /** Reading and running the engine's script, Readability's first run being 1. */
  readonly loading: number[];
  readonly warm: StepTimes[];
  readonly cold: StepTimes[];
}

type Clock = keyof RunTime;

function ratioOf({ ours, readability }: Timing, clock: Clock): number {
  return ours[clock] / readability[clock];
}

/** Our time in a profile by Readability's. */
function profiledRatio({ steps, readability }: StepTimes): number {
  return [...steps.values()].reduce((sum, time) => sum + time, 0) / readability;
}

async function readPages(
  lab: Lab,
  pages: readonly LabelledPage[],
  rounds: number,
  print: Print,
): Promise<{ timings: Timing[]; shares: Shares }> {
  const timings: Timing[] = [];
  const shares: Shares = { loading: [], warm: [], cold: [] };
  for (const [at, { path, charset, url, file }] of pages.entries()) {
    try {
      const html = await decodePage(path, charset);
      // Whoever runs first compiles what both use.
      const profiles = await lab.profile({ url, html }, rounds, at % 2 === 0);
      const cold = timesOf(profiles.cold);
      shares.loading.push(profiles.loading / cold.readability);
      shares.cold.push(cold);
      shares.warm.push(timesOf(profiles.warm));
      timings.push(await lab.time({ url, html }, Math.max(fewestRounds, rounds)));
    } catch (error) {
      print(`  ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { timings, shares };
}

/** Median over the pages of one step's time, Readability being 1 on each. */
function shareOf(pages: readonly StepTimes[], step: string): string {
  const shares = pages.map(({ steps, readability }) => (steps.get(step) ?? 0) / readability).filter(Number.isFinite);
  return quantile(shares, 0.5).toFixed(3);
}

function printShares({ loading, warm, cold }: Shares, print: Print): void {
  print(
    table([
      ['shares, plain Readability being 1', 'warm', 'first run'],
      ['loading the script', '', quantile(loading, 0.5).toFixed(3)],
      ...stepNames.map((step) => [step, shareOf(warm, step), shareOf(cold, step)]),
    ]),
  );
}

function readLong(lab: Lab, scale: number): Promise<Timing> {
  return lab.time({ url: 'https://notes.example.cn/post/101.html', html: longPage(scale) }, longRounds, longest);
}

/**
 * Measures and prints how long reading takes, as ratios only: to Readability on the same pages in the same run, and of
 * long pages to short ones; then, from profiles of the same pages, the share of each step. Returns whether every bar
 * is reached. Seconds mean nothing on a shared machine; what counts is the processor's time for the page's main thread.
 *
 * Every page is loaded into a script world of its own. There each engine runs once, compiling itself (`first run`), then
 * seven times (or `rounds`, if more) in turn with the other; the median of these is the page's time. Loading the script
 * and copying the page for Readability are not counted.
 */
export async function printSpeed(
  lab: Lab,
  pages: readonly LabelledPage[],
  rounds: number,
  print: Print,
): Promise<boolean> {
  const { timings, shares } = await readPages(lab, pages, rounds, print);
  const [one, ten, hundred] = [await readLong(lab, 1), await readLong(lab, 10), await readLong(lab, 100)];
  const quantiles = (at: number) => ({
    now: quantile(
      timings.map((timing) => ratioOf(timing, 'processor')),
      at,
    ),
    byClock: quantile(
      timings.map((timing) => ratioOf(timing, 'clock')),
      at,
    ),
  });
  const growth = ({ ours }: Timing) => ({
    now: ours.processor / one.ours.processor,
    byClock: ours.clock / one.ours.clock,
  });
  const megabytes = (new TextEncoder().encode(longPage(100)).length / 1_000_000).toFixed(1);
  const bars: readonly Bar[] = [
    { name: `ours / Readability, median of ${timings.length} pages`, ...quantiles(0.5), most: 2 },
    { name: 'ours / Readability, 90 of 100 pages', ...quantiles(0.9) },
    { name: 'ours / Readability, first run of both', now: quantile(shares.cold.map(profiledRatio), 0.5) },
    {
      name: `ours / Readability, page of ${megabytes} MB`,
      now: ratioOf(hundred, 'processor'),
      byClock: ratioOf(hundred, 'clock'),
      most: 1.2,
    },
    { name: 'ours, 10 times the text', ...growth(ten), most: 12 },
    { name: 'ours, 100 times the text', ...growth(hundred), most: 120 },
  ];
  const isReached = ({ now, most }: Bar) => most === undefined || now <= most;
  print(
    table([
      ['times', 'most', 'processor', 'clock', ''],
      ...bars.map((bar) => [
        bar.name,
        bar.most?.toFixed(1) ?? '',
        bar.now.toFixed(2),
        bar.byClock?.toFixed(2) ?? '',
        bar.most === undefined ? '' : isReached(bar) ? 'reached' : 'MISSED',
      ]),
    ]),
  );
  print('');
  printShares(shares, print);
  print(
    `\nEach engine runs once per page uncompiled (first run), then ${Math.max(fewestRounds, rounds)} times in turn with the other (the median counts).`,
  );
  return bars.every(isReached);
}
