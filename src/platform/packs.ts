import type { DetectOptions } from '../core/detect';
import type { PageFacts } from '../core/facts';
import type { Verdict } from '../core/reading';
import type { Source } from '../core/tracer';

/** Script files that hold heavy code and are put into a page only when something needs it. */
export const packIds = [
  'judge',
  'cleaning',
  'pill',
  'picker',
  'extraction',
  'highlight',
  'grammars',
  'formulae',
  'markdown',
  'rule-test',
] as const;

export type PackId = (typeof packIds)[number];

/** Names a pack together with the type of what it offers. */
export interface Pack<T extends object> {
  readonly id: PackId;
  /** Never set: carries the type. */
  readonly offers?: T;
}

/** Reads and judges documents. */
export interface JudgePack {
  /** Facts of a document as it is now; `url` is its address. */
  facts(document: Document, url: string): PageFacts;
  /** Verdict and source of facts. */
  judge(facts: PageFacts, options?: DetectOptions): { readonly verdict: Verdict; readonly source: Source };
}

export const judgePack: Pack<JudgePack> = { id: 'judge' };

/**
 * Where a pack lies in our isolated world: under a symbol, so that the background can ask by name what is there. The
 * page has a world of its own and can neither see nor forge it.
 */
function placeOf(id: PackId): symbol {
  return Symbol.for(`suyuan.${id}`);
}

/** Lays a pack's content where {@link findPack} looks. A second copy of the same script changes nothing. */
export function offerPack<T extends object>(pack: Pack<T>, content: T): void {
  const place = placeOf(pack.id);
  if (!Reflect.has(globalThis, place)) Reflect.set(globalThis, place, content);
}

/** The pack when its script has run in this page. */
export function findPack<T extends object>(pack: Pack<T>): T | undefined {
  return Reflect.get(globalThis, placeOf(pack.id)) as T | undefined;
}
