import type { Pack } from '../platform/packs';
import { findPack, judgePack } from '../platform/packs';
import type { EngineParts } from '../reading-steps';
import { extractionPack } from './contracts';

/** Puts a pack where it can be found, and gives it; nothing when that fails. */
export type NeedPack = <T extends object>(pack: Pack<T>) => Promise<T | undefined>;

/** The engine for one document out of the packs. Rejects when one cannot be had. */
export async function partsFromPacks(document: Document, url: string, need: NeedPack): Promise<EngineParts> {
  const judge = await need(judgePack);
  const extraction = await need(extractionPack);
  if (!judge || !extraction) throw new Error('a pack is missing');
  return {
    facts: () => judge.facts(document, url),
    judge: judge.judge,
    extract: (facts, options) => extraction.extract(document, facts, options),
  };
}

/** Sanitised markup as nodes of a document. Only after the article was read, which put the pack in place. */
export function toFragment(html: string, document: Document): DocumentFragment {
  const pack = findPack(extractionPack);
  if (!pack) throw new Error('nothing was read yet');
  return pack.toFragment(html, document);
}
