import { err, ok, type Result } from '../result';
import { listFormats } from './formats/index';
import { sampleOf } from './lines';
import { type ListFormat, type ListSource, listLimits, type ParsedList } from './list-format';

/** Why a text is no list. `html`: a web page came instead of a file; `format`: nothing that we know. */
export type ListError = 'size' | 'html' | 'binary' | 'empty' | 'format';

/** The format of a list, or why it is none. Looks at the beginning only, except at JSON. */
export function recogniseList(source: ListSource): Result<ListFormat, ListError> {
  const { text } = source;
  if (text.length > listLimits.length) return err('size');
  const sample = sampleOf(text);
  if (sample.length === 0) return err('empty');
  if (/^<(?:!doctype|html|head|\?xml)/i.test(sample[0] ?? '')) return err('html');
  if (text.slice(0, 4_000).includes('\0')) return err('binary');
  const format = listFormats.find((candidate) => candidate.recognises(sample, source));
  return format ? ok(format) : err('format');
}

/** Lets others have their turn between two slices of work. */
export type Pause = (share: number) => Promise<void>;

/** Reads a list of a known format; `pause` is awaited between the slices with the share that is done. */
export async function readList(format: ListFormat, source: ListSource, pause: Pause): Promise<ParsedList> {
  const work = format.read(source);
  let step = work.next();
  while (!step.done) {
    await pause(step.value);
    step = work.next();
  }
  return step.value;
}
