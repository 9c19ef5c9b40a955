import type { ListFormat } from '../list-format';
import { cosmeticFilter } from './cosmetic-filter';
import { domainList } from './domain-list';
import { farmTerminator } from './farm-terminator';
import { simpread } from './simpread';
import { siteConfig } from './site-config';
import { ublacklist } from './ublacklist';

/**
 * The foreign formats, in the order in which they are asked whether a text is theirs: first those with marks that
 * nothing else has; a plain list of domains comes last.
 */
export const listFormats: readonly ListFormat[] = [
  simpread,
  siteConfig,
  cosmeticFilter,
  ublacklist,
  farmTerminator,
  domainList,
];
