import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { report } from '../../platform/log';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/field';
import { Icon, plusIcon, searchIcon } from '../../ui/icons';
import { listRules, passesFilter, passesSearch, type RuleFilter, type RuleRow } from '../rule-list';
import { type RuleOrder, sortRules } from '../rule-order';
import type { RuleSheet as RuleSheetView } from '../rule-sheet';
import type { PickTarget } from '../use-picked-selector';
import { useRuleActions } from '../use-rule-actions';
import { RuleFilters } from './rule-filters';
import { RuleOrderChoice } from './rule-order-choice';
import { RuleTable } from './rule-table';
import type { SectionProps } from './section';

/** The sheet that is open: an empty form, one filled in for a host, or a rule; with the tab that it was asked from. */
type Open = { readonly row?: RuleRow; readonly host?: string; readonly from?: PickTarget };

/** The table of rules with everything that can be done to them. */
export function RulesSection(props: SectionProps): JSX.Element {
  const { settings, granted } = props;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const [order, setOrder] = useState<RuleOrder>('changed');
  const [open, setOpen] = useState<Open | undefined>(() => openByAddress(settings));
  const RuleSheet = useRuleSheet(open !== undefined);
  const toolbar = useRef<HTMLElement>(null);
  const focusSearch = (): void => toolbar.current?.querySelector('input')?.focus();
  useSlashKey(focusSearch);
  const actions = useRuleActions(props, focusSearch);

  const rows = useMemo(() => listRules(settings), [settings]);
  const sorted = useMemo(() => sortRules(rows, order), [rows, order]);
  const found = sorted.filter((row) => passesSearch(row, search.trim()));
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
      <div class="sieve">
        <RuleFilters rows={found} value={filter} onChange={setFilter} />
        <RuleOrderChoice value={order} onChange={setOrder} />
      </div>
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
      {open && RuleSheet && (
        <RuleSheet
          row={open.row}
          host={open.host}
          from={open.from}
          settings={settings}
          granted={granted}
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

/** The sheet's view, loaded when it is first wanted. */
function useRuleSheet(isWanted: boolean): typeof RuleSheetView | undefined {
  const [loaded, setLoaded] = useState<{ readonly view: typeof RuleSheetView }>();
  useEffect(() => {
    if (!isWanted || loaded) return;
    import('../rule-sheet').then(
      ({ RuleSheet: view }) => setLoaded({ view }),
      (error: unknown) => report('options', error),
    );
  }, [isWanted, loaded]);
  return loaded?.view;
}

/**
 * What the address asks for: `#rules/new?host=…` a new rule for a host, `#rules/<id>` a rule, with `tab=…` from the tab
 * that shows this host. It is asked once: the address is put back to the section, so that a reload opens nothing.
 */
function openByAddress(settings: Settings): Open | undefined {
  const [, wanted, query] = /^#rules\/([^?]+)(?:\?(.*))?$/.exec(location.hash) ?? [];
  if (wanted === undefined) return undefined;
  history.replaceState(undefined, '', '#rules');
  const values = new URLSearchParams(query);
  const host = /^[a-z0-9.-]{1,253}$/.exec(values.get('host') ?? '')?.[0];
  const tab = /^\d{1,15}$/.exec(values.get('tab') ?? '')?.[0];
  const from = host !== undefined && tab !== undefined ? { from: { tabId: Number(tab), host } } : {};
  if (wanted === 'new') return { ...from, ...(host === undefined ? {} : { host }) };
  const row = listRules(settings).find((item) => item.rule.id === wanted);
  return row && { ...from, row };
}

function emptyText(search: string, filter: RuleFilter): string {
  if (search.trim()) return t('options_rules_none_found', search.trim());
  return t(filter === 'own' ? 'options_rules_none_own' : 'options_rules_none');
}

/** `/` goes to the search field, unless something is being typed or an input method is at work. */
function useSlashKey(focusSearch: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog')) return;
      event.preventDefault();
      focusSearch();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
