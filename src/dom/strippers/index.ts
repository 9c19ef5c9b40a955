import type { Stripper } from '../stripper';
import { codeButton } from './code-button';
import { crumbs } from './crumbs';
import { editorLeftover } from './editor-leftover';
import { groupLine } from './group-line';
import { imagePlaceholder } from './image-placeholder';
import { legalLine } from './legal-line';
import { loginPrompt } from './login-prompt';
import { metaLine } from './meta-line';
import { pager } from './pager';
import { promotionLine } from './promotion-line';
import { readMore } from './read-more';
import { relatedList } from './related-list';
import { shareLine } from './share-line';
import { sourceFooter } from './source-footer';
import { stockIntroduction } from './stock-introduction';
import { tagsLine } from './tags-line';

/** THE list of strippers. Order is meaning: what an earlier one found is not found again by a later one. */
export const strippers: readonly Stripper[] = [
  relatedList,
  promotionLine,
  groupLine,
  metaLine,
  crumbs,
  stockIntroduction,
  imagePlaceholder,
  editorLeftover,
  codeButton,
  loginPrompt,
  readMore,
  pager,
  shareLine,
  tagsLine,
  sourceFooter,
  legalLine,
];
