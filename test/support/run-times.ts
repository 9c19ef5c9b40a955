import { quantile } from '../bench/tables';
import type { World } from './lab';

/** Milliseconds of one engine on one page. */
export interface RunTime {
  /** Of the processor, for the page's main thread: what others do on the machine hardly matters. */
  readonly processor: number;
  /** By the clock. */
  readonly clock: number;
}

/** Medians of both engines' runs in turn. */
export interface Timing {
  readonly ours: RunTime;
  readonly readability: RunTime;
}

/** Runs of nothing, by which the cost of asking is known. */
const emptyRuns = 5;

/**
 * Times both engines on the current document of a world that holds the bench's script: one run each to warm up, then
 * `rounds` in turn; who comes first changes from round to round.
 */
export async function timeIn({ session, evaluate }: World, url: string, rounds: number): Promise<Timing> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processorTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const run = async (expression: string): Promise<RunTime> => {
    const before = await processorTime();
    const clock = Number(await evaluate(expression));
    return { processor: (await processorTime()) - before, clock };
  };
  const nothing: RunTime[] = [];
  while (nothing.length < emptyRuns) nothing.push(await run('0'));
  const asking = median(nothing.map(({ processor }) => processor));

  const times = { ours: [] as RunTime[], readability: [] as RunTime[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const engine of round % 2 === 0 ? (['readability', 'ours'] as const) : (['ours', 'readability'] as const)) {
      if (engine === 'readability') await evaluate('SuyuanLab.makeCopy()');
      const expression = engine === 'ours' ? `SuyuanLab.runOurs(${JSON.stringify(url)})` : 'SuyuanLab.runReadability()';
      times[engine].push(await run(expression));
    }
  }
  const typical = ([, ...warm]: readonly RunTime[]): RunTime => ({
    processor: median(warm.map(({ processor }) => processor)) - asking,
    clock: median(warm.map(({ clock }) => clock)),
  });
  return { ours: typical(times.ours), readability: typical(times.readability) };
}

function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
