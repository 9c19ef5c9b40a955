import type { JSX } from 'preact';
import { builtinRules } from '../../core/rules/builtin';
import type { RuleChange } from '../../core/rules/rule-changes';
import type { Quarantined } from '../../core/settings/quarantine';
import type { Settings } from '../../core/settings/settings';
import { familyName } from '../../platform/family-name';
import { type MessageKey, t } from '../../platform/i18n';
import { dropQuarantined, restoreQuarantined } from '../../platform/quarantine';
import { undoRuleChange } from '../../platform/rule-history';
import { Button } from '../../ui/button';
import { saveFile } from '../backup';
import { moment } from '../moment';
import { useRescue } from '../use-rescue';
import { Row } from './row';
import type { SectionProps } from './section';

const asideNames: Readonly<Record<string, MessageKey>> = {
  settings: 'options_put_aside_settings',
  rules: 'options_put_aside_rules',
  sites: 'options_put_aside_sites',
};

/** What could not be read, and the last changes of rules, with the way to bring either back. */
export function Rescue({ settings, say }: Pick<SectionProps, 'settings' | 'say'>): JSX.Element {
  const { putAside, changes } = useRescue();
  const undo = async (change: RuleChange): Promise<void> => {
    const undone = await undoRuleChange(change.id);
    const isLater = !undone.ok && undone.error === 'conflict';
    say(t(undone.ok ? 'options_rescue_undone' : isLater ? 'options_rescue_later' : 'options_save_failed'));
  };
  return (
    <>
      <h2>{t('options_rescue')}</h2>
      {putAside.map((item) => (
        <PutAside key={item.key} item={item} say={say} />
      ))}
      {changes.length === 0 && <p class="hint">{t('options_rescue_none')}</p>}
      {changes.map((change) => {
        const name = nameOf(change, settings);
        return (
          <Row key={change.id} name={name} note={moment(change.at)}>
            <Button aria-label={t('options_rescue_undo_name', name)} onClick={() => void undo(change)}>
              {t('options_undo')}
            </Button>
          </Row>
        );
      })}
    </>
  );
}

function PutAside({ item, say }: { readonly item: Quarantined; readonly say: SectionProps['say'] }): JSX.Element {
  const name = t(asideNames[item.record] ?? 'options_put_aside_settings');
  const keep = (): void => saveFile(JSON.stringify(item.raw, null, 2), `suyuan-${item.record}-${item.at}.json`);
  return (
    <Row name={name} note={t('options_put_aside_note', moment(item.at))}>
      <Button onClick={keep}>{t('options_export')}</Button>
      <Button onClick={() => void restoreQuarantined(item).then(() => say(t('options_put_aside_restored')))}>
        {t('options_put_aside_restore')}
      </Button>
      <Button onClick={() => void dropQuarantined(item).then(() => say(t('options_put_aside_dropped')))}>
        {t('options_rule_delete')}
      </Button>
    </Row>
  );
}

/** What a change did, by the name of the rule when it was a single one. */
function nameOf({ before, added, builtin }: RuleChange, settings: Settings): string {
  const builtinIds = Object.keys(builtin);
  const count = before.length + added.length + builtinIds.length;
  const isChange = before.length + builtinIds.length > 0;
  const now = settings.rules.find((rule) => rule.id === added[0]);
  const shipped = builtinRules.find((rule) => rule.id === builtinIds[0]);
  const single = before[0]?.rule.name ?? now?.name ?? (shipped && familyName(shipped.name));
  if (count > 1 || single === undefined)
    return t(isChange ? 'options_rescue_changed_many' : 'options_rescue_added_many', count);
  return t(isChange ? 'options_rescue_changed' : 'options_rescue_added', single);
}
