import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SiteRule } from '../../core/rules/rule';
import { ruleLimits } from '../../core/settings/schema';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { requestOrigins } from '../../platform/permissions';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/field';
import { Icon, plusIcon, searchIcon } from '../../ui/icons';
import { actsByItself, originsOf } from '../access';
import { modeNames } from '../mode-names';
import {
  copyOfRule,
  listRules,
  passesFilter,
  passesSearch,
  type RuleFilter,
  type RuleRow,
  withBuiltinRestored,
  withoutRule,
  withRuleBack,
  withRuleChange,
  withRuleSaved,
} from '../rule-list';
import { RuleSheet } from '../rule-sheet';
import { RuleFilters } from './rule-filters';
import { RuleTable } from './rule-table';
import type { SectionProps } from './section';

/** The sheet that is open: an empty form, one filled in for a host, or a rule. */
type Open = { readonly row?: RuleRow; readonly host?: string };

/** The table of rules with everything that can be done to them. */
export function RulesSection(props: SectionProps): JSX.Element {
  const { settings, granted } = props;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [open, setOpen] = useState<Open | undefined>(() => openByAddress(settings));
  const toolbar = useRef<HTMLElement>(null);
  useSlashKey(toolbar);
  const actions = useRuleActions(props, toolbar);

  const rows = useMemo(() => listRules(settings), [settings]);
  const found = rows.filter((row) => passesSearch(row, search.trim(), t(modeNames[row.rule.mode].long)));
  const shown = found.filter((row) => passesFilter(row, filter));
  return (
    <>
      <p class="lead">{t('options_rules_lead')}</p>
      <search class="tools" ref={toolbar}>
        <TextInput
          label={t('options_rules_search')}
          placeholder={t('options_rules_search_hint')}
          value={search}
          onInput={setSearch}
          before={<Icon of={searchIcon} />}
        />
        <a class="btn" href="#transfer">
          {t('options_import')}
        </a>
        <a class="btn" href="#transfer">
          {t('options_export')}
        </a>
        <Button kind="primary" icon={plusIcon} onClick={() => actions.start(() => setOpen({}))}>
          {t('options_rules_add')}
        </Button>
      </search>
      <RuleFilters rows={found} value={filter} onChange={setFilter} />
      {settings.watch === 'click' && filter !== 'own' && <p class="hint">{t('options_rules_click_note')}</p>}
      <p class="vh" role="status">
        {search && t('options_rules_shown', shown.length)}
      </p>
      {shown.length > 0 ? (
        <RuleTable
          rows={shown}
          granted={granted}
          onEnable={(row, enabled) => actions.enable(row, enabled)}
          onEdit={(row) => setOpen({ row })}
          onDuplicate={(row) => actions.start(() => actions.duplicate(row))}
          onRestore={actions.restore}
          onDelete={actions.remove}
          onAllow={actions.allow}
        />
      ) : (
        <p class="empty">{emptyText(search, filter)}</p>
      )}
      {open && (
        <RuleSheet
          row={open.row}
          host={open.host}
          settings={settings}
          onClose={() => setOpen(undefined)}
          onSave={(rule) => {
            setOpen(undefined);
            actions.save(rule, open.row);
          }}
        />
      )}
    </>
  );
}

/**
 * What the address asks for: `#rules/new?host=…` a new rule for a host, `#rules/<id>` a rule. It is asked once: the
 * address is put back to the section, so that a reload opens nothing.
 */
function openByAddress(settings: Settings): Open | undefined {
  const [, wanted] = /^#rules\/(.+)$/.exec(location.hash) ?? [];
  if (wanted === undefined) return undefined;
  history.replaceState(undefined, '', '#rules');
  if (!wanted.startsWith('new')) {
    const row = listRules(settings).find((item) => item.rule.id === wanted);
    return row && { row };
  }
  const host = new URLSearchParams(wanted.split('?')[1]).get('host') ?? '';
  return /^[a-z0-9.-]{1,253}$/.test(host) ? { host } : {};
}

function emptyText(search: string, filter: RuleFilter): string {
  if (search.trim()) return t('options_rules_none_found', search.trim());
  return t(filter === 'own' ? 'options_rules_none_own' : 'options_rules_none');
}

interface RuleActions {
  /** Runs `go` unless the list is full. */
  readonly start: (go: () => void) => void;
  readonly enable: (row: RuleRow, enabled: boolean) => void;
  readonly duplicate: (row: RuleRow) => void;
  readonly restore: (row: RuleRow) => void;
  readonly remove: (row: RuleRow) => void;
  readonly allow: (row: RuleRow) => void;
  readonly save: (rule: SiteRule, row: RuleRow | undefined) => void;
}

/** What the table and the sheet do. Permission is always asked for first: browsers want it inside the click itself. */
function useRuleActions(props: SectionProps, toolbar: { readonly current: HTMLElement | null }): RuleActions {
  const { settings, change, say, toast } = props;
  const ask = (rule: SiteRule): Promise<boolean> =>
    rule.enabled && actsByItself(rule.mode) ? requestOrigins(originsOf(rule)) : Promise.resolve(true);
  const tell = async (asked: Promise<boolean>): Promise<void> => {
    if (!(await asked)) say(t('options_rule_saved_no_access'));
  };
  return {
    start(go) {
      if (settings.rules.length < ruleLimits.rules) go();
      else say(t('error_rule_limit', ruleLimits.rules));
    },
    enable(row, enabled) {
      const asked = ask({ ...row.rule, enabled });
      change((now) => withRuleChange(now, row, { enabled }));
      void tell(asked);
    },
    duplicate(row) {
      const copy = copyOfRule(row.rule, t('options_rule_copy_name', row.rule.name), settings);
      change((now) => withRuleSaved(now, copy));
    },
    restore(row) {
      change((now) => withBuiltinRestored(now, row.rule.id), t('options_rule_restored', row.rule.name));
    },
    remove(row) {
      const index = settings.rules.findIndex((rule) => rule.id === row.rule.id);
      const words = t('options_rule_deleted', row.rule.name);
      change((now) => withoutRule(now, row.rule.id), '');
      toast({
        text: words,
        action: { text: t('options_undo'), run: () => change((now) => withRuleBack(now, row.rule, index)) },
      });
      // The row with its button is gone: focus goes to a place that stays.
      toolbar.current?.querySelector('input')?.focus();
    },
    allow(row) {
      void requestOrigins(originsOf(row.rule)).then((given) => {
        if (!given) say(t('options_not_allowed'));
      });
    },
    save(rule, row) {
      const asked = ask(rule);
      if (row?.origin === 'builtin') change((now) => withRuleChange(now, row, { mode: rule.mode }));
      else change((now) => withRuleSaved(now, rule));
      void tell(asked);
    },
  };
}

/** `/` goes to the search field, unless something is being typed or an input method is at work. */
function useSlashKey(toolbar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog')) return;
      event.preventDefault();
      toolbar.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [toolbar]);
}
