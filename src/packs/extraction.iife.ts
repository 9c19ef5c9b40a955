import { toFragment } from '../dom/sanitize';
import { extract, extractPiece } from '../extract';
import { offerPack } from '../platform/packs';
import { extractionPack } from './contracts';

offerPack(extractionPack, { extract, extractPiece, toFragment });
