import { buildExtension } from '../../scripts/build';
import { openChromium } from '../support/chromium';
import { servePages } from '../support/server';
import { longPage } from './long-page';
import { type Opening, type OpeningPart, openAndClose } from './opening-round';
import { quantile, table } from './tables';

/** Prints on a terminal. */
type Print = (text: string) => void;

/** What is printed for a part, in milliseconds of the wall clock. */
const parts: Readonly<Record<OpeningPart, string>> = {
  inject: 'click, until our scripts run',
  read: 'facts, verdict, extraction',
  sanitize: 'sanitising',
  render: 'building what is shown, until it stands in the page',
  paint: 'layout and paint',
  rest: 'waiting between the parts',
  open: 'click to first paint of the article',
  openWork: '  of it the page’s thread at work',
  close: 'click to the painted page',
  closeWork: '  of it the page’s thread at work',
  longestOpening: 'longest task while opening and dressing',
  longestOpeningWork: '  of it at work',
  longestClosing: 'longest task while closing',
};

/** A page, and what opening it may take at most. */
interface Subject {
  readonly name: string;
  /** How often the ordinary article of 28 kB stands in it. */
  readonly scale: number;
  readonly bars: Partial<Record<OpeningPart, number>>;
}

const subjects: readonly Subject[] = [
  { name: '100 kB', scale: 4, bars: { open: 250, close: 250 } },
  { name: '1 MB', scale: 36, bars: { longestOpening: 200, longestClosing: 200 } },
];

const url = 'http://notes.example.cn/post/101.html';

/**
 * Measures the built extension in a real browser: a click on the toolbar icon until the article is painted, and the
 * second click until the page is. Prints medians and the best of all rounds, which hardly feels a busy machine.
 * Returns whether every bar is reached by the medians.
 */
export async function printOpening(rounds: number, print: Print): Promise<boolean> {
  await buildExtension(['chrome']);
  let isReached = true;
  for (const subject of subjects) {
    const openings = await measure(subject, rounds);
    print(`\n${subject.name}, ${openings.length} of ${rounds} openings came to an article; milliseconds`);
    if (openings.length === 0) isReached = false;
    const rows = (Object.keys(parts) as OpeningPart[]).map((part) => {
      const found = openings.map((opening) => opening[part]);
      const [median, least, bar] = [quantile(found, 0.5), quantile(found, 0), subject.bars[part]];
      if (bar !== undefined && !(median <= bar)) isReached = false;
      const mark = bar === undefined ? '' : median <= bar ? 'reached' : 'MISSED';
      return [parts[part], median.toFixed(0), least.toFixed(0), bar?.toFixed(0) ?? '', mark];
    });
    print(table([['', 'median', 'least', 'at most', ''], ...rows]));
  }
  return isReached;
}

async function measure({ scale }: Subject, rounds: number): Promise<readonly Opening[]> {
  const server = await servePages([{ url, body: longPage(scale) }]);
  const browser = await openChromium({ extension: 'dist/chrome', port: server.port, asAtHome: true });
  try {
    const openings: Opening[] = [];
    // The first opening of a fresh profile compiles what the browser keeps afterwards; nobody meets it twice.
    for (let round = 0; round <= rounds; round += 1) {
      const opening = await openAndClose(browser, url);
      if (round > 0 && opening) openings.push(opening);
    }
    return openings;
  } finally {
    await browser.close();
    await server.close();
  }
}
