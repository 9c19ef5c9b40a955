import { actsByItself } from '../core/rules/grants';
import { ruleLimits } from '../core/rules/limits';
import type { SiteRule } from '../core/rules/rule';
import { isRuleStill } from '../core/rules/same-rule';
import type { Settings } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { requestOrigins } from '../platform/permissions';
import { originsOf } from './access';
import {
  copyOfRule,
  type RuleRow,
  withBuiltinRestored,
  withoutRule,
  withRuleBack,
  withRuleChange,
  withRuleSaved,
} from './rule-list';
import type { SectionProps } from './sections/section';

/** Everything that the table and the sheet do to rules. */
export interface RuleActions {
  /** Runs `go` unless the list is full. */
  readonly start: (go: () => void) => void;
  readonly enable: (row: RuleRow, enabled: boolean) => void;
  readonly duplicate: (row: RuleRow) => void;
  readonly restore: (row: RuleRow) => void;
  readonly remove: (row: RuleRow) => void;
  readonly allow: (row: RuleRow) => void;
  readonly save: (rule: SiteRule, row: RuleRow | undefined) => void;
}

/**
 * What the table and the sheet do. Permission is always asked for first: browsers want it inside the click itself.
 * `focusAgain` puts the focus on something that stays, when the row under it goes.
 */
export function useRuleActions(props: SectionProps, focusAgain: () => void): RuleActions {
  const { settings, change, say, toast } = props;
  const ask = (rule: SiteRule): Promise<boolean> =>
    rule.enabled && actsByItself(rule.mode) ? requestOrigins(originsOf(rule)) : Promise.resolve(true);
  const tell = async (asked: Promise<boolean>): Promise<void> => {
    if (!(await asked)) say(t('options_rule_saved_no_access'));
  };
  /** A rule that another page changed meanwhile is not overwritten unless somebody says so. */
  const saveOwn = (rule: SiteRule, base: SiteRule | undefined): void => {
    const save = (now: Settings): Settings => withRuleSaved(now, rule, base?.id);
    const anyway = { text: t('options_save_anyway'), run: () => change(save) };
    const refused = (): void => toast({ text: t('options_save_conflict'), action: anyway });
    if (base) change(save, undefined, { onlyIf: isRuleStill(base.id, base), refused });
    else change(save);
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
      change((now) => withoutRule(now, row.rule.id), '');
      toast({
        text: t('options_rule_deleted', row.rule.name),
        action: { text: t('options_undo'), run: () => change((now) => withRuleBack(now, row.rule, index)) },
      });
      focusAgain();
    },
    allow(row) {
      void requestOrigins(originsOf(row.rule)).then((given) => {
        if (!given) say(t('options_not_allowed'));
      });
    },
    save(rule, row) {
      const asked = ask(rule);
      if (row?.origin === 'builtin') change((now) => withRuleChange(now, row, { mode: rule.mode }));
      else saveOwn(rule, row?.rule);
      void tell(asked);
    },
  };
}
