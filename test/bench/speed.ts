import type { Lab } from '../support/lab';
import { decodePage, type LabelledPage } from './corpus';
import type { Measures } from './in-page';
import { longPage } from './long-page';
import { quantile, table } from './tables';

/** Prints on a terminal. */
type Print = (text: string) => void;

/** What a ratio may be at most. */
interface Bar {
  readonly name: string;
  readonly now: number;
  /** Undefined for what is only shown. */
  readonly most?: number;
}

/** Runs of the long pages, which take longer and vary less. */
const longRounds = 3;
/** Milliseconds within which the longest page must be read by both, all rounds. */
const longest = 120_000;

function ratioOf({ ours, readability }: Measures): number {
  return ours.milliseconds / (readability?.milliseconds ?? Number.NaN);
}

async function readPages(lab: Lab, pages: readonly LabelledPage[], rounds: number, print: Print): Promise<number[]> {
  const ratios: number[] = [];
  for (const { path, charset, url, file } of pages) {
    try {
      const html = await decodePage(path, charset);
      const ratio = ratioOf(await lab.measure({ url, html }, { others: true, timesOnly: true, rounds }));
      if (Number.isFinite(ratio)) ratios.push(ratio);
    } catch (error) {
      print(`  ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return ratios;
}

async function readLong(lab: Lab, scale: number): Promise<Measures> {
  const page = { url: 'https://notes.example.cn/post/101.html', html: longPage(scale) };
  return lab.measure(page, { others: true, timesOnly: true, rounds: longRounds, timeout: longest });
}

/**
 * Measures and prints how long reading takes, as ratios only: to Readability on the same pages in the same run, and of
 * long pages to short ones. Returns whether every bar is reached. Seconds mean nothing on a shared machine.
 */
export async function printSpeed(
  lab: Lab,
  pages: readonly LabelledPage[],
  rounds: number,
  print: Print,
): Promise<boolean> {
  const ratios = await readPages(lab, pages, rounds, print);
  const [one, ten, hundred] = [await readLong(lab, 1), await readLong(lab, 10), await readLong(lab, 100)];
  const growth = (long: Measures) => long.ours.milliseconds / one.ours.milliseconds;
  const megabytes = (new TextEncoder().encode(longPage(100)).length / 1_000_000).toFixed(1);
  const bars: readonly Bar[] = [
    { name: `ours / Readability, median of ${ratios.length} pages`, now: quantile(ratios, 0.5), most: 2 },
    { name: 'ours / Readability, 90 of 100 pages', now: quantile(ratios, 0.9) },
    { name: `ours / Readability, page of ${megabytes} MB`, now: ratioOf(hundred), most: 1.2 },
    { name: 'ours, 10 times the text', now: growth(ten), most: 12 },
    { name: 'ours, 100 times the text', now: growth(hundred), most: 120 },
  ];
  const isReached = ({ now, most }: Bar) => most === undefined || now <= most;
  print(
    table([
      ['times', 'most', 'now', ''],
      ...bars.map((bar) => [
        bar.name,
        bar.most?.toFixed(1) ?? '',
        bar.now.toFixed(2),
        bar.most === undefined ? '' : isReached(bar) ? 'reached' : 'MISSED',
      ]),
    ]),
  );
  return bars.every(isReached);
}
