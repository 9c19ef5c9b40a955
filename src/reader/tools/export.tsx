import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { copyIcon, downloadIcon, exportIcon, Icon, type IconShape, markdownIcon, printIcon } from '../../ui/icons';
import { Toggle } from '../../ui/toggle';
import { hasHalfWidth } from '../marks';
import { useReader } from '../reader-context';
import type { ReaderTool } from '../tool';
import { help } from './help';
import { settings } from './settings';

function ExportPanel(): JSX.Element {
  const reader = useReader();
  const leave = (act: () => void) => (): void => {
    reader.setPanel(undefined);
    act();
  };
  return (
    <>
      <ul class="menu">
        <Row
          icon={copyIcon}
          text={t('reader_copy_article')}
          hint={t('reader_copy_article_hint')}
          shortcut="C"
          onClick={leave(() => void reader.copyArticle())}
        />
        <Row
          icon={markdownIcon}
          text={t('reader_copy_markdown')}
          shortcut="M"
          onClick={leave(() => void reader.copyMarkdown())}
        />
        <Row icon={downloadIcon} text={t('reader_save_markdown')} onClick={leave(() => void reader.saveMarkdown())} />
        <Row
          icon={downloadIcon}
          text={t('reader_save_html')}
          hint={t('reader_save_html_hint')}
          onClick={leave(() => void reader.saveHtml())}
        />
        <Row icon={printIcon} text={t('reader_print')} shortcut="P" onClick={leave(reader.print)} />
        {reader.layout === 'narrow' &&
          [settings, help].map((tool) => (
            <Row
              key={tool.id}
              icon={tool.icon === 'Aa' ? undefined : tool.icon}
              text={t(tool.newsLabel?.(reader) ?? tool.label)}
              onClick={leave(() => tool.run?.(reader))}
            />
          ))}
      </ul>
      {hasHalfWidth(reader.article.contentHtml) && <PunctuationRow />}
    </>
  );
}

/** Asked where it makes a difference: the text as it is displayed, or with the other marks. */
function PunctuationRow(): JSX.Element {
  const { exportsFullWidth, setExportsFullWidth } = useReader();
  const id = useId();
  return (
    <div class="row">
      <span id={id}>{t('reader_export_punctuation')}</span>
      <Toggle labelledBy={id} checked={exportsFullWidth} onChange={setExportsFullWidth} />
    </div>
  );
}

interface RowProps {
  readonly icon: IconShape | undefined;
  readonly text: string;
  readonly hint?: string;
  readonly shortcut?: string;
  readonly onClick: () => void;
}

function Row({ icon, text, hint, shortcut, onClick }: RowProps): JSX.Element {
  const { singleKeys } = useReader();
  return (
    <li>
      <button type="button" onClick={onClick}>
        {icon && <Icon of={icon} />}
        <span>
          {text}
          {hint && <small>{hint}</small>}
        </span>
        {shortcut && singleKeys && <kbd>{shortcut}</kbd>}
      </button>
    </li>
  );
}

/** What can be taken out of the reader: to the clipboard, into files, onto paper. */
export const exportTool: ReaderTool = {
  id: 'export',
  label: 'reader_export',
  icon: exportIcon,
  key: 'E',
  Panel: ExportPanel,
};
