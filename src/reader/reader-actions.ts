import { platforms } from '../core/platforms';
import { t } from '../platform/i18n';
import type { Messages } from '../platform/messages';
import { articleForClipboard } from './export/clipboard';
import { type Copied, copy } from './export/copy';
import { makeExports } from './export/exports';
import type { Tell } from './news';
import type { Reader } from './reader-context';
import type { SearchVariant } from './source/search-menu';
import type { UserSays } from './source/shown-source';
import { guessedPlatform } from './source/trace-nodes';

type State = Pick<
  Reader,
  'page' | 'reading' | 'article' | 'exportsFullWidth' | 'shown' | 'ports' | 'layout' | 'setContentsOpen'
>;

type Actions = Pick<
  Reader,
  | 'goToSection'
  | 'copyText'
  | 'copyArticle'
  | 'copyMarkdown'
  | 'saveMarkdown'
  | 'saveHtml'
  | 'print'
  | 'search'
  | 'trust'
  | 'giveOriginal'
  | 'goOn'
  | 'confirmOriginal'
  | 'doubtOriginal'
  | 'openSettings'
>;

/** What can be done with an open article. Each action says how it went. */
export function makeActions(
  state: State,
  tell: Tell,
  setSays: (change: (says: UserSays) => UserSays) => void,
): Actions {
  const ask = async <N extends keyof Messages>(name: N, ...args: Parameters<Messages[N]>): Promise<boolean> => {
    const reply = await state.ports.send(name, ...args);
    if (!reply.ok) tell(t(reply.code === 'disconnected' ? 'reader_updated' : 'reader_message_failed'), 'problem');
    return reply.ok;
  };
  const copyText = async (content: Copied): Promise<boolean> => {
    const done = await copy(content, window);
    tell(t(done ? 'reader_copied' : 'reader_copy_failed'), done ? 'seen' : 'problem');
    return done;
  };
  return {
    goToSection: ({ element }) => {
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'start' });
    },
    copyText,
    copyArticle: () => copyText(articleForClipboard(state, document, new Date())),
    ...makeExports(state, tell, copyText),
    print: () => window.print(),
    search: (how = {}) => void ask('reader/search', searchQuery(state, how)),
    trust: (scope) => {
      setSays((says) => ({ ...says, trusted: true }));
      void ask('reader/trust', scope);
    },
    giveOriginal: (url) => {
      setSays((says) => ({ ...says, original: url }));
      void ask('reader/known-original', url).then((kept) => kept && tell(t('reader_know_saved'), 'seen'));
    },
    goOn: (url) => void ask('reader/go-on', url),
    confirmOriginal: (url) => {
      setSays((says) => ({ ...says, checked: url }));
      tell(t('reader_check_match'), 'seen');
    },
    doubtOriginal: (doubt) => setSays((says) => ({ ...says, doubt })),
    openSettings: () => void ask('reader/open-options'),
  };
}

/** What of a first sentence finds it. */
const LONGEST_SENTENCE = 40;

/** Title, the platform when it is more than a faint guess, and the author when only he is known. */
function searchQuery({ article, shown }: State, how: SearchVariant): Parameters<Messages['reader/search']>[0] {
  const { best } = shown.source;
  const likely = best ?? guessedPlatform(shown);
  const site =
    likely && likely.confidence !== 'low' ? platforms.find((one) => one.id === likely.platform)?.hosts[0] : '';
  const sentence = /[^。！？!?\n]{6,}/.exec(article.textContent.trim())?.[0].trim().slice(0, LONGEST_SENTENCE);
  const author = best?.kind === 'author' ? best.author : undefined;
  const extra = how.sentence ? sentence : author;
  return {
    title: article.title.slice(0, 300),
    ...(site && !how.everywhere ? { site } : {}),
    ...(extra ? { extra } : {}),
    ...(how.engine ? { engine: how.engine } : {}),
  };
}
