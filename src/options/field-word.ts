import type { SelectorMatch } from '../packs/contracts';
import { t } from '../platform/i18n';
import type { DraftProblem } from './draft-problems';
import type { LineField, ListField } from './rule-draft';

/** What stands below a field: what is wrong with it, or what it finds on the page of the trial. */
export interface FieldWord {
  readonly kind: 'error' | 'ok';
  readonly text: string;
}

/** The article has to be one thing; the other fields may find several, of which the engine takes the first. */
export function wordFor(
  field: LineField | ListField,
  problem: DraftProblem | undefined,
  match: SelectorMatch | undefined,
): FieldWord | undefined {
  if (problem) return { kind: 'error', text: problem.words };
  if (!match) return undefined;
  if (match.count === 0) return { kind: 'error', text: t('options_test_no_match') };
  if (field === 'article' && match.count > 1) return { kind: 'error', text: t('options_test_many', match.count) };
  return { kind: 'ok', text: t('options_test_match', match.count, match.characters.toLocaleString('en')) };
}
