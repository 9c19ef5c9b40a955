import type { Desk } from './desk';

/** Where a statement stands: exactly one of the places holds it. */
export interface Placed {
  /** Before the title. */
  readonly top: string;
  /** Between title and text. */
  readonly above: string;
  /** First and last lines inside the text's container. */
  readonly lead: string;
  readonly tail: string;
  /** Right below the text. */
  readonly below: string;
  /** Below related lists and comments. */
  readonly late: string;
}

const nowhere: Placed = { top: '', above: '', lead: '', tail: '', below: '', late: '' };

/** Puts a statement in one of the places in which copies carry it. */
export function placed({ random, book }: Desk, html: string): Placed {
  const place = random.pick([
    'top',
    'above',
    'lead',
    'lead',
    'tail',
    'tail',
    'tail',
    'below',
    'below',
    'late',
  ] as const);
  book.feature(`place:${place}`);
  return { ...nowhere, [place]: html };
}
