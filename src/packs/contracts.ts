import type { toFragment } from '../dom/sanitize';
import type { extract } from '../extract';
import type { Pack } from '../platform/packs';

/** Takes the article out of a document, and puts its sanitised markup on the screen. */
export interface ExtractionPack {
  readonly extract: typeof extract;
  readonly toFragment: typeof toFragment;
}

export const extractionPack: Pack<ExtractionPack> = { id: 'extraction' };
