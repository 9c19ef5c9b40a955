import type { Stripper } from '../stripper';
import { advertBox } from './advert-box';
import { advertImage } from './advert-image';
import { advertLine } from './advert-line';
import { beforeTitle } from './before-title';
import { codeButton } from './code-button';
import { commentArea } from './comment-area';
import { commentThread } from './comment-thread';
import { contentsBox } from './contents-box';
import { copyrightBox } from './copyright-box';
import { crumbs } from './crumbs';
import { editorLeftover } from './editor-leftover';
import { followImage } from './follow-image';
import { formBox } from './form-box';
import { groupLine } from './group-line';
import { hiddenText } from './hidden-text';
import { imagePlaceholder } from './image-placeholder';
import { layoutCell } from './layout-cell';
import { legalLine } from './legal-line';
import { lineGutter } from './line-gutter';
import { loginPrompt } from './login-prompt';
import { metaBox } from './meta-box';
import { metaLine } from './meta-line';
import { navigationBox } from './navigation-box';
import { overlayBox } from './overlay-box';
import { pager } from './pager';
import { pagerBox } from './pager-box';
import { promotionLine } from './promotion-line';
import { readMore } from './read-more';
import { relatedBox } from './related-box';
import { relatedList } from './related-list';
import { repeatedLead } from './repeated-lead';
import { rewardBox } from './reward-box';
import { shareBox } from './share-box';
import { shareLine } from './share-line';
import { sourceFooter } from './source-footer';
import { stockIntroduction } from './stock-introduction';
import { tagsBox } from './tags-box';
import { tagsLine } from './tags-line';

/** THE list of strippers. Order is meaning: what an earlier one found is not found again by a later one. */
export const strippers: readonly Stripper[] = [
  hiddenText,
  layoutCell,
  relatedList,
  promotionLine,
  advertLine,
  advertImage,
  groupLine,
  followImage,
  metaLine,
  crumbs,
  beforeTitle,
  stockIntroduction,
  repeatedLead,
  imagePlaceholder,
  editorLeftover,
  lineGutter,
  codeButton,
  loginPrompt,
  readMore,
  pager,
  shareLine,
  tagsLine,
  sourceFooter,
  legalLine,
  commentArea,
  commentThread,
  relatedBox,
  advertBox,
  overlayBox,
  rewardBox,
  formBox,
  copyrightBox,
  pagerBox,
  shareBox,
  contentsBox,
  tagsBox,
  metaBox,
  navigationBox,
];

/** Those of them that may run on the live page, in the same order. A list of its own, so that the others stay out of its script. */
export const liveStrippers: readonly Stripper[] = [
  relatedList,
  promotionLine,
  advertLine,
  groupLine,
  metaLine,
  stockIntroduction,
  imagePlaceholder,
  lineGutter,
  loginPrompt,
  relatedBox,
  advertBox,
  overlayBox,
  rewardBox,
];
