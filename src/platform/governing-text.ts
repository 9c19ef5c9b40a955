import type { GoverningRule } from '../core/rules/rule';
import { familyName } from './family-name';
import { t } from './i18n';

/**
 * Who decides what happens by itself on a page, as a sentence: the user's rule, a list's, a built-in one, or none. When
 * the site is on a list of sites, which decides nothing, that is said too.
 */
export function describeGoverning(governing: GoverningRule, watchedBy?: string): string {
  const decided = describeRule(governing);
  return watchedBy === undefined ? decided : t('decided_and_listed', decided, watchedBy);
}

function describeRule({ origin, mode, rule, list }: GoverningRule): string {
  const name = rule?.name ?? '';
  switch (origin) {
    case 'user':
      return t('decided_by_user', name);
    case 'list':
      return t('decided_by_list', list?.name ?? '', name);
    case 'builtin':
      return t('decided_by_builtin', familyName(name));
    case 'detection':
      return t(mode === 'off' ? 'decided_by_click' : 'decided_by_detection');
  }
}
