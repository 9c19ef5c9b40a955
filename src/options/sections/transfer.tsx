import './transfer.css';

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../../core/rules/rule';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { FieldNote } from '../../ui/field';
import { saveBackup, saveFile } from '../backup';
import { type FileContents, type ImportItem, readRulesFile, withImported, writeRulesFile } from '../rules-file';
import { ImportPreview } from './import-preview';
import { Row } from './row';
import type { SectionProps } from './section';

/** Files out, and files in: what a file holds is shown before anything changes. */
export function TransferSection(props: SectionProps): JSX.Element {
  const { settings } = props;
  const saveRules = (): void => saveFile(writeRulesFile(settings.rules), `suyuan-rules-${today()}.json`);
  return (
    <>
      <p class="lead">{t('options_transfer_lead')}</p>
      <h2>{t('options_export')}</h2>
      <Row name={t('options_export_rules')} note={t('options_export_rules_note', settings.rules.length)}>
        <Button onClick={saveRules} aria-label={t('options_export_rules_button')}>
          {t('options_export')}
        </Button>
      </Row>
      <Row name={t('options_export_all')} note={t('options_export_all_note')}>
        <Button onClick={() => saveBackup(settings, new Date())} aria-label={t('options_export_all_button')}>
          {t('options_export')}
        </Button>
      </Row>
      <h2>{t('options_import')}</h2>
      <Import {...props} />
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function Import({ settings, change, replace, toast }: SectionProps): JSX.Element {
  const id = useId();
  const [contents, setContents] = useState<FileContents>();
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (file) setContents(readRulesFile(await file.text(), settings));
  };
  const apply = (chosen: readonly SiteRule[]): void => {
    setContents(undefined);
    change((now) => withImported(now, chosen), '');
    const undo = (): void => change((now) => ({ ...now, rules: settings.rules }));
    toast({ text: t('options_imported', chosen.length), action: { text: t('options_undo'), run: undo } });
  };
  const restore = (backup: Settings): void => {
    setContents(undefined);
    replace(backup, '');
    const undo = (): void => replace(settings, t('options_saved'));
    toast({ text: t('options_import_backup_done'), action: { text: t('options_undo'), run: undo } });
  };
  const wrong = contents && complaint(contents);
  return (
    <>
      <Row name={<label for={id}>{t('options_import_file')}</label>} note={t('options_import_note')}>
        <input
          id={id}
          class="file"
          type="file"
          accept=".json,application/json"
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? `${id}-note` : undefined}
          onChange={(event) => void read(event.currentTarget)}
        />
      </Row>
      <div role="status">
        {wrong && (
          <FieldNote id={`${id}-note`} error>
            {wrong}
          </FieldNote>
        )}
      </div>
      {contents?.kind === 'rules' && (
        <ImportPreview
          key={JSON.stringify(contents.items.map((item: ImportItem) => item.kind))}
          items={contents.items}
          onApply={apply}
          onCancel={() => setContents(undefined)}
        />
      )}
      {contents?.kind === 'backup' && (
        <div class="notice-box">
          <p>{t('options_import_backup', contents.settings.rules.length)}</p>
          <Button kind="primary" onClick={() => restore(contents.settings)}>
            {t('options_import_backup_button')}
          </Button>{' '}
          <Button kind="quiet" onClick={() => setContents(undefined)}>
            {t('options_cancel')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The sentence for a file that can't be used, or nothing. */
function complaint(contents: FileContents): string | undefined {
  switch (contents.kind) {
    case 'json':
      return contents.line === undefined
        ? t('error_json_somewhere', contents.detail)
        : t('error_json', contents.line, contents.detail);
    case 'size':
      return t('error_file_size');
    case 'count':
      return t('error_file_count');
    case 'format':
      return t('error_file_format');
    case 'version':
      return t('error_file_version');
    default:
      return undefined;
  }
}
