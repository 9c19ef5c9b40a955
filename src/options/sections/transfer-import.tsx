import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { FieldNote } from '../../ui/field';
import type { FileContents } from '../rules-file';
import { type Import, type ReadFile, useImport } from '../use-import';
import { ImportPreview } from './import-preview';
import { PreviewActions } from './import-preview-actions';
import { PreviewHeading } from './import-preview-heading';
import { ImportProblems } from './import-preview-problems';
import { WatchPreview } from './import-preview-watch';
import { ReadingBar } from './reading-bar';
import type { SectionProps } from './section';

/** Files in: chosen, dropped or pasted, shown first, taken on a click. */
export function ImportPart(props: SectionProps): JSX.Element {
  const id = useId();
  const work = useImport(props);
  const isWrong = work.file?.contents.kind === 'refused' || work.file?.contents.kind === 'problems';
  return (
    <>
      <h2>{t('options_import')}</h2>
      <Sources work={work} id={id} isWrong={isWrong} />
      {work.share !== undefined && <ReadingBar share={work.share} onCancel={work.cancel} />}
      <div role="status">{isWrong && work.file && <Refusal id={`${id}-wrong`} {...work.file} />}</div>
      {work.file && <Preview work={work} file={work.file} />}
    </>
  );
}

interface SourcesProps {
  readonly work: Import;
  readonly id: string;
  readonly isWrong: boolean;
}

/** The three ways in: a file that is dropped, one that is chosen, or text. */
function Sources({ work, id, isWrong }: SourcesProps): JSX.Element {
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the button beside it does the same */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [dropped] = event.dataTransfer?.files ?? [];
          const text = event.dataTransfer?.getData('text/plain') ?? '';
          if (dropped) work.open(dropped);
          else if (text !== '') work.openText(text);
        }}
      >
        <label for={id}>{t('options_import_drop')}</label>
        <input
          id={id}
          class="file"
          type="file"
          aria-label={t('options_import_file')}
          accept=".json,.txt,.list,.hosts,application/json,text/plain"
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? `${id}-wrong` : `${id}-note`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) work.open(chosen);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('options_import_paste')}
        </Button>
      </div>
      <FieldNote id={`${id}-note`}>{t('options_import_note')}</FieldNote>
      {pasting && <PasteField onRead={work.openText} />}
    </>
  );
}

function PasteField({ onRead }: { readonly onRead: (text: string) => void }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="field paste">
      <label class="field-label" for={id}>
        {t('options_import_paste_label')}
      </label>
      <div class="input">
        <textarea
          id={id}
          ref={field}
          class="code-text"
          rows={6}
          spellcheck={false}
          autocomplete="off"
          translate={false}
        />
      </div>
      <Button onClick={() => onRead(field.current?.value ?? '')}>{t('options_import_paste_read')}</Button>
    </div>
  );
}

const refusals: Readonly<Record<Extract<FileContents, { readonly kind: 'refused' }>['error'], MessageKey>> = {
  size: 'error_file_size',
  html: 'error_file_html',
  binary: 'error_file_binary',
  empty: 'error_file_empty',
  format: 'error_file_format',
  version: 'error_file_version',
};

function Refusal({ id, name, contents }: ReadFile & { readonly id: string }): JSX.Element | null {
  if (contents.kind === 'problems') return <ImportProblems id={id} name={name} problems={contents.problems} />;
  if (contents.kind !== 'refused') return null;
  return (
    <FieldNote id={id} error>
      {t(refusals[contents.error])}
    </FieldNote>
  );
}

function Preview({ work, file }: { readonly work: Import; readonly file: ReadFile }): JSX.Element | null {
  const { name, contents } = file;
  switch (contents.kind) {
    case 'rules':
      return (
        <ImportPreview
          {...contents}
          name={name}
          apply="options_import_apply"
          onApply={work.takeRules}
          onCancel={work.cancel}
        />
      );
    case 'watch':
      return (
        <WatchPreview
          {...contents}
          name={name}
          apply="options_import_watch_apply"
          onApply={(called) => work.takeWatchList(called, contents)}
          onCancel={work.cancel}
        />
      );
    case 'backup':
      return (
        <section class="preview" aria-labelledby="preview-title">
          <PreviewHeading id="preview-title" />
          <p>{t('options_import_backup', contents.settings.rules.length)}</p>
          <PreviewActions isWanted isReady onApply={() => work.takeBackup(contents.settings)} onCancel={work.cancel}>
            {t('options_import_backup_button')}
          </PreviewActions>
        </section>
      );
    default:
      return null;
  }
}
