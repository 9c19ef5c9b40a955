import { renderThemeSheet } from '../../ui/tokens';
import { blocksCss } from './blocks';
import { cardCss } from './card';
import { frameCss } from './frame';
import { layoutCss } from './layout';
import { panelsCss } from './panels';
import { printCss } from './print';
import { proseCss } from './prose';

/** The whole look of the reader as one text for a constructed style sheet. */
export const readerCss: string = [
  renderThemeSheet('.frame'),
  frameCss,
  layoutCss,
  proseCss,
  blocksCss,
  cardCss,
  panelsCss,
  printCss,
].join('\n');
