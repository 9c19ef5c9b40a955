import { formulaPack, type MarkdownPack, markdownPack } from '../../packs/contracts';
import { t } from '../../platform/i18n';
import { report } from '../../platform/log';
import { isConnected } from '../../platform/native';
import { needPack } from '../../platform/need-pack';
import { readImage } from '../../platform/net';
import type { Tell } from '../news';
import type { Reader } from '../reader-context';
import type { Copied } from './copy';
import { articleAsHtml } from './html-file';
import { articleAsMarkdown } from './markdown';
import { fileName, saveFile } from './save-file';
import type { Exported } from './source-lines';

/** What takes longer says that it is under way, in milliseconds. */
const QUIET_WAIT = 500;

/** What leaves the reader as Markdown or as a file. Each says how it went; nothing is loaded before it is wanted. */
export function makeExports(
  state: Exported,
  tell: Tell,
  copyText: (content: Copied) => Promise<boolean>,
): Pick<Reader, 'copyMarkdown' | 'saveMarkdown' | 'saveHtml'> {
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const slow = setTimeout(() => tell(t('reader_export_preparing'), 'busy'), QUIET_WAIT);
    try {
      return await work();
    } catch (error) {
      report('reader', error);
      tell(t(isConnected() ? 'reader_export_failed' : 'reader_updated'), 'problem');
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  };
  const markdown = async (): Promise<string> => articleAsMarkdown(state, await getMarkdownPack(), document, new Date());
  const save = (ending: string, type: string, text: string): string => {
    const name = fileName(state.article.title, ending);
    saveFile(name, type, text, document);
    return name;
  };
  return {
    copyMarkdown: async () => (await attempt(async () => copyText({ text: await markdown() }))) ?? false,
    saveMarkdown: () =>
      attempt(async () => {
        tell(t('reader_saved', save('md', 'text/markdown', await markdown())), 'seen');
      }),
    saveHtml: () =>
      attempt(async () => {
        const since = performance.now();
        const ports = {
          readImage,
          formulae: await needPack(formulaPack),
          onImage: (done: number, all: number) =>
            performance.now() - since > QUIET_WAIT && tell(t('reader_export_images', done, all), 'busy'),
        };
        const { html, missing } = await articleAsHtml(state, ports, document, new Date());
        const name = save('html', 'text/html', html);
        tell(missing > 0 ? t('reader_saved_missing', missing) : t('reader_saved', name), 'seen');
      }),
  };
}

async function getMarkdownPack(): Promise<MarkdownPack> {
  const pack = await needPack(markdownPack);
  if (!pack) throw new Error('the markdown pack is missing');
  return pack;
}
