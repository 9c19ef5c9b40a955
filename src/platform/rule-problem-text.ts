import type { RuleProblem, RuleProblemCode } from '../core/rules/problem';
import { type MessageKey, t } from './i18n';

const sentences: Readonly<Record<RuleProblemCode, MessageKey>> = {
  'json-empty': 'error_rule_json_empty',
  'json-html': 'error_rule_json_html',
  'json-cut': 'error_rule_json_cut',
  'json-comment': 'error_rule_json_comment',
  'json-comma': 'error_rule_json_comma',
  'json-name': 'error_rule_json_name',
  'json-string': 'error_rule_json_string',
  'json-syntax': 'error_rule_json_syntax',
  'json-duplicate': 'error_rule_json_duplicate',
  'json-depth': 'error_rule_json_depth',
  'file-size': 'error_rule_file_size',
  'file-version': 'error_rule_file_version',
  'file-newer': 'error_rule_file_newer',
  missing: 'error_rule_missing',
  unknown: 'error_rule_unknown',
  'type-text': 'error_rule_type_text',
  'type-list': 'error_rule_type_list',
  'type-object': 'error_rule_type_object',
  'type-boolean': 'error_rule_type_boolean',
  choice: 'error_rule_choice',
  empty: 'error_rule_empty',
  'too-long': 'error_rule_too_long',
  'too-many': 'error_rule_too_many',
  characters: 'error_rule_characters',
  id: 'error_rule_id',
  'id-twice': 'error_rule_id_twice',
  'id-reserved': 'error_rule_id_reserved',
  attribute: 'error_rule_attribute',
  'pattern-empty': 'error_rule_pattern_empty',
  'pattern-length': 'error_rule_pattern_length',
  'pattern-scheme': 'error_rule_pattern_scheme',
  'pattern-path': 'error_rule_pattern_path',
  'pattern-star': 'error_rule_pattern_star',
  'pattern-host': 'error_rule_pattern_host',
  'pattern-stars': 'error_rule_pattern_stars',
  'pattern-broad': 'error_rule_pattern_broad',
  'pattern-canary': 'error_rule_pattern_canary',
  'selector-character': 'error_rule_selector_character',
  'selector-syntax': 'error_rule_selector_syntax',
  'selector-unsupported': 'error_rule_selector_unsupported',
  'selector-functions': 'error_rule_selector_functions',
  'selector-nested-has': 'error_rule_selector_nested_has',
  'selector-complex': 'error_rule_selector_complex',
  'selector-root': 'error_rule_selector_root',
};

/**
 * A problem of a rule or a rule file as a sentence in the user's language, with its place: the line and column of
 * broken JSON, else the way to the field. The only place where problems become words.
 */
export function describeProblem(problem: RuleProblem): string {
  const { code, path, position } = problem;
  const what = describeComplaint(problem);
  if (position && code.startsWith('json-')) return t('error_rule_at_line', position.line, position.column, what);
  return path === '' ? what : t('error_rule_at_field', path, what);
}

/** The same without its place, for showing beside the field itself. */
export function describeComplaint({ code, params }: RuleProblem): string {
  return t(sentences[code], ...params).trim();
}
