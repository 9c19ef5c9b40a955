import type { Timings } from '../core/reading';

/** When the last opening and closing of a reader reached their steps, in milliseconds of the document's clock. */
export interface Moments {
  asked?: number;
  read?: number;
  shown?: number;
  closed?: number;
  /** What reading the page was made of. */
  timings?: Timings;
}
