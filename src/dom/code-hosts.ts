import { readLanguage } from '../core/code-language';

/** Boxes that highlighters and editors put around a block of code; the outermost one is replaced as a whole. */
export const codeHosts = [
  'figure.highlight',
  'div.highlight',
  'div.highlighter-rouge',
  '.syntaxhighlighter',
  '.dp-highlighter',
  '.crayon-syntax',
  '.cnblogs_code',
  '.code-snippet__fix',
  '.wp_syntax',
  '.blockcode',
  'div.codebody',
  '[class*="enlighter-default"]',
  '.ace_editor',
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  'table.hljs-ln',
  'table.highlight',
  'table.highlighttable',
  'table.lntable',
  'ol[class^="dp-"]',
  'textarea[class]',
  'pre',
];

/** Such boxes that hold code and nothing else, whatever is in them. */
const sureHosts =
  '.syntaxhighlighter,.dp-highlighter,.crayon-syntax,.blockcode,div.codebody,.ace_editor,.CodeMirror,.cm-editor,.monaco-editor,[class*="enlighter-default"]';

/** Parts of such a box that hold no code. */
const furniture = new Set(['BUTTON', 'STYLE', 'SCRIPT', 'TEXTAREA', 'SVG', 'svg', 'FIGCAPTION', 'IMG', 'SELECT']);
const furnitureClass =
  /(?:^|\s)(?:gutter|lineno|linenos|line-?numbers?(?:-rows)?|hljs-ln-numbers?|hljs-ln-n|pre-numbering|code-copy\S*|copy-?code\S*|copy-?btn|copy-button|btn-copy|hljs-button|opt-box|toolbar|toolbar-item|code-block-extension-(?!code(?:Line|ShowNum)\b)\S+|code-snippet__line-index|crayon-(?:nums|toolbar|plain-wrap|title|language)|cnblogs_code_toolbar|cnblogs_code_collapse|cnblogs_code_hide_none|blob-num|lnt|bar|tools|highlight-tools|code-?lang(?:uage)?|lang-name|language-name|mac-?(?:box|sign)\S*|code__tools|hide-preCode-box|ace_gutter\S*|CodeMirror-(?:gutter\S*|linenumber)|cm-gutter\S*|monaco-margin|enlighter-(?:toolbar|raw|btn\S*)|gist-meta)(?=\s|$)/i;
/** True for buttons, gutters and labels inside a block of code. */
export function isFurniture(element: Element): boolean {
  if (furniture.has(element.nodeName)) return true;
  const names = element.getAttribute('class');
  return names !== null && element.nodeName !== 'CODE' && furnitureClass.test(names);
}

/** A `div.highlight` may as well be a box of highlights: only with a `pre`, gutter table or code in it is it code. */
export function isCodeHost(host: Element): boolean {
  if (host.nodeName === 'PRE') return !isProse(host);
  if (host.nodeName === 'TEXTAREA') return isCodeArea(host);
  if (host.nodeName === 'TABLE')
    return host.querySelector('pre, code, td.code, td.hljs-ln-code, td.blob-code, td.rouge-code') !== null;
  if (host.nodeName === 'OL' || host.matches(sureHosts)) return true;
  return codeBoxesIn(host).length === 1 && textOutside(host) < 60;
}

const sentence = /[\p{Script=Han}，、][^\n]{0,400}[。！？；]|[。！？]/u;

/** Some editors write whole articles into a `pre`: sentences in paragraphs, headings and pictures in it are no code. */
function isProse(pre: Element): boolean {
  if (pre.querySelector('code') !== null) return false;
  if (pre.querySelector('h1, h2, h3, img') !== null) return true;
  const paragraphs = [...pre.querySelectorAll('p')].filter((each) => /\S/.test(each.textContent ?? ''));
  return (
    paragraphs.filter((each) => sentence.test(each.textContent ?? '')).length * 2 >= Math.max(1, paragraphs.length)
  );
}

/** A `textarea` that was shown as code, not one to write in. */
function isCodeArea(area: Element): boolean {
  const text = area.textContent ?? '';
  const names = area.getAttribute('class') ?? '';
  return text.trim().includes('\n') && (/(?:^|\s)code(?:\s|$)/.test(names) || readLanguage(names) !== '');
}

/** Blocks of code in a box; the gutter's own `pre` is none. */
function codeBoxesIn(host: Element): Element[] {
  return [...host.querySelectorAll('pre')].filter(
    (pre) =>
      !isFurniture(pre) &&
      pre.closest('td.gutter, .gutter, .linenos') === null &&
      pre.parentElement?.closest('pre') == null,
  );
}

function textOutside(host: Element): number {
  const inside = [...host.querySelectorAll('pre, table, button, figcaption')].reduce(
    (sum, part) =>
      part.parentElement?.closest('pre, table') == null ? sum + (part.textContent ?? '').trim().length : sum,
    0,
  );
  return (host.textContent ?? '').trim().length - inside;
}
