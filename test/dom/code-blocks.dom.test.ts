import { describe, expect, test } from 'vitest';
import { normaliseCode } from '../../src/dom/code-blocks';

/** Markup after code was put right. */
function normalised(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<div id="all">${html}</div>`, 'text/html');
  normaliseCode(body);
  return body;
}

function codesOf(body: Element): readonly string[] {
  return [...body.querySelectorAll('pre')].map((pre) => pre.textContent ?? '');
}

/** Text outside of code, white space folded. */
function restOf(body: HTMLElement): string {
  for (const pre of body.querySelectorAll('pre')) pre.replaceWith(' ');
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const rows = ['if (n > 0) {', '    // 分享：注释要留下', '', '    call(n);', '}'];
const wanted = rows.join('\n');
const safe = rows.map((row) => row.replace('>', '&gt;'));
const hard = safe.map((row) => row.replace(/^ +/, (run) => '&nbsp;'.repeat(run.length)));
const numbers = rows.map((_, at) => at + 1);
const each = (render: (row: string, number: number) => string) => safe.map((row, at) => render(row, at + 1)).join('');

describe('one block, exactly as it was written', () => {
  test.each<readonly [name: string, html: string]>([
    ['plain pre', `<pre>${safe.join('\n')}</pre>`],
    ['pre and code', `<pre><code>${safe.join('\n')}\n</code></pre>`],
    ['breaks', `<pre>${safe.join('<br>')}</pre>`],
    ['breaks and newlines', `<pre>${safe.join('<br>\n')}</pre>`],
    ['breaks in the code, newlines of a scraper', `<pre>\n<code>${safe.join('<br/>\n')}</code>\n</pre>`],
    ['hard spaces', `<pre>${hard.join('<br>')}</pre>`],
    ['wide hard spaces', `<pre>${safe.map((row) => row.replace(/^ {4}/, '&nbsp;&nbsp; &nbsp;')).join('\n')}</pre>`],
    ['one code a row', `<pre>${each((row) => `<code>${row === '' ? '<br>' : row}</code>`)}</pre>`],
    ['one code a row, with newlines', `<pre>${safe.map((row) => `<code>${row}</code>`).join('\n')}</pre>`],
    ['one code a row, with breaks', `<pre>${safe.map((row) => `<code>${row}</code>`).join('<br>')}</pre>`],
    [
      'one code a row in a box',
      `<section class="code-snippet__js"><pre>${each((row) => `<code><span class="code-snippet_outer">${row}</span></code>`)}</pre></section>`,
    ],
    ['one div a row', `<pre><code>${each((row) => `<div>${row || '<br>'}</div>`)}</code></pre>`],
    [
      'one p a row',
      `<pre>${each((row) => `<p>${row || '<br>'}</p>`).replaceAll('    ', '&nbsp;&nbsp;&nbsp;&nbsp;')}</pre>`,
    ],
    ['one span a row, only laid out', `<pre><code>${each((row) => `<span class="line">${row}</span>`)}</code></pre>`],
    [
      'one span a row, with newlines',
      `<pre><code>${safe.map((row) => `<span class="line">${row}</span>`).join('\n')}</code></pre>`,
    ],
    [
      'one span a row as a block',
      `<pre><code>${each((row) => `<span style="display:block">${row}</span>`)}</code></pre>`,
    ],
    ['numbers that grew together with the rows', `<pre>${safe.map((row, at) => `${at + 1}${row}`).join('\n')}</pre>`],
    ['numbers with dots', `<pre>${safe.map((row, at) => `${at + 1}. ${row}`).join('\n')}</pre>`],
    ['numbers with bars', `<pre>${safe.map((row, at) => ` ${at + 1} | ${row}`).join('\n')}</pre>`],
    [
      'numbers in a second pre',
      `<div class="code-box"><pre class="lines">${numbers.join('\n')}</pre><pre>${safe.join('\n')}</pre></div>`,
    ],
    [
      'numbers in a column without a name',
      `<table><tr><td><pre>${numbers.join('\n')}</pre></td><td><pre>${safe.join('\n')}</pre></td></tr></table>`,
    ],
    [
      'numbers in a list',
      `<pre><code>${safe.join('\n')}</code><ul class="pre-numbering">${numbers.map((n) => `<li>${n}</li>`).join('')}</ul></pre>`,
    ],
    [
      'numbers in a list without a name',
      `<pre><code>${safe.join('\n')}</code><ul>${numbers.map((n) => `<li>${n}</li>`).join('')}</ul></pre>`,
    ],
    [
      'hexo',
      `<figure class="highlight js"><table><tr><td class="gutter"><pre>${numbers.map((n) => `<span class="line">${n}</span>`).join('<br>')}</pre></td><td class="code"><pre>${safe.map((row) => `<span class="line">${row}</span>`).join('<br>')}</pre></td></tr></table></figure>`,
    ],
    [
      'hexo whose gutter lost its name',
      `<figure><table><tr><td><pre>${numbers.map((n) => `<span>${n}</span>`).join('<br>')}</pre></td><td><pre>${safe.map((row) => `<span>${row}</span>`).join('<br>')}</pre></td></tr></table></figure>`,
    ],
    [
      'pygments',
      `<table class="highlighttable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre>${numbers.join('\n')}</pre></div></td><td class="code"><div class="highlight"><pre><span></span>${safe.join('\n')}\n</pre></div></td></tr></tbody></table>`,
    ],
    [
      'pygments inline',
      `<div class="highlight"><pre>${safe.map((row, at) => `<span class="lineno">${at + 1} </span>${row}`).join('\n')}</pre></div>`,
    ],
    [
      'pygments inline, short name',
      `<div class="highlight"><pre>${safe.map((row, at) => `<span class="normal linenos"> ${at + 1}</span>${row}`).join('\n')}</pre></div>`,
    ],
    [
      'rouge',
      `<div class="language-js highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${numbers.join('\n')}\n</pre></td><td class="rouge-code"><pre>${safe.join('\n')}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
    ],
    [
      'chroma table',
      `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code>${numbers.map((n) => `<span class="lnt">${n}\n</span>`).join('')}</code></pre></td><td class="lntd"><pre class="chroma"><code class="language-js" data-lang="js">${safe.join('\n')}</code></pre></td></tr></table></div></div>`,
    ],
    [
      'hljs-ln',
      `<pre><code class="hljs js"><table class="hljs-ln"><tbody>${each((row, n) => `<tr><td class="hljs-ln-line hljs-ln-numbers"><div class="hljs-ln-n" data-line-number="${n}"></div></td><td class="hljs-ln-line hljs-ln-code">${row || '\n'}</td></tr>`)}</tbody></table></code></pre>`,
    ],
    [
      'hljs-ln without names',
      `<pre><code><table><tbody>${each((row, n) => `<tr><td>${n}</td><td>${row}</td></tr>`)}</tbody></table></code></pre>`,
    ],
    [
      'blob of a code host',
      `<div class="blob-wrapper"><table class="highlight js-file-line-container"><tbody>${each((row, n) => `<tr><td id="L${n}" class="blob-num js-line-number" data-line-number="${n}"></td><td id="LC${n}" class="blob-code blob-code-inner js-file-line">${row || '\n'}</td></tr>`)}</tbody></table></div>`,
    ],
    [
      'gist',
      `<div class="gist"><div class="gist-file"><div class="gist-data"><table class="highlight tab-size" data-tab-size="8"><tbody>${each((row, n) => `<tr><td class="blob-num" data-line-number="${n}"></td><td class="blob-code">${row || '\n'}</td></tr>`)}</tbody></table></div><div class="gist-meta"><a href="#">view raw</a> hosted with love</div></div></div>`,
    ],
    [
      'syntaxhighlighter',
      `<div><div class="syntaxhighlighter  js"><div class="toolbar"><span><a href="#">?</a></span></div><table><tbody><tr><td class="gutter">${numbers.map((n) => `<div class="line number${n}">${n}</div>`).join('')}</td><td class="code"><div class="container">${hard.map((row, at) => `<div class="line number${at + 1}"><code class="js plain">${row || '&nbsp;'}</code></div>`).join('')}</div></td></tr></tbody></table></div></div>`,
    ],
    [
      'syntaxhighlighter, several codes a row',
      `<div class="syntaxhighlighter js"><table><tbody><tr><td class="code"><div class="container">${hard.map((row, at) => `<div class="line number${at + 1}">${row === '' ? '&nbsp;' : row.replace(/^((?:&nbsp;)*)(.*)$/, '<code class="js spaces">$1</code><code class="js plain">$2</code>')}</div>`).join('')}</div></td></tr></tbody></table></div>`,
    ],
    [
      'crayon',
      `<div id="crayon-1" class="crayon-syntax crayon-theme-classic"><div class="crayon-toolbar"><span class="crayon-title">看这里</span><span class="crayon-language">JavaScript</span></div><div class="crayon-plain-wrap"><textarea class="crayon-plain">${safe.join('\n')}</textarea></div><div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content">${numbers.map((n) => `<div class="crayon-num">${n}</div>`).join('')}</div></td><td class="crayon-code"><div class="crayon-pre">${safe.map((row, at) => `<div class="crayon-line" id="crayon-1-${at}">${row || '&nbsp;'}</div>`).join('')}</div></td></tr></table></div></div>`,
    ],
    [
      'enlighter',
      `<div class="enlighter-default enlighter-v-standard"><div class="enlighter-toolbar"><div class="enlighter-btn-raw">原始代码</div></div><div class="enlighter-code"><div class="enlighter">${safe.map((row) => `<div class="enlighter-row"><div>${row || '<span></span>'}</div></div>`).join('')}</div><pre class="enlighter-raw">${safe.join('\n')}</pre></div></div>`,
    ],
    [
      'dp-highlighter',
      `<div class="dp-highlighter"><div class="bar"><div class="tools">[js] <a href="#">view plain</a> <a href="#">copy</a></div></div><ol start="1" class="dp-c">${hard.map((row, at) => `<li class="${at % 2 ? '' : 'alt'}"><span>${row}&nbsp;&nbsp;</span></li>`).join('')}</ol></div>`,
    ],
    [
      'dp-highlighter whose box lost its name',
      `<div><ol start="1" class="dp-c">${hard.map((row) => `<li><span>${row}</span></li>`).join('')}</ol></div>`,
    ],
    [
      'prettyprint list',
      `<pre class="prettyprint linenums"><ol class="linenums">${each((row, n) => `<li class="L${n % 10}"><code class="language-js">${row}</code></li>`)}</ol></pre>`,
    ],
    ['prettyprint list without names', `<pre><ol>${each((row) => `<li>${row}</li>`)}</ol></pre>`],
    [
      'ace',
      `<div class="ace_editor ace-tm"><textarea class="ace_text-input"></textarea><div class="ace_gutter">${numbers.map((n) => `<div class="ace_gutter-cell">${n}</div>`).join('')}</div><div class="ace_scroller"><div class="ace_content"><div class="ace_layer ace_text-layer">${hard.map((row) => `<div class="ace_line">${row}</div>`).join('')}</div></div></div></div>`,
    ],
    [
      'codemirror',
      `<div class="CodeMirror"><div class="CodeMirror-gutters"></div><div class="CodeMirror-code">${each((row, n) => `<div style="position:relative"><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber">${n}</div></div><pre class="CodeMirror-line"><span>${row || '\u200b'}</span></pre></div>`)}</div></div>`,
    ],
    [
      'codemirror 6',
      `<div class="cm-editor"><div class="cm-gutters">${numbers.map((n) => `<div class="cm-gutterElement">${n}</div>`).join('')}</div><div class="cm-content">${each((row) => `<div class="cm-line">${row || '<br>'}</div>`)}</div></div>`,
    ],
    [
      'monaco',
      `<div class="monaco-editor"><div class="margin">${numbers.map((n) => `<div class="line-numbers">${n}</div>`).join('')}</div><div class="view-lines">${hard.map((row) => `<div class="view-line"><span><span class="mtk1">${row}</span></span></div>`).join('')}</div></div>`,
    ],
    ['button in the pre', `<pre><code>${safe.join('\n')}</code><button>复制代码</button></pre>`],
    ['button as a span', `<pre><code>${safe.join('\n')}\n<span class="copy-code-btn">复制代码</span></code></pre>`],
    [
      'button as text of its own class',
      `<pre><div class="code-copy-wrapper">Copy</div><code>${safe.join('\n')}</code></pre>`,
    ],
    ['first line is a button', `<pre>复制代码\n${safe.join('\n')}</pre>`],
    ['first line is a language and a button', `<pre><span>js</span><span>复制代码</span>\n${safe.join('\n')}</pre>`],
    [
      'language label in the pre',
      `<pre class="language-js"><span class="code-language">js</span><code>${safe.join('\n')}</code></pre>`,
    ],
    [
      'cnblogs',
      `<div class="cnblogs_code"><div class="cnblogs_code_toolbar"><a title="复制代码"><img src="/copy.gif" alt="复制代码"></a></div><pre>${safe.map((row, at) => `<span style="color: #008080;">${at + 1}</span> ${row}`).join('\n')}</pre></div>`,
    ],
    [
      'cnblogs folded',
      `<div class="cnblogs_code" onclick="show()"><img class="code_img_closed" src="/closed.gif"><div id="cnblogs_code_open_1" class="cnblogs_code_hide"><pre>${safe.join('\n')}</pre></div><span class="cnblogs_code_collapse">View Code</span></div>`,
    ],
    ['code in a quote', `<blockquote><pre><code>${safe.join('\n')}</code></pre></blockquote>`],
    ['code in an item', `<ol><li>一步<pre><code>${safe.join('\n')}</code></pre></li></ol>`],
    ['code in a cell', `<table><tr><th>一</th></tr><tr><td><pre>${safe.join('\n')}</pre></td></tr></table>`],
    ['windows newlines', `<pre>${safe.join('&#13;\n')}</pre>`],
    ['pre in pre', `<pre class="line-numbers"><pre><code>${safe.join('\n')}</code></pre></pre>`],
    ['textarea', `<textarea readonly class="code java">${safe.join('\n')}</textarea>`],
    ['textarea with rows', `<textarea cols="60" rows="9" class="code">${safe.join('\n')}</textarea>`],
    ['code alone with breaks', `<p><code>${hard.join('<br>')}</code></p>`],
    ['code as a block with newlines', `<code style="display:block;white-space:pre">${safe.join('\n')}</code>`],
  ])('%s', (_, html) => {
    expect(codesOf(normalised(html))).toEqual([wanted]);
  });

  test('tabs stay tabs', () => {
    expect(codesOf(normalised('<pre>a:\n\tb\n\t\tc</pre>'))).toEqual(['a:\n\tb\n\t\tc']);
  });

  test('entities are read once', () => {
    expect(codesOf(normalised('<pre>a &amp;lt; b &lt;T&gt; &amp;amp;</pre>'))).toEqual(['a &lt; b <T> &amp;']);
  });

  test('two blocks stay two', () => {
    expect(codesOf(normalised('<div class="highlight"><pre>a\nb</pre><pre>c\nd</pre></div>'))).toEqual([
      'a\nb',
      'c\nd',
    ]);
  });
});

describe('digits that are code', () => {
  test.each([
    '1\n2\n3',
    '1 2 3\n4 5 6',
    '10 PRINT "A"\n20 GOTO 10\n30 END',
    '1,张三\n2,李四\n3,王五',
    '1) 建库\n2) 建表',
    '3 apples\n4 pears',
    '2024\n2025\n2026',
    '0: 48 65\n1: 6c 6c\n2: 6f',
    '12px\n13px',
    '$ ls\nREADME.md\n$ make',
    '>>> 1 + 1\n2\n>>> 2 + 1\n3',
    'mysql> select 1;\n+---+\n| 1 |\n+---+\n1 row in set',
    '# cat a\n1',
  ])('%s', (code) => {
    expect(codesOf(normalised(`<pre><code>${code.replaceAll('>', '&gt;')}</code></pre>`))).toEqual([code]);
  });
});

describe('nothing in code goes by its name', () => {
  test.each([
    'comment',
    'hljs-comment',
    'title',
    'tag',
    'meta',
    'ad',
    'share',
    'related',
    'number',
    'nav',
    'toolbar-text',
  ])('%s', (name) => {
    expect(codesOf(normalised(`<pre><code>a;\n<span class="${name}">说明 7</span>\nb;</code></pre>`))).toEqual([
      'a;\n说明 7\nb;',
    ]);
  });
});

test('numbers in code stay, whatever they are called', () => {
  const html =
    '<pre><code>timeout=<span class="number">10</span>\nport=<span class="num">8080</span>\nn=<span class="number">11</span></code></pre>';
  expect(codesOf(normalised(html))).toEqual(['timeout=10\nport=8080\nn=11']);
});

test('few numbers that happen to count up stay, few numbered rows lose theirs', () => {
  const coloured =
    '<pre><code>a = <span class="token number">1</span>;\nb = <span class="number">2</span>;</code></pre>';
  expect(codesOf(normalised(coloured))).toEqual(['a = 1;\nb = 2;']);
  const plain = '<pre><code>[<span class="number">1</span>, <span class="number">2</span>]</code></pre>';
  expect(codesOf(normalised(plain))).toEqual(['[1, 2]']);
  const gutter =
    '<pre><code><span class="line"><span class="num">1</span>let a;</span><span class="line"><span class="num">2</span>let b;</span></code></pre>';
  expect(codesOf(normalised(gutter))).toEqual(['let a;\nlet b;']);
});

test('one numbered row', () => {
  const html =
    '<pre><code><span class="line"><span class="ln"> 1</span><span class="cl">let a;\n</span></span></code></pre>';
  expect(codesOf(normalised(html))).toEqual(['let a;']);
  expect(codesOf(normalised('<pre><code><span class="num">1</span> + 2</code></pre>'))).toEqual(['1 + 2']);
});

test('code in rows that are all called extensions stays', () => {
  const line = (text: string) => `<span class="code-block-extension-codeLine" data-line-num="1">${text}</span>`;
  const html = `<pre><div class="code-block-extension-header"><span class="code-block-extension-lang">js</span><span>复制代码</span></div><code class="hljs code-block-extension-codeShowNum">${line('let a;')}${line('')}${line('let b;')}</code></pre>`;
  expect(codesOf(normalised(html))).toEqual(['let a;\n\nlet b;']);
  expect(codesOf(normalised('<pre><code><span class="toolbar">let a;</span></code></pre>'))).toEqual(['let a;']);
});

describe('no block of code', () => {
  test.each([
    ['words in code', '<p>用 <code>git</code> 和 <code>make</code> 和 <code>vim</code>。</p>'],
    ['words in code, alone in a line', '<p><code>git</code></p>'],
    ['a list of commands', '<ul><li><code>git</code></li><li><code>make</code></li><li><code>vim</code></li></ul>'],
    ['code pasted as paragraphs', '<p>int a = 1;</p><p>return a;</p>'],
    ['a table of data with numbers', '<table><tr><td>1</td><td>甲</td></tr><tr><td>2</td><td>乙</td></tr></table>'],
    ['steps', '<ol><li>建库</li><li>建表</li></ol>'],
    ['a box of highlights', '<div class="highlight"><p>今天的要点有三条。</p></div>'],
    ['a reply box', '<form><textarea name="message" placeholder="说点什么"></textarea></form>'],
    ['a reply box with a text', '<textarea name="comment">文明发言</textarea>'],
  ])('%s', (_, html) => {
    const body = normalised(html);
    expect(body.innerHTML).toBe(
      new DOMParser().parseFromString(`<div id="all">${html}</div>`, 'text/html').body.innerHTML,
    );
  });

  test('an article in a pre stays an article', () => {
    const body = normalised('<pre><p>第一段说的是缓存，后面再说锁。</p><p>第二段说的是锁。</p></pre>');
    expect(body.querySelectorAll('p')).toHaveLength(2);
    expect(body.querySelector('code')).toBeNull();
  });

  test('the words before and after stay', () => {
    expect(restOf(normalised(`<p>看代码：</p><pre>${safe.join('\n')}</pre><p>如上。</p>`))).toBe('看代码： 如上。');
  });
});

describe('language', () => {
  test.each<readonly [language: string, html: string]>([
    ['java', '<pre class="language-java"><code>a\nb</code></pre>'],
    ['java', '<pre><code class="java hljs">a\nb</code></pre>'],
    ['java', '<pre class="brush:java;toolbar:false">a\nb</pre>'],
    ['java', '<pre class="brush: java; gutter: true">a\nb</pre>'],
    ['java', '<pre lang="java">a\nb</pre>'],
    ['java', '<pre data-lang="Java"><code>a\nb</code></pre>'],
    ['java', '<pre data-language="java">a\nb</pre>'],
    ['java', '<pre class="prettyprint lang-java">a\nb</pre>'],
    [
      'java',
      '<div class="language-java highlighter-rouge"><div class="highlight"><pre><code>a\nb</code></pre></div></div>',
    ],
    ['java', '<div class="highlight highlight-source-java"><pre>a\nb</pre></div>'],
    [
      'java',
      '<figure class="highlight java"><table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre>a<br>b</pre></td></tr></table></figure>',
    ],
    [
      'java',
      '<div class="code-wrap"><div class="code-header"><span class="lang">Java</span><button>复制</button></div><pre>a\nb</pre></div>',
    ],
    ['java', '<div class="code-block"><span class="code-lang">java</span><pre><code>a\nb</code></pre></div>'],
    ['java', '<pre class="code" data-enlighter-language="java">a\nb</pre>'],
    ['java', '<pre data-code-lang="java">a\nb</pre>'],
    ['java', '<textarea class="java">int a;\nint b;</textarea>'],
    ['java', '<pre><code class="language-java" data-lang="java">a\nb</code></pre>'],
    ['csharp', '<pre><code class="language-c#">a\nb</code></pre>'],
    ['cpp', '<pre><code class="language-c++">a\nb</code></pre>'],
    ['cpp', '<pre><code class="language-cpp">a\nb</code></pre>'],
    ['javascript', '<pre class="js"><code>a\nb</code></pre>'],
    ['sql', '<ol class="dp-sql"><li>a</li><li>b</li></ol>'],
    ['', '<pre class="code-text"><code>a\nb</code></pre>'],
    ['', '<pre class="language-none"><code>a\nb</code></pre>'],
    ['', '<pre lang="zh-CN">a\nb</pre>'],
    ['', '<pre class="code c-white"><code>a\nb</code></pre>'],
  ])('%s: %s', (language, html) => {
    const code = normalised(html).querySelector('pre > code');
    expect(code?.getAttribute('class') ?? '').toBe(language === '' ? '' : `language-${language}`);
  });
});

describe('what stands around code', () => {
  test.each<readonly [name: string, html: string, rest: string]>([
    [
      'a caption stays',
      '<figure class="highlight"><figcaption><span>配置</span></figcaption><table><tr><td class="code"><pre>a\nb</pre></td></tr></table></figure>',
      '配置',
    ],
    [
      'a header with language and button goes',
      '<div class="code-wrap"><div class="code-header"><span class="lang">js</span><button>复制代码</button></div><pre>a\nb</pre></div>',
      '',
    ],
    [
      'a header of plain text goes',
      '<div class="code-wrap"><div class="code-title"><span>js</span><span>复制代码</span></div><pre>a\nb</pre></div>',
      '',
    ],
    ['a tip of its own line goes', '<pre>a\nb</pre><p>登录后复制</p>', ''],
    ['a line before with language goes', '<div><div>JavaScript</div><div>复制代码</div><pre>a\nb</pre></div>', ''],
    [
      'a file name stays',
      '<div class="code-wrap"><div class="code-header"><span>conf/app.ini</span><button>复制</button></div><pre>a\nb</pre></div>',
      'conf/app.ini',
    ],
    ['a lone word before code stays', '<p>Java</p><pre>a\nb</pre>', 'Java'],
    ['a language as a heading stays', '<h3>Python</h3><pre>a\nb</pre>', 'Python'],
  ])('%s', (_, html, rest) => {
    expect(restOf(normalised(html))).toBe(rest);
  });
});
