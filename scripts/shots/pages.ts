import { readFileSync } from 'node:fs';
import { fixtureHtml } from '../../test/support/pages';
import type { ServedPage } from '../../test/support/server';

/** Addresses of the pages that the pictures show. */
export const shotPages = {
  self: 'http://opili.baihongyu.com/',
  traced: 'http://blog.youkuaiyun.com/2019/10/03/bitmap-cache/',
  likely: 'http://shanjian.example.net/2021/07/11/night-bus/',
  unknown: 'http://www.wpsshop.cn/w/daydream_88/article/detail/204417',
  none: 'http://notes.example.net/none',
  specimen: 'http://notes.example.net/specimen',
  english: 'http://notes.example.net/english',
  list: 'http://notes.example.net/list',
  paged: 'http://notes.example.net/dough.html',
  locked: 'http://notes.example.net/locked.html',
} as const;

const svg = { type: 'image/svg+xml' };

/** A red curve on white, as a file that any browser draws. */
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="260"><rect width="720" height="260" fill="#fff"/><path d="M40 220h640M40 220V30" stroke="#888" fill="none"/><path d="M40 60C180 70 220 190 360 200s200 4 320 6" stroke="#c4452c" stroke-width="3" fill="none"/></svg>';

/** Black lines on nothing. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120"><g fill="none" stroke="#222" stroke-width="2"><rect x="20" y="30" width="120" height="60"/><rect x="180" y="30" width="120" height="60"/><rect x="340" y="30" width="120" height="60"/><path d="M140 60h40M300 60h40"/></g></svg>';

/** The beginning of an article, and what stands behind it. */
function partial(ending: string): string {
  const lines = [
    '酵母要先用温水化开，水不烫手为准。',
    '面团揉到不粘盆，盖上湿布，夏天一小时，冬天两小时。',
    '胀到两倍大就按下去排气，再醒一次。',
  ];
  const text = lines.map((line) => `<p>${line.repeat(3)}</p>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>两次醒面</title><h1>两次醒面</h1><article>${text}</article>${ending}`;
}

/** What the local server plays while pictures are taken. */
export function servedPages(): readonly ServedPage[] {
  return [
    { url: shotPages.self, body: fixtureHtml('baihongyu--self-citing') },
    { url: shotPages.traced, body: fixtureHtml('hexo--csdn-trailer') },
    { url: shotPages.likely, body: fixtureHtml('hexo--weixin-repost') },
    { url: shotPages.unknown, body: fixtureHtml('wpsshop--csdn-leftovers') },
    { url: shotPages.none, body: fixtureHtml('blog--cites-references') },
    { url: shotPages.specimen, body: readFileSync('test/fixtures/specimen.html', 'utf8') },
    { url: shotPages.english, body: readFileSync('test/fixtures/specimen-en.html', 'utf8') },
    { url: shotPages.list, body: fixtureHtml('blog--index-page') },
    { url: shotPages.paged, body: partial('<p><a href="/dough.html">1</a> <a href="/dough_2.html">2</a></p>') },
    { url: shotPages.locked, body: partial('<div>登录后阅读全文</div>') },
    { url: 'http://notes.example.net/chart.png', body: chart, ...svg },
    { url: 'http://notes.example.net/drawing.png', body: drawing, ...svg },
  ];
}
