import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ParsedList } from '../../src/core/lists/list-format';
import { readList, recogniseList } from '../../src/core/lists/read-list';
import { isWatchedHost } from '../../src/core/lists/watch-hosts';
import { quantile, table } from './tables';

const DOMAINS = 27_000;
const LOOKUPS = 20_000;
/** Milliseconds of computing: the whole list, one slice of the work, one question. */
const READ_BAR = 2_000;
const SLICE_BAR = 50;
const LOOKUP_BAR = 0.05;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Megabytes in use after what is not needed has gone. */
function heldMemory(): number {
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds that this program has computed so far: others on the machine do not count. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const domainAt = (n: number): string => `mirror-${(n * 7_919) % DOMAINS}.farm${n % 97}.example`;

interface Reading {
  readonly list: ParsedList;
  readonly time: number;
  readonly slices: readonly number[];
  /** Megabytes at most while it was read, above what was in use before. */
  readonly peak: number;
}

async function readOnce(text: string): Promise<Reading> {
  const before = heldMemory();
  const slices: number[] = [];
  let peak = 0;
  const start = computed();
  let turn = start;
  const format = recogniseList({ text, name: '' });
  if (!format.ok) throw new Error(format.error);
  const list = await readList(format.value, { text, name: '' }, async () => {
    slices.push(computed() - turn);
    peak = Math.max(peak, process.memoryUsage().heapUsed / 1e6 - before);
    turn = computed();
  });
  slices.push(computed() - turn);
  return { list, time: computed() - start, slices, peak };
}

/** Measures a list of 27,000 domains and prints it against its bars; true when all are kept. */
export async function printLists(rounds: number, print: (line: string) => void): Promise<boolean> {
  const text = Array.from({ length: DOMAINS }, (_, n) => domainAt(n)).join('\n');
  const readings: Reading[] = [];
  for (let round = 0; round <= rounds; round += 1) readings.push(await readOnce(text));
  const measured = readings.slice(1);
  const [{ list }] = measured as [Reading];
  const hosts = list.kind === 'watch' ? list.hosts : '';
  const start = computed();
  for (let n = 0; n < LOOKUPS; n += 1)
    isWatchedHost(hosts, n % 2 === 0 ? `www.${domainAt(n)}` : `page${n}.example.org`);
  const lookup = (computed() - start) / LOOKUPS;
  const time = quantile(
    measured.map((reading) => reading.time),
    0.5,
  );
  const slice = Math.max(...measured.flatMap((reading) => reading.slices));
  const rows = [
    [`${DOMAINS} domains read`, `${time.toFixed(0)} ms`, `< ${READ_BAR} ms`, verdict(time < READ_BAR)],
    ['longest slice', `${slice.toFixed(1)} ms`, `< ${SLICE_BAR} ms`, verdict(slice < SLICE_BAR)],
    ['one host looked up', `${lookup.toFixed(4)} ms`, `< ${LOOKUP_BAR} ms`, verdict(lookup < LOOKUP_BAR)],
    ['memory while reading', `${Math.max(...measured.map(({ peak }) => peak)).toFixed(1)} MB`, '', ''],
    ['kept in storage and in the worker', `${(hosts.length / 1e6).toFixed(2)} MB`, '', ''],
  ];
  print(table([['a list of domains', 'measured', 'bar', ''], ...rows]));
  return time < READ_BAR && slice < SLICE_BAR && lookup < LOOKUP_BAR;
}

function verdict(isKept: boolean): string {
  return isKept ? 'pass' : 'FAIL';
}
