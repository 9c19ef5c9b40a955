import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ruleMatches } from '../core/rules/resolve';
import type { SiteRule } from '../core/rules/rule';
import { siteRule } from '../core/rules/site-mode';
import type { Settings } from '../core/settings/settings';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Ask, Dialog } from '../ui/dialog';
import { JsonView } from './json-view';
import { PickNews } from './pick-news';
import type { RuleRow } from './rule-list';
import { BuiltinForm, OwnForm } from './sheet-forms';
import { TestPanel } from './test-panel';
import { useEditedRule } from './use-edited-rule';
import { type PickTarget, targetOf, usePickedSelector } from './use-picked-selector';
import { useRuleTest } from './use-rule-test';
import { useTestPlace } from './use-test-place';

interface RuleSheetProps {
  /** The rule to edit; absent for a new one. Of a built-in rule only the mode can be changed. */
  readonly row: RuleRow | undefined;
  /** The site that a new rule is probably about. */
  readonly host?: string | undefined;
  /** The tab from which the sheet was asked for; elements are picked there rather than elsewhere. */
  readonly from?: PickTarget | undefined;
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly onClose: () => void;
  readonly onSave: (rule: SiteRule) => void;
}

/** The side sheet in which a rule is written. Nothing is saved before 保存; Esc asks only when something changed. */
export function RuleSheet({ row, host, from, settings, granted, onClose, onSave }: RuleSheetProps): JSX.Element {
  const title = useId();
  const body = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const [before] = useState(
    () => row?.rule ?? (host === undefined ? undefined : siteRule(host, 'clean', settings.rules)),
  );
  const edited = useEditedRule(before, row !== undefined, settings);
  const tests = useRuleTest(settings);
  const place = useTestPlace(granted, (url) => ruleMatches(edited.matcher(), url));
  const picking = usePickedSelector(from ?? targetOf(place.tab));
  const isBuiltin = row?.origin === 'builtin';

  const leave = (): void => (edited.isChanged ? setLeaving(true) : onClose());
  const save = (): void => {
    const rule = isBuiltin ? { ...row.rule, mode: edited.draft.mode } : edited.finish();
    if (rule) onSave(rule);
    else focusFirstProblem(body.current);
  };
  const onTest = (tabId: number): void => {
    const rule = edited.current();
    if (rule) void tests.run(tabId, rule);
    else focusFirstProblem(body.current);
  };
  const onPreview = (tabId: number): void => {
    const rule = edited.current();
    if (rule) void tests.preview(tabId, rule);
  };
  return (
    <Dialog kind="sheet" labelledBy={title} onCancel={leave}>
      <form
        class="sheet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="sheet-body" ref={body}>
          <h2 id={title}>{t(row ? 'options_sheet_edit' : 'options_sheet_add')}</h2>
          {isBuiltin && <BuiltinForm rule={row.rule} draft={edited.draft} set={edited.set} />}
          {!isBuiltin && edited.json !== undefined && (
            <JsonView
              text={edited.json}
              onInput={edited.setJson}
              check={edited.checkJson}
              problems={edited.jsonProblems}
            />
          )}
          {!isBuiltin && edited.json === undefined && (
            <>
              <OwnForm
                draft={edited.draft}
                set={edited.set}
                checks={edited.checks}
                matchOf={tests.matchOf}
                onPick={picking.pick}
              />
              <PickNews state={picking.state} onAllow={picking.again} />
            </>
          )}
          {!isBuiltin && (
            <TestPanel tests={tests} granted={granted} place={place} onTest={onTest} onPreview={onPreview} />
          )}
        </div>
        <footer>
          <Button kind="primary" type="submit">
            {t('options_sheet_save')}
          </Button>
          <Button kind="quiet" onClick={leave}>
            {t('options_cancel')}
          </Button>
          <span class="spacer" />
          {!isBuiltin && (
            <Button kind="quiet" onClick={edited.swap}>
              {t(edited.json === undefined ? 'options_sheet_json' : 'options_sheet_form')}
            </Button>
          )}
        </footer>
      </form>
      {leaving && (
        <Ask
          title={t('options_sheet_leave')}
          text={t('options_sheet_leave_text')}
          yes={t('options_sheet_leave_yes')}
          no={t('options_sheet_leave_no')}
          danger
          onYes={onClose}
          onNo={() => setLeaving(false)}
        />
      )}
    </Dialog>
  );
}

/** Puts the focus on the first field with a complaint, or into the JSON, once the marks are drawn. */
function focusFirstProblem(body: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const wrong = body?.querySelector<HTMLElement>('[aria-invalid=true]');
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
    const editor = body?.querySelector('.json-editor')?.shadowRoot?.querySelector<HTMLElement>('[role=textbox]');
    if (!wrong) editor?.focus();
  });
}
