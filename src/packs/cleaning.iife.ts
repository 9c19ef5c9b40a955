import { startCleaning } from '../content/cleaning';
import { sweepLeftovers } from '../content/leftovers';
import { offerPack } from '../platform/packs';
import { cleaningPack } from './contracts';

/** Finding and hiding noise on the live page: wanted on sites that are cleaned, not on those that are only watched. */
offerPack(cleaningPack, { startCleaning, sweepLeftovers });
