import { findRepostBadge } from '../repost-badge';
import type { Signal } from '../signal';

/**
 * A badge, category or tag near the title says that the platform or the author filed this as a repost.
 *
 * @example a link `转载` in the line below the title
 */
export const platformBadge: Signal = {
  id: 'platform-badge',
  sign: 'for',
  read: findRepostBadge,
};
