import type { Signal } from '../signal';
import { archiveLink } from './archive-link';
import { authorLink } from './author-link';
import { authorNotice } from './author-notice';
import { bracketedPinyin } from './bracketed-pinyin';
import { canonicalElsewhere } from './canonical-elsewhere';
import { censoredWord } from './censored-word';
import { crossPost } from './cross-post';
import { declaredRepost } from './declared-repost';
import { echoedOpening } from './echoed-opening';
import { echoedSuffix } from './echoed-suffix';
import { emptySource } from './empty-source';
import { firstPublished } from './first-published';
import { foreignByline } from './foreign-byline';
import { gluedKeyword } from './glued-keyword';
import { importAccount } from './import-account';
import { keywordLine } from './keyword-line';
import { keywordTitle } from './keyword-title';
import { linkedSource } from './linked-source';
import { mirrorAddress } from './mirror-address';
import { mirrorHost } from './mirror-host';
import { namedOutlet } from './named-outlet';
import { namelessSource } from './nameless-source';
import { numberedCaptions } from './numbered-captions';
import { originalClaim } from './original-claim';
import { originalLink } from './original-link';
import { placeholderAuthor } from './placeholder-author';
import { platformBadge } from './platform-badge';
import { platformHome } from './platform-home';
import { platformLeftovers } from './platform-leftovers';
import { promotionLine } from './promotion-line';
import { relatedList } from './related-list';
import { removalNotice } from './removal-notice';
import { repostTitle } from './repost-title';
import { rewrittenLink } from './rewritten-link';
import { saltedStops } from './salted-stops';
import { selfCiting } from './self-citing';
import { siteDisclaimer } from './site-disclaimer';
import { statedSource } from './stated-source';
import { stockIntro } from './stock-intro';
import { stockOutro } from './stock-outro';
import { templateHeader } from './template-header';
import { templateSentence } from './template-sentence';
import { templateTrailer } from './template-trailer';
import { titleDamage } from './title-damage';
import { translation } from './translation';
import { watermarkAuthor } from './watermark-author';
import { watermarkSeries } from './watermark-series';
import { wovenTitle } from './woven-title';

/** Every signal, in the order in which the screen lists those that spoke; counter-signals last. */
export const signals: readonly Signal[] = [
  statedSource,
  originalLink,
  linkedSource,
  archiveLink,
  namedOutlet,
  namelessSource,
  translation,
  emptySource,
  foreignByline,
  siteDisclaimer,
  removalNotice,
  selfCiting,
  rewrittenLink,
  authorNotice,
  canonicalElsewhere,
  mirrorAddress,
  mirrorHost,
  importAccount,
  watermarkAuthor,
  watermarkSeries,
  platformLeftovers,
  repostTitle,
  declaredRepost,
  platformBadge,
  bracketedPinyin,
  keywordLine,
  keywordTitle,
  gluedKeyword,
  saltedStops,
  censoredWord,
  numberedCaptions,
  stockIntro,
  stockOutro,
  wovenTitle,
  echoedOpening,
  titleDamage,
  echoedSuffix,
  relatedList,
  promotionLine,
  templateSentence,
  templateHeader,
  templateTrailer,
  placeholderAuthor,
  platformHome,
  crossPost,
  authorLink,
  firstPublished,
  originalClaim,
];
