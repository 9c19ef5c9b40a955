import type { Tracer } from '../tracer';
import { authorNotice } from './author-notice';
import { canonical } from './canonical';
import { copyrightBlock } from './copyright-block';
import { imageHost } from './image-host';
import { leftovers } from './leftovers';
import { mirrorUrl } from './mirror-url';
import { statedLink } from './stated-link';
import { watermark } from './watermark';

/** All tracers, surest first; of equal finds the earlier tracer's stands first. */
export const tracers: readonly Tracer[] = [
  mirrorUrl,
  statedLink,
  copyrightBlock,
  authorNotice,
  canonical,
  watermark,
  imageHost,
  leftovers,
];
