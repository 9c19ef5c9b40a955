import type { GoverningRule } from '../core/rules/rule';
import { familyName } from './family-name';
import { t } from './i18n';

/** Who decides what happens by itself on a page, as a sentence: the user's rule, a list's, a built-in one, or none. */
export function describeGoverning({ origin, mode, rule, list }: GoverningRule): string {
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
