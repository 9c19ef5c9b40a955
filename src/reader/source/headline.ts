import { t } from '../../platform/i18n';
import { clipQuote, shownAddress } from './names';
import { refusedClue } from './reasons';
import type { ShownSource } from './shown-source';
import { guessedPlatform } from './trace-nodes';

/** The card's headline, and the address it leads to. */
export interface Headline {
  readonly text: string;
  readonly href?: string;
}

/** The headline of a card: the address itself where there is one, else the plain conclusion. */
export function headlineOf(shown: ShownSource): Headline {
  const { best } = shown.source;
  if (shown.state === 'traced' || shown.state === 'likely') return candidateHeadline(best);
  if (shown.state === 'self-citing') return { text: t('reader_self_headline', selfLabel(shown)) };
  return { text: t(guessedPlatform(shown) ? 'reader_unknown_platform_headline' : 'reader_unknown_headline') };
}

/** The label under which a page names itself, as the page writes it. */
export function selfLabel(shown: ShownSource): string {
  return clipQuote(refusedClue(shown)?.clue.label ?? t('reader_self_label'));
}

function candidateHeadline(best: ShownSource['source']['best']): Headline {
  if (best?.url === undefined) return { text: best?.title ?? best?.author ?? best?.host ?? '' };
  const address = shownAddress(best.url);
  if (best.kind === 'article') return { href: best.url, text: address };
  return { href: best.url, text: t(best.author ? 'reader_author_page' : 'reader_site_page', address) };
}
