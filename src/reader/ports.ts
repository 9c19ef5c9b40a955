import type { Locator } from '../core/facts';
import type { JournalEntry } from '../core/reading';
import type { send } from '../platform/messages';
import type { ReadArticle } from './outcome';
import type { PutBack } from './put-back';

/** Everything the reader does outside its own frame. The entry gives the real ones, tests give their own. */
export interface ReaderPorts {
  readonly send: typeof send;
  /** Leaves the reader and gives the page back. */
  close(): void;
  /** Leaves the reader, shows this element of the page and offers the way back. */
  locate(locator: Locator): void;
  /** The same for the image with this address; the top of the page when there is none. */
  showImage(src: string): void;
  /** Other addresses under which the page keeps the image with this one. */
  imageCandidates(src: string): readonly string[];
  /** Finds what was left out and puts it back into the article; nothing when the page has changed. */
  putBack(read: Omit<ReadArticle, 'kind'>, entry: JournalEntry): Promise<PutBack | undefined>;
  /** Shows another text: one found on a page that is no article, or the article with something put back. */
  show(found: ReadArticle): void;
  /** Leaves the reader, lets the person point at the article on the page, and reads it from there. */
  pickArticle(): void;
  /** Reads the page once more, after a failure. */
  retry(): void;
}
