import type { NeedPack } from '../../packs/parts';

/** What the parts of the article's body need from the reader around them. */
export interface BodyServices {
  /** Ends with the body: listeners, observers and drawn pieces go with it. */
  readonly signal: AbortSignal;
  /** Fetches heavy code into this page; nothing when that fails. */
  readonly need: NeedPack;
  /** Copies plain text and tells the user how it went. */
  copy(text: string): Promise<boolean>;
  /** Shows this image large. */
  zoom(image: HTMLImageElement): void;
  /** Other addresses under which the page keeps the image with this one. */
  imageCandidates(src: string): readonly string[];
  /** Leaves the reader and shows this image in the page. */
  showImage(src: string): void;
  /** Closes the note that is shown beside its reference, while one is. */
  readonly preview: { close: (() => void) | undefined };
  /** Whether code lines wrap in blocks that are drawn now; what is set is kept for later articles too. */
  readonly wrapCode: { get(): boolean; set(wraps: boolean): void };
}
