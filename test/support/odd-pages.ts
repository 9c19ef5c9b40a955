import type { ServedPage } from './server';

/** A page whose own styles or scripts make it hard to cover it and to give it back. */
export interface OddPage {
  readonly name: string;
  readonly url: string;
  readonly served: Omit<ServedPage, 'url'>;
  /** The page changes itself while the reader is open; then only its style, scroll and focus are compared. */
  readonly changes?: true;
}

const title = '浇花机的一次小改动';
const text = [
  '窗台上的浇花机每天早上开一次，水量由一个旋钮决定，夏天常常不够，冬天又常常太多，花盆底下总有一圈水。',
  '我给它加了一只湿度计，土干了才开水泵，读数每隔十分钟记一次，一个月下来，画出来的线像锯齿，高低很均匀。',
  '后来发现湿度计插得太浅，表面的土干得快，于是每次都浇多了，换到花盆中间以后，锯齿变得又平又长。',
  '旋钮没有拆掉，它现在决定的是土有多干才算干，这样出门以前还是可以照着老习惯，把它往右拧一点。',
];

interface Sketch {
  readonly css?: string;
  readonly head?: string;
  readonly bodyAttributes?: string;
  /** Stands before the article. */
  readonly inner?: string;
  /** Runs when the page is loaded. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly changes?: true;
}

function odd(name: string, { css = '', head = '', inner = '', script = '', headers, ...rest }: Sketch): OddPage {
  const body = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}
<style>${css}</style></head><body ${rest.bodyAttributes ?? ''}>${inner}
<article><h1>${title}</h1>${text.map((line) => `<p>${line}</p>`).join('')}
<p><input id="field" value="写了一半"></p>${text.map((line) => `<p>${line}</p>`).join('')}
<p id="far" style="margin-top:2000px">页脚。</p></article>
<script>addEventListener('load',()=>{${script}})</script></body></html>`;
  return {
    name,
    url: `http://odd.example/${encodeURIComponent(name.replaceAll(' ', '-'))}`,
    served: { body, ...(headers ? { headers } : {}) },
    ...(rest.changes ? { changes: true } : {}),
  };
}

const policy = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
};

/** Pages that the reader must leave exactly as it found them. */
export const oddPages: readonly OddPage[] = [
  odd('root font of 62.5 percent', { css: 'html{font-size:62.5%}body{font-size:1.6rem;line-height:3rem}' }),
  odd('everything reset', {
    css: '*,*::before,*::after{all:revert;box-sizing:border-box;transition:all 3s!important}',
  }),
  odd('everything important', {
    css: 'html *{position:static!important;display:block!important;opacity:.2!important;transform:scale(.5)!important;inset:30%!important;width:10px!important;font-size:40px!important}html>div{display:none!important}',
  }),
  odd('zoomed body', { css: 'body{zoom:1.4}' }),
  odd('zoomed root', { css: 'html{zoom:1.4}' }),
  odd('transformed root and body', { css: 'html{transform:translateX(20px) scale(.9)}body{transform:rotate(1deg)}' }),
  odd('filtered root', { css: 'html{filter:invert(1);perspective:100px;will-change:transform}' }),
  odd('scroll snap', { css: 'html{scroll-snap-type:y mandatory}p{scroll-snap-align:start}' }),
  odd('smooth scrolling', { css: 'html{scroll-behavior:smooth}' }),
  odd('root that cannot be scrolled', { css: ':root{overflow:hidden}' }),
  odd('body that scrolls', { css: 'html,body{height:100%;margin:0}body{overflow-y:scroll}' }),
  odd('body that scrolls in itself', {
    css: 'html{overflow:hidden}html,body{height:100%;margin:0}body{overflow-y:auto}',
  }),
  odd('scrollbar gutter and flex root', { css: 'html{scrollbar-gutter:stable;display:flex}body{flex:1}' }),
  odd('last child of the root', { css: 'body:last-child{color:teal}html:has(>div){background:red}' }),
  odd('inert already', { bodyAttributes: 'inert' }),
  odd('inline styles', {
    bodyAttributes: 'style="overflow:auto;color:teal"',
    script: "document.documentElement.setAttribute('style','overflow:scroll !important;color: red')",
  }),
  odd('nothing allowed', { headers: { 'content-security-policy': "default-src 'none'" } }),
  odd('trusted types', {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  }),
  odd('keys and focus listened to', {
    headers: policy,
    script: `for(const type of ['keydown','keyup','keypress'])addEventListener(type,(event)=>{if(event.key==='Escape')document.getElementById('field').value='逃';event.preventDefault()});
      addEventListener('focusin',()=>document.getElementById('field').focus(),true);document.getElementById('field').focus()`,
  }),
  odd('field in focus', {
    script: "const field=document.getElementById('field');field.focus();field.setSelectionRange(1,3)",
  }),
  odd('focus in a shadow tree', {
    inner: '<div id="host"></div>',
    script:
      "const root=document.getElementById('host').attachShadow({mode:'open'});root.append(document.createElement('input'));root.firstChild.focus()",
  }),
  odd('text selected', {
    script: "getSelection().selectAllChildren(document.querySelector('article p'))",
  }),
  odd('modal dialog open', {
    inner: '<dialog id="own"><p>请先登录。</p><button id="login">登录</button></dialog>',
    script: "document.getElementById('own').showModal()",
  }),
  odd('popover open', {
    inner: '<div popover id="own">提示</div><div popover="manual" id="other">另一个</div>',
    script: "document.getElementById('own').showPopover();document.getElementById('other').showPopover()",
  }),
  odd('body replaced', {
    changes: true,
    script: `setInterval(()=>{if(document.body.inert&&!window.done){window.done=1;document.body.replaceWith(document.body.cloneNode(true));document.body.removeAttribute('inert')}},20)`,
  }),
  odd('unknown elements removed once', {
    script: `new MutationObserver((records)=>{for(const {addedNodes} of records)for(const node of addedNodes)if(!window.done){window.done=1;node.remove()}}).observe(document.documentElement,{childList:true})`,
  }),
];
