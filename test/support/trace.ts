import type { BrowserContext } from 'playwright-core';

/** One event of Chromium's tracing, as far as it is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start, and length, in microseconds of the machine's monotonic clock: `process.hrtime` counts the same. */
  readonly ts: number;
  readonly dur?: number;
  /** The part of the length in which the thread had a processor: a busy machine does not stretch it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Few: what is recorded costs the browser time. */
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Records what all processes of the browser do while `work` runs. */
export async function traceWhile(context: BrowserContext, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const completed = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  try {
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
    });
    await work();
    await session.send('Tracing.end');
    await completed;
  } finally {
    await session.detach().catch(() => undefined);
  }
  return events;
}

/** Now, on the clock of the events. Only on Linux do Node and Chromium count from the same moment. */
export function traceNow(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
