import { toFragment } from '../dom/sanitize';
import { extract } from '../extract';
import { offerPack } from '../platform/packs';
import { extractionPack } from './contracts';

offerPack(extractionPack, { extract, toFragment });
