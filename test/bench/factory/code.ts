import { moreCodeStyles } from './code-more';
import { escapeText } from './markup';
import type { Random } from './random';

/** One way in which a page shows a block of code. `chrome` is text that is no code. */
export interface CodeStyle {
  readonly id: string;
  render(text: string, lang: string, random: Random): { readonly html: string; readonly chrome: readonly string[] };
}

const bare = (html: string) => ({ html, chrome: [] });
const rowsOf = (text: string) => text.split('\n');

/** Comments, strings and words in spans, as highlighters do; one of the classes is called `comment` on purpose. */
function colour(line: string, prefix: string): string {
  return line
    .split(
      /((?:\/\/|#|--) .*$|"[^"]*"|'[^']*'|\b(?:func|return|if|for|const|export|def|import|SELECT|FROM|WHERE|package)\b)/,
    )
    .map((part, at) => {
      if (at % 2 === 0) return escapeText(part);
      const kind = /^(?:\/\/|#|--) /.test(part) ? 'comment' : /^["']/.test(part) ? 'string' : 'keyword';
      return `<span class="${prefix}${kind}">${escapeText(part)}</span>`;
    })
    .join('');
}

const coloured = (text: string, prefix: string) =>
  rowsOf(text)
    .map((line) => colour(line, prefix))
    .join('\n');
const numbers = (text: string, join: string, wrap: (n: number) => string) =>
  rowsOf(text)
    .map((_line, at) => wrap(at + 1))
    .join(join);

/** Every style of code block that the factory knows. */
export const codeStyles: readonly CodeStyle[] = [
  ...moreCodeStyles,
  { id: 'plain', render: (text) => bare(`<pre><code>${escapeText(text)}\n</code></pre>`) },
  {
    id: 'prism',
    render: (text, lang) =>
      bare(`<pre class="language-${lang}"><code class="language-${lang}">${coloured(text, 'token ')}</code></pre>`),
  },
  { id: 'br', render: (text) => bare(`<pre>${rowsOf(text).map(escapeText).join('<br>')}</pre>`) },
  {
    id: 'br-nbsp',
    render: (text) =>
      bare(
        `<pre class="code">${rowsOf(text)
          .map((line) => escapeText(line).replace(/^[ ]+/, (run) => '&nbsp;'.repeat(run.length)))
          .join('<br/>')}</pre>`,
      ),
  },
  {
    id: 'code-lines',
    render: (text, lang) =>
      bare(
        `<pre class="code-snippet" data-lang="${lang}">${rowsOf(text)
          .map((line) => `<code>${line === '' ? '<br>' : `<span leaf="">${escapeText(line)}</span>`}</code>`)
          .join('')}</pre>`,
      ),
  },
  {
    id: 'div-lines',
    render: (text) =>
      bare(
        `<pre><code>${rowsOf(text)
          .map((line) => `<div class="line">${colour(line, 'hl-') || '<br>'}</div>`)
          .join('')}</code></pre>`,
      ),
  },
  {
    id: 'hljs-ln',
    render: (text, lang) =>
      bare(
        `<pre><code class="hljs language-${lang}"><table class="hljs-ln"><tbody>${rowsOf(text)
          .map(
            (line, at) =>
              `<tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="${at + 1}"><div class="hljs-ln-n" data-line-number="${at + 1}"></div></td><td class="hljs-ln-line hljs-ln-code" data-line-number="${at + 1}">${colour(line, 'hljs-') || ' '}</td></tr>`,
          )
          .join('')}</tbody></table></code></pre>`,
      ),
  },
  {
    id: 'hljs-ol',
    render: (text) =>
      bare(
        `<pre class="prettyprint"><code><ol class="hljs-ln">${rowsOf(text)
          .map(
            (line, at) =>
              `<li><div class="hljs-ln-numbers"><div class="hljs-ln-line hljs-ln-n" data-line-number="${at + 1}"></div></div><div class="hljs-ln-code"><div class="hljs-ln-line">${colour(line, 'hljs-') || ' '}</div></div></li>`,
          )
          .join('')}</ol></code></pre>`,
      ),
  },
  {
    id: 'hexo-table',
    render: (text, lang) =>
      bare(
        `<figure class="highlight ${lang}"><table><tr><td class="gutter"><pre>${numbers(text, '<br>', (n) => `<span class="line">${n}</span>`)}<br></pre></td><td class="code"><pre>${rowsOf(
          text,
        )
          .map((line) => `<span class="line">${colour(line, '')}</span>`)
          .join('<br>')}<br></pre></td></tr></table></figure>`,
      ),
  },
  {
    id: 'rouge-table',
    render: (text, lang) =>
      bare(
        `<div class="language-${lang} highlighter-rouge"><div class="highlight"><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${numbers(text, '\n', String)}\n</pre></td><td class="rouge-code"><pre>${coloured(text, 'c1 ')}\n</pre></td></tr></tbody></table></div></div>`,
      ),
  },
  {
    id: 'chroma',
    render: (text, lang) =>
      bare(
        `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-${lang}" data-lang="${lang}">${rowsOf(
          text,
        )
          .map(
            (line, at) =>
              `<span class="line"><span class="ln">${String(at + 1).padStart(3)}</span><span class="cl">${colour(line, 'k-')}\n</span></span>`,
          )
          .join('')}</code></pre></div>`,
      ),
  },
  {
    id: 'syntaxhighlighter',
    render: (text) =>
      bare(
        `<div class="syntaxhighlighter"><table border="0" cellpadding="0" cellspacing="0"><tbody><tr><td class="gutter">${numbers(text, '', (n) => `<div class="line number${n} index${n - 1} alt${n % 2}">${n}</div>`)}</td><td class="code"><div class="container">${rowsOf(
          text,
        )
          .map(
            (line, at) =>
              `<div class="line number${at + 1} index${at} alt${at % 2}"><code class="plain">${escapeText(line).replace(/ /g, '&nbsp;') || '&nbsp;'}</code></div>`,
          )
          .join('')}</div></td></tr></tbody></table></div>`,
      ),
  },
  {
    id: 'dp-ol',
    render: (text, lang) => ({
      html: `<div class="dp-highlighter bg_${lang}"><div class="bar"><div class="tools"><b>[${lang}]</b> <a href="#" class="ViewSource">view plain</a> <a href="#" class="CopyToClipboard">copy</a></div></div><ol start="1" class="dp-j">${rowsOf(
        text,
      )
        .map(
          (line, at) =>
            `<li class="${at % 2 ? '' : 'alt'}"><span>${escapeText(line).replace(/^ +/, (run) => '&nbsp;'.repeat(run.length))}&nbsp;&nbsp;</span></li>`,
        )
        .join('')}</ol></div>`,
      chrome: ['view plain'],
    }),
  },
  {
    id: 'line-numbers-rows',
    render: (text, lang) =>
      bare(
        `<pre class="line-numbers language-${lang}"><code class="language-${lang}">${coloured(text, 'token ')}<span aria-hidden="true" class="line-numbers-rows">${'<span></span>'.repeat(rowsOf(text).length)}</span></code></pre>`,
      ),
  },
  {
    id: 'csdn-numbering',
    render: (text, lang) =>
      bare(
        `<pre class="prettyprint"><code class="prism language-${lang} has-numbering">${coloured(text, 'token ')}</code><ul class="pre-numbering">${numbers(text, '', (n) => `<li style="color: rgb(153, 153, 153);">${n}</li>`)}</ul></pre>`,
      ),
  },
  {
    id: 'copy-inside',
    render: (text, lang) => ({
      html: `<pre><code class="hljs language-${lang} code-block-extension-codeShowNum" lang="${lang}">${coloured(text, 'hljs-')}\n<span class="copy-code-btn">复制代码</span></code></pre>`,
      chrome: ['复制代码'],
    }),
  },
  {
    id: 'copy-header',
    render: (text, lang) => ({
      html: `<div class="code-wrap"><div class="code-header"><span class="lang">${lang}</span><button class="btn-copy">复制代码</button></div><pre><code>${coloured(text, 'hl-')}</code></pre></div>`,
      chrome: ['复制代码'],
    }),
  },
  {
    id: 'copy-text',
    render: (text, lang) => ({
      html: `<pre class="hljs"><div class="hljs-button signin" data-title="登录后复制"></div><code class="language-${lang}">${coloured(text, 'hljs-')}</code></pre><p class="code-tip">登录后复制</p>`,
      chrome: ['登录后复制'],
    }),
  },
  {
    id: 'cnblogs',
    render: (text) => ({
      html: `<div class="cnblogs_code"><div class="cnblogs_code_toolbar"><span class="cnblogs_code_copy"><a href="javascript:void(0);" title="复制代码"><img src="//common.cnblogs.com/images/copycode.gif" alt="复制代码"></a></span></div><pre>${coloured(text, 'hl-')}</pre><div class="cnblogs_code_toolbar"><span class="cnblogs_code_copy"><a href="javascript:void(0);" title="复制代码"><img src="//common.cnblogs.com/images/copycode.gif" alt="复制代码"></a></span></div></div>`,
      chrome: [],
    }),
  },
  {
    id: 'gutter-spans',
    render: (text) =>
      bare(
        `<pre><code>${rowsOf(text)
          .map((line, at) => `<span class="lineno">${at + 1} </span>${colour(line, 'hl-')}`)
          .join('\n')}</code></pre>`,
      ),
  },
];
