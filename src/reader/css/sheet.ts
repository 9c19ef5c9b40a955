import controlButtons from '../../ui/css/buttons.css?inline';
import essentials from '../../ui/css/essentials.css?inline';
import segmented from '../../ui/css/segmented.css?inline';
import stepper from '../../ui/css/stepper.css?inline';
import toggle from '../../ui/css/toggle.css?inline';
import { renderTheme, renderThemeSheet } from '../../ui/tokens';
import bars from './bars.css?inline';
import buttons from './buttons.css?inline';
import card from './card.css?inline';
import closing from './closing.css?inline';
import code from './code.css?inline';
import contents from './contents.css?inline';
import dialogs from './dialogs.css?inline';
import evidence from './evidence.css?inline';
import failedImage from './failed-image.css?inline';
import figures from './figures.css?inline';
import { fontsCss } from './fonts';
import form from './form.css?inline';
import formulae from './formulae.css?inline';
import frame from './frame.css?inline';
import header from './header.css?inline';
import host from './host.css?inline';
import inline from './inline.css?inline';
import layout from './layout.css?inline';
import notes from './notes.css?inline';
import panels from './panels.css?inline';
import print from './print.css?inline';
import prose from './prose.css?inline';
import rail from './rail.css?inline';
import stage from './stage.css?inline';
import tables from './tables.css?inline';
import themePicker from './theme-picker.css?inline';
import tips from './tips.css?inline';
import trace from './trace.css?inline';

/** Paper is white, whatever the screen is. */
const paperTheme = `@media print{.frame[data-theme]{${renderTheme('light')}}}`;

/**
 * The whole look of the reader as one text for a constructed style sheet; later files win over earlier ones. Lengths of
 * the interface are written `calc(13 * var(--u))`: `--u` is one pixel at the browser's default font size and grows with
 * it, which `rem` cannot do inside a page whose own root may say anything about its size.
 */
export const readerCss: string = [
  renderThemeSheet('.frame'),
  fontsCss,
  ...[essentials, controlButtons, segmented, stepper, toggle],
  ...[host, frame, buttons, layout, contents, rail, tips, header, closing, stage],
  ...[prose, inline, notes, figures, tables, code, formulae, failedImage],
  ...[card, trace, evidence, form, themePicker, panels, dialogs, bars],
  paperTheme,
  print,
].join('\n');
