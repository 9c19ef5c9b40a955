import type { CodeStyle } from './code';
import { escapeText } from './markup';

const rowsOf = (text: string) => text.split('\n');
const bare = (html: string) => ({ html, chrome: [] });
const spaced = (line: string) => escapeText(line).replace(/ /g, '&nbsp;').replace(/\t/g, '\t');

/** Styles of plug-ins, forums and editors, beside those of the common highlighters. */
export const moreCodeStyles: readonly CodeStyle[] = [
  {
    id: 'crayon',
    render: (text) =>
      bare(
        `<div class="crayon-syntax crayon-theme-classic"><div class="crayon-main"><table class="crayon-table"><tbody><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content">${rowsOf(
          text,
        )
          .map((_line, at) => `<div class="crayon-num">${at + 1}</div>`)
          .join('')}</div></td><td class="crayon-code"><div class="crayon-pre">${rowsOf(text)
          .map((line, at) => `<div class="crayon-line" id="crayon-${at + 1}">${spaced(line) || '&nbsp;'}</div>`)
          .join('')}</div></td></tr></tbody></table></div></div>`,
      ),
  },
  {
    id: 'blockcode',
    render: (text, _lang, random) => {
      const id = `code_${random.letters(3)}`;
      return {
        html: `<div class="blockcode"><div id="${id}"><ol>${rowsOf(text)
          .map((line) => `<li>${spaced(line)}<br></li>`)
          .join('')}</ol></div><em onclick="copycode($('${id}'));">复制代码</em></div>`,
        chrome: ['复制代码'],
      };
    },
  },
  {
    id: 'weixin-fix',
    render: (text, lang) =>
      bare(
        `<section class="code-snippet__fix code-snippet__js"><ul class="code-snippet__line-index code-snippet__js">${rowsOf(
          text,
        )
          .map(() => '<li></li>')
          .join('')}</ul><pre class="code-snippet__js" data-lang="${lang}">${rowsOf(text)
          .map(
            (line) => `<code><span class="code-snippet_outer">${line === '' ? '<br>' : escapeText(line)}</span></code>`,
          )
          .join('')}</pre></section>`,
      ),
  },
  {
    id: 'shiki',
    render: (text, lang) =>
      bare(
        `<div class="language-${lang}"><button title="Copy code" class="copy"></button><span class="lang">${lang}</span><pre class="shiki" tabindex="0"><code>${rowsOf(
          text,
        )
          .map((line) => `<span class="line"><span style="color:#24292e">${escapeText(line)}</span></span>`)
          .join('\n')}</code></pre></div>`,
      ),
  },
  {
    id: 'shiki-numbers',
    render: (text, lang) =>
      bare(
        `<div class="language-${lang} line-numbers-mode"><pre class="shiki"><code>${rowsOf(text)
          .map((line) => `<span class="line">${escapeText(line)}</span>`)
          .join('\n')}</code></pre><div class="line-numbers-wrapper" aria-hidden="true">${rowsOf(text)
          .map((_line, at) => `<span class="line-number">${at + 1}</span><br>`)
          .join('')}</div></div>`,
      ),
  },
  {
    id: 'prism-toolbar',
    render: (text, lang) => ({
      html: `<div class="code-toolbar"><pre class="language-${lang}"><code class="language-${lang}">${escapeText(text)}</code></pre><div class="toolbar"><div class="toolbar-item"><span>${lang}</span></div><div class="toolbar-item"><button class="copy-to-clipboard-button" type="button"><span>一键复制</span></button></div></div></div>`,
      chrome: ['一键复制'],
    }),
  },
  {
    id: 'mac-header',
    render: (text, lang) => ({
      html: `<div class="highlight-wrap"><div class="highlight-tools"><i class="dot red"></i><i class="dot green"></i><div class="code-lang">${lang}</div><div class="copy-notice">复制成功</div></div><pre><code>${escapeText(text)}</code></pre></div>`,
      chrome: ['复制成功'],
    }),
  },
];
