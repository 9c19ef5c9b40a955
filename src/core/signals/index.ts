import type { Signal } from '../signal';
import { authorNotice } from './author-notice';
import { canonicalElsewhere } from './canonical-elsewhere';
import { linkedSource } from './linked-source';
import { namedOutlet } from './named-outlet';
import { platformBadge } from './platform-badge';
import { repostTitle } from './repost-title';
import { selfCiting } from './self-citing';
import { statedSource } from './stated-source';

/** Every signal, in the order in which the screen lists those that spoke. */
export const signals: readonly Signal[] = [
  statedSource,
  linkedSource,
  namedOutlet,
  selfCiting,
  authorNotice,
  canonicalElsewhere,
  repostTitle,
  platformBadge,
];
