import type { DropReason } from '../core/lists/list-format';
import type { ListProblem, ListRecord } from '../core/lists/list-record';
import { type MessageKey, t } from '../platform/i18n';
import type { FetchProblem } from '../platform/list-refresh';

/** Names of the formats that lists come in. */
export const formatNames: Readonly<Record<ListRecord['format'], MessageKey>> = {
  suyuan: 'list_format_suyuan',
  ublacklist: 'list_format_ublacklist',
  'domain-list': 'list_format_domain_list',
  'farm-terminator': 'list_format_farm_terminator',
  'cosmetic-filter': 'list_format_cosmetic_filter',
  'site-config': 'list_format_site_config',
  simpread: 'list_format_simpread',
};

/** Why lines of a foreign list were left out. */
export const dropWords: Readonly<Record<DropReason, MessageKey>> = {
  pattern: 'drop_pattern',
  host: 'drop_host',
  broad: 'drop_broad',
  canary: 'drop_canary',
  path: 'drop_path',
  regex: 'drop_regex',
  expression: 'drop_expression',
  title: 'drop_title',
  highlight: 'drop_highlight',
  network: 'drop_network',
  exception: 'drop_exception',
  generic: 'drop_generic',
  procedural: 'drop_procedural',
  scriptlet: 'drop_scriptlet',
  'html-filter': 'drop_html_filter',
  style: 'drop_style',
  condition: 'drop_condition',
  selector: 'drop_selector',
  xpath: 'drop_xpath',
  attribute: 'drop_attribute',
  unsupported: 'drop_unsupported',
  script: 'drop_script',
  'no-host': 'drop_no_host',
  'no-use': 'drop_no_use',
  limit: 'drop_limit',
  unread: 'drop_unread',
};

/** Why a subscription could not be brought up to date; the permission's sentence names the host. */
const problemNames: Readonly<Record<ListProblem, MessageKey>> = {
  offline: 'list_problem_offline',
  permission: 'list_problem_permission',
  status: 'list_problem_status',
  size: 'list_problem_size',
  slow: 'list_problem_slow',
  insecure: 'list_problem_insecure',
  html: 'list_problem_html',
  format: 'list_problem_format',
  rules: 'list_problem_rules',
  kind: 'list_problem_kind',
  quota: 'list_problem_quota',
};

/** The same when a list was asked for the first time, so that there is no version to keep; they name host or field. */
export const fetchWords: Readonly<Record<FetchProblem, MessageKey>> = {
  offline: 'list_fetch_offline',
  permission: 'error_list_not_allowed',
  status: 'list_fetch_status',
  size: 'list_fetch_size',
  slow: 'list_fetch_slow',
  insecure: 'list_fetch_insecure',
  html: 'error_file_html',
  format: 'error_file_format',
  rules: 'list_fetch_rules',
};

/** Why a list could not be brought up to date, as a sentence. */
export function problemWords(problem: ListProblem, { address }: Pick<ListRecord, 'address'>): string {
  return t(problemNames[problem], address === undefined ? '' : new URL(address).hostname);
}
