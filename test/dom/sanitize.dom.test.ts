import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createSanitizer, toFragment } from '../../src/dom/sanitize';

const sanitizer = createSanitizer(window);
const marks = globalThis as unknown as { suyuanMark?: string[] };

/** Markup that runs a mark wherever it is let through. `M` stands for the code. */
const hostile: readonly string[] = [
  '<script>M</script>',
  '<img src=x onerror="M">',
  '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22M%22/>">',
  '<svg onload="M"><circle r=9 /></svg>',
  '<svg><style><img src=x onerror="M"></style></svg>',
  '<svg><animate onbegin="M" attributeName=x dur=1s></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=M&gt;">',
  '<iframe srcdoc="<script>parent.M</script>"></iframe>',
  '<iframe src="javascript:M"></iframe>',
  '<object data="javascript:M"></object><embed src="javascript:M">',
  '<form action="javascript:M"><input autofocus onfocus="M"><button>b</button></form>',
  '<a href="javascript:M">a</a>',
  '<a href=" &#1; javascript:M">a</a>',
  '<a href="java&#9;script:M">a</a>',
  '<a href="data:text/html,<script>M</script>">a</a>',
  '<a href="vbscript:M">a</a>',
  '<a href="https://name:secret@bank.example/">a</a>',
  '<details open ontoggle="M"><summary>s</summary></details>',
  '<style>@import "https://track.example/x.css"</style><p style="background:url(https://track.example/)">p</p>',
  '<noscript><p title="</noscript><img src=x onerror=M>"></noscript>',
  '<template><img src=x onerror="M"></template>',
  '<template shadowrootmode="open"><img src=x onerror="M"></template>',
  '<select><template><style><!--</style><a rel="--></style></select><img src=x onerror=M>">',
  '<textarea><img src=x onerror="M"></textarea><xmp><img src=x onerror="M"></xmp>',
  '<title><img src=x onerror="M"></title><plaintext><img src=x onerror="M">',
  '<video poster="https://track.example/p" src=x onerror="M"></video><audio src=x onerror="M"></audio>',
  '<img src="https://ok.example/a.png" srcset="https://track.example/b.png 2x" ping="https://track.example">',
  '<a href="https://ok.example/" ping="https://track.example/" download referrerpolicy="unsafe-url">a</a>',
  '<meta http-equiv=refresh content="0;url=javascript:M"><base href="https://evil.example/"><link rel=stylesheet href="https://track.example/">',
  '<x-widget onclick="M" is="x-y">w</x-widget><p is="x-p">p</p>',
  '<p is>p</p><b><i IS=""title=t>i</i></b><x-w is><u is>u</u></x-w>',
  '<button popovertarget=x command=show-modal commandfor=x accesskey=a>b</button><div popover id=x contenteditable autofocus>d</div>',
  '<form id=f><input name=attributes><input name=parentNode></form><img name=getElementById>',
  '<div><p><table><tbody><tr><td><math><mi><script>M</script>',
  '<p class="app-toolbar" id="close" data-x=1 aria-label="y" role=button tabindex=0>p</p>',
];

const tags = new Set(
  'P BR HR H1 H2 H3 H4 H5 H6 DIV SECTION SPAN STRONG B EM I U S DEL INS MARK SMALL SUB SUP KBD SAMP VAR CODE PRE BLOCKQUOTE Q CITE ABBR DFN TIME UL OL LI DL DT DD TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TH TD FIGURE FIGCAPTION IMG A DETAILS SUMMARY RUBY RT RP WBR BDI'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href src alt title width height colspan rowspan span start reversed datetime lang dir scope open class rel target referrerpolicy loading decoding'.split(
    ' ',
  ),
);

function isAllowedValue(name: string, value: string): boolean {
  if (name === 'href') return /^(?:https?:|mailto:|#)/.test(value);
  if (name === 'src') return /^(?:https?:|data:image\/(?:png|jpeg|gif|webp))/.test(value);
  return name === 'class' ? value.startsWith('language-') : attributes.has(name);
}

/** What of the output is not on the list, in words. */
function breaches(html: string): string[] {
  const found: string[] = [];
  for (const element of new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')) {
    if (!tags.has(element.nodeName)) found.push(`tag ${element.nodeName}`);
    for (const { name, value } of element.attributes) {
      if (!isAllowedValue(name, value)) found.push(`${name}=${value}`);
    }
  }
  return found;
}

afterEach(() => {
  delete marks.suyuanMark;
});

describe('hostile markup', () => {
  test.each(hostile)('%s', async (markup) => {
    const html = sanitizer.sanitize(markup.replaceAll('M', "(globalThis.suyuanMark??=[]).push('ran')"));
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    shadow.append(toFragment(html, document));
    await new Promise((done) => setTimeout(done, 30));
    host.remove();
    expect(marks.suyuanMark).toBeUndefined();
    expect(breaches(html)).toEqual([]);
    expect(sanitizer.sanitize(html)).toBe(html);
  });
});

describe('what stays', () => {
  test('links give away nothing and open apart', () => {
    const [link] = toFragment(sanitizer.sanitize('<a href="https://a.example/x">t</a>'), document).children;
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow ugc');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  test('images load late and without referrer; raster data stays, other data goes', () => {
    const pixel = 'data:image/png;base64,iVBORw0KGgo=';
    const [image] = toFragment(sanitizer.sanitize(`<img src="${pixel}" alt="图">`), document).children;
    expect(image?.getAttribute('src')).toBe(pixel);
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(sanitizer.sanitize('<img src="data:text/html,x"><img>')).toBe('');
    expect(sanitizer.sanitize(`<img src="data:image/png;base64,${'A'.repeat(1_000_001)}">`)).toBe('');
  });

  test('the language of code stays, no other class does', () => {
    expect(sanitizer.sanitize('<pre><code class="hljs language-c++ x">a</code></pre>')).toBe(
      '<pre><code class="language-c++">a</code></pre>',
    );
    expect(sanitizer.sanitize('<p class="language-js">a</p>')).toBe('<p>a</p>');
  });

  test('sizes are clamped', () => {
    expect(
      sanitizer.sanitize('<table><tbody><tr><td colspan="9999" rowspan="-3" onclick="x">a</td></tr></tbody></table>'),
    ).toBe('<table><tbody><tr><td colspan="100">a</td></tr></tbody></table>');
    expect(sanitizer.sanitize('<ol start="3" reversed=""><li lang="en">a</li></ol>')).toBe(
      '<ol start="3" reversed=""><li lang="en">a</li></ol>',
    );
  });
});

describe('a second parse finds nothing new', () => {
  test.each([
    '<p>a<b>b<table><tr><td>c<p>d<table>',
    '<a href="https://a.example/">a<table><a href="https://b.example/">b<tr><td><a href="https://c.example/">c',
    `${'<table>'.repeat(60)}${'<p><b><a href="https://a.example/">'.repeat(60)}`,
    '<b><i><u><s><em><strong><p>'.repeat(50),
    `${'<div>'.repeat(2000)}text`,
  ])('%#', (markup) => {
    const html = sanitizer.sanitize(markup);
    const shown = document.createElement('div');
    shown.append(toFragment(html, document));
    expect(shown.innerHTML).toBe(html);
    expect(sanitizer.sanitize(html)).toBe(html);
    expect(html).not.toBe('');
  });
});

describe('what the page could do to the sanitiser', () => {
  test('no policy of Trusted Types is made in its window', () => {
    let made = 0;
    const {
      DOMParser,
      DocumentFragment,
      HTMLTemplateElement,
      Node,
      Element,
      NodeFilter,
      NamedNodeMap,
      HTMLFormElement,
    } = window;
    const seen = {
      ...{ DOMParser, DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement },
      trustedTypes: { createPolicy: () => void made++ },
    };
    expect(createSanitizer(seen).sanitize('<p onclick="x">a</p>')).toBe('<p>a</p>');
    expect(made).toBe(0);
  });

  test('pictures named as parts of the document do not switch it off', () => {
    const names = 'implementation createElement createNodeIterator importNode getElementsByTagName currentScript body';
    const pictures = names.split(' ').map((name) => {
      const picture = document.createElement('img');
      picture.setAttribute('name', name);
      return picture;
    });
    document.documentElement.append(...pictures);
    const html = (() => {
      try {
        return createSanitizer(window).sanitize('<p>a</p><img src="https://a.example/" onerror="x"><script>x</script>');
      } finally {
        for (const picture of pictures) picture.remove();
      }
    })();
    expect(html).toMatch(/^<p>a<\/p><img src="https:\/\/a\.example\/"/);
    expect(breaches(html)).toEqual([]);
  });
});

test('any mixture of markup comes out clean, and unchanged the second time', () => {
  const pieces = fc.oneof(
    fc.constantFrom('<p>', '<a href="https://a.example/">', '<b>', '<li>', '<h2>', '<table>', '<ruby>', '<rt>'),
    fc.constantFrom(...hostile),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</table>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<b>',
      '</b>',
      '"',
      "'",
      '>',
      '<',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
      const html = sanitizer.sanitize(parts.join('').replaceAll('M', 'void 0'));
      expect(breaches(html)).toEqual([]);
      expect(sanitizer.sanitize(html)).toBe(html);
      const shown = document.createElement('div');
      shown.append(toFragment(html, document));
      expect(shown.innerHTML).toBe(html);
    }),
    {
      numRuns: 1500,
      // Found by seeds 416637212 and -1583323616: a paragraph that opens inside a table moves before it.
      examples: [
        [['<noscript><p title="</noscript><img src=x onerror=M>"></noscript>', '<table>', '<p>']],
        [['<p>', '<![CDATA[', '<math><mtext><table><mglyph><style><!--</style><img title="-->">', '<p>']],
      ],
    },
  );
});
