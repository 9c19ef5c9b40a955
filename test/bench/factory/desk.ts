import type { Body } from './body';
import type { Book } from './book';
import type { SourceGold } from './gold';
import type { Origin } from './names';
import type { Random } from './random';

/** All that a family has at hand while it composes one page. */
export interface Desk {
  readonly random: Random;
  readonly book: Book;
  readonly body: Body;
  /** True for a site that writes its own texts. */
  readonly isOwnSite: boolean;
  /** Site's name. */
  readonly brand: string;
  /** A registrable domain of the site's own. */
  readonly domain: string;
  /** Name of a person, other than the origin's author. */
  readonly nick: string;
  /** ISO date of publication. */
  readonly date: string;
  /** Invents where the text came from; the images then carry that platform's marks when the platform has any. */
  origin(...platforms: Origin['platform'][]): Origin;
  /** Host of the article's images: the site's own, or that of the platform it was copied from. */
  imageHost(): string;
  /** What stands behind the path of each image: a platform's watermark, or nothing. */
  imageTail(): string;
  /** Puts such a mark behind the path of each image that follows, all on one host. */
  markImages(mark: string, host: string): void;
}

/** A page before it is given its outer shell. */
export interface Draft {
  readonly url: string;
  /** Text of `<title>`. */
  readonly documentTitle: string;
  /** Further elements of `<head>`. */
  readonly head?: string;
  /** Markup between the site's head and the article's text: crumbs, title, meta line. */
  readonly above: string;
  readonly article: string;
  /** Markup after the text: statement, related lists, comments. */
  readonly below: string;
  /** Everything outside the article comes from the family; otherwise the shell adds head, side column and foot. */
  readonly isBare?: boolean;
  readonly title: string;
  readonly author?: string;
  readonly published?: string;
  readonly source: SourceGold;
  /** False when nothing on the page marks it as a copy. */
  readonly isMarked?: boolean;
  /** Verdicts that are also right, where honest readers differ. */
  readonly levels?: readonly string[];
}
