import { describe, expect, test } from 'vitest';
import { repairs } from '../../src/core/repairs/index';
import { repairContent } from '../../src/dom/repair';
import { readPage } from '../../src/engine';

const url = 'https://copies.example/a/1.html';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const damaged = `
  <p>這(zhè)個(gè)方法只適合<b>小網(wǎng</b>)站，訪問(wèn)量一大就會出問(wèn)題，<a href="https://a.test/(zhè)">詳細說明</a>在後面。</p>
  <p>執行 <code>get(這(zhè))</code> 以前先備份，過(guò)期的數據要刪掉，再從數據庫裡讀(dú)出來，<br>最後點擊 *** 作系統的設置。</p>
  <pre>// 這(zhè)裡 *** 作系統
run();</pre>`;
const page = `<title>緩(huǎn)存指南</title><body><article><h1>緩(huǎn)存指南</h1>${damaged}</article></body>`;

describe('repairContent', () => {
  test('changes text only, across inline elements, and never code or addresses', () => {
    const { body } = parse(damaged);
    const { journal } = repairContent(body, '', repairs);
    const [first, second] = body.querySelectorAll('p');
    expect(first?.textContent).toBe('這個方法只適合小網站，訪問量一大就會出問題，詳細說明在後面。');
    expect(first?.querySelector('b')?.textContent).toBe('小網');
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://a.test/(zhè)');
    expect(second?.textContent).toBe(
      '執行 get(這(zhè)) 以前先備份，過期的數據要刪掉，再從數據庫裡讀出來，最後點擊操作系統的設置。',
    );
    expect(body.querySelector('pre')?.textContent).toContain('這(zhè)裡 *** 作系統');
    expect(journal.map(({ stripper, count }) => [stripper, count])).toContainEqual(['bracketed-pinyin', 2]);
    expect(journal.every(({ reason, after }) => reason === 'repair' && after !== undefined)).toBe(true);
    expect(journal.at(-1)).toMatchObject({ stripper: 'censored-word', preview: '最後點擊 *** 作系統的設置。' });
  });

  test('puts everything back', () => {
    const { body } = parse(damaged);
    const before = body.innerHTML;
    const { restore } = repairContent(body, '', repairs);
    expect(body.innerHTML).not.toBe(before);
    restore?.();
    expect(body.innerHTML).toBe(before);
  });

  test('does nothing to clean text', () => {
    const { body } = parse('<p>缓存失效以后，先清空再重启。</p><p>函数(main)是入口。</p>');
    const before = body.innerHTML;
    const done = repairContent(body, '缓存', repairs);
    expect(done).toEqual({ title: '缓存', journal: [] });
    expect(body.innerHTML).toBe(before);
  });
});

describe('an article', () => {
  test('is repaired, and keeps the words as they were printed', () => {
    const { article, journal } = readPage(parse(page), url);
    expect(article?.contentHtml).not.toContain('個(gè)');
    expect(article?.textContent).toContain('這個方法只適合小網站');
    expect(journal.some(({ reason }) => reason === 'repair')).toBe(true);
    expect(article?.printed?.textContent).toContain('這(zhè)個(gè)方法');
    expect([article?.title, article?.printed?.title]).toEqual(['緩存指南', '緩(huǎn)存指南']);
  });

  test('is left as printed when the caller wants it so', () => {
    const { article: printed, journal } = readPage(parse(page), url, { repair: false });
    const { article: repaired } = readPage(parse(page), url);
    expect(journal.filter(({ reason }) => reason === 'repair')).toEqual([]);
    expect(printed?.printed).toBeUndefined();
    expect(repaired?.printed).toEqual({
      title: printed?.title,
      contentHtml: printed?.contentHtml,
      textContent: printed?.textContent,
    });
  });

  test('that is garbled is told so and stays', () => {
    const garbled = '<p>后面一段没有救回来：è¿™æ˜¯ä¸€æ®µä¹±ç ，锟斤拷锟斤拷。</p>';
    const clean = '<p>替换符读成汉字就是“锟斤拷”，咖啡馆会变成 cafÃ©，都救不回来。</p>';
    const { article, journal } = readPage(
      parse(`<title>编码</title><article>${clean.repeat(3)}${garbled}</article>`),
      url,
    );
    const told = journal.filter(({ reason }) => reason === 'garbled');
    expect(told).toHaveLength(1);
    expect(told[0]?.preview).toContain('è¿™æ˜¯');
    expect(article?.textContent).toContain('锟斤拷锟斤拷。');
    expect(article?.printed).toBeUndefined();
  });
});

describe('lines', () => {
  test('are those that are seen: white space between blocks is none', () => {
    const before = '先点这里。Java';
    const { body } = parse(
      `<p>${before}</p>\n  <pre>a();</pre>\n<p>${before}</p>\n<figure>\n<img src="a.png">\n</figure>\n`.repeat(3),
    );
    expect(repairContent(body, '', repairs).journal).toEqual([]);
  });

  test('of which nothing is left go, and come back', () => {
    const noise = '<ul>\n<li> ~a3 %K7 :9b @Q</li>\n</ul>\n<p>#H !72 ^eac $ikd</p>';
    const { body } = parse(`<p>先清空再重启。</p>\n${noise}\n<div>\n</div>`);
    const before = body.innerHTML;
    const { restore } = repairContent(body, '', repairs);
    expect(body.querySelectorAll('ul,li')).toHaveLength(0);
    expect(body.querySelectorAll('p,div')).toHaveLength(2);
    restore?.();
    expect(body.innerHTML).toBe(before);
  });

  test('deep and long are read without recursion, in time that grows with them', () => {
    const { body } = parse('<b>'.repeat(400) + '這(zhè)個(gè)方法只適合小網站，訪問量一大就慢，'.repeat(4000));
    const start = performance.now();
    repairContent(body, '', repairs);
    expect(body.textContent?.includes('(')).toBe(false);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
