import type { ServedPage } from './server';

/** Addresses of the pages below. */
export const movingPage = {
  first: 'http://moving.example/notes/1',
  other: 'http://moving.example/about',
  /** On a known mirror, which is all that speaks against it: a repost as usual, none for the strict. */
  mirrored: 'http://www.wpsshop.cn/w/someone/article/detail/77',
} as const;

const articles = [
  {
    title: '第一篇：晒被子',
    text: '太阳出来的日子不多，被子要挑上午晒，过了三点就带潮气，翻面的时候拍一拍，棉花会松开，晚上盖着有一点太阳的味道。',
  },
  {
    title: '第二篇：收衣服',
    text: '衣服要趁热收，凉下来以后会吸回水汽，叠的时候先抖平，袖子往里折，裤子对齐裤线，这样放进柜子里就不用再熨一遍。',
  },
] as const;

/** Runs in the page: `go(n)` shows another article under another address, as pages do that load once. */
const script = `
const articles=${JSON.stringify(articles)};
function show(number){
  const {title,text}=articles[number-1];
  document.title=title;
  const heading=document.createElement('h1');
  heading.textContent=title;
  document.querySelector('main').replaceChildren(heading,...Array.from({length:8},(_,at)=>Object.assign(document.createElement('p'),{textContent:(at+1)+'、'+text})));
}
function go(number){history.pushState({number},'','/notes/'+number);show(number)}
addEventListener('popstate',(event)=>show(event.state?.number??1));
show(1);`;

/** A page that loads once and shows two articles, and another page of its site. */
export const movingPages: readonly ServedPage[] = [
  {
    url: movingPage.first,
    body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body><main></main><script>${script}</script></body></html>`,
  },
  {
    url: movingPage.mirrored,
    body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${articles[0].title}</title></head><body><main><h1>${articles[0].title}</h1>${`<p>${articles[0].text}</p><p>${articles[1].text}</p>`.repeat(20)}</main></body></html>`,
  },
  {
    url: movingPage.other,
    body: '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>关于</title></head><body><p>关于本站。</p></body></html>',
  },
];
