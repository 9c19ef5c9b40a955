import { createPill } from '../content/pill';
import { offerPack } from '../platform/packs';
import { pillPack } from './contracts';

/** The notice on cleaned pages: by default it shows on the first page of a site only. */
offerPack(pillPack, { createPill });
