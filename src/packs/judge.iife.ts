import { readFacts } from '../dom/read-facts';
import { judge } from '../judge';
import { judgePack, offerPack } from '../platform/packs';

/** Facts, verdict and source: what the probe, the cleanup and the reader ask first. */
offerPack(judgePack, { facts: readFacts, judge });
