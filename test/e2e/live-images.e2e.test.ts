import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureChromium, sandboxArguments } from '../../scripts/browsers';
import { bundleScript } from '../support/lab';
import { type PageServer, servePages } from '../support/server';

const url = 'http://pictures.hostile-pages.cn/a.html';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const text = '<p>暗房里的红灯亮了一夜，洗出来的照片一张一张夹在绳子上，等天亮的时候再看它们的深浅。</p>'.repeat(6);
const count = 'onload="window.__fired++" onerror="window.__fired++"';
const html = `<!DOCTYPE html><html lang="zh"><head><title>暗房一夜</title></head><body><h1>暗房一夜</h1><div class="post-content">${text}
<p><img src="/1.png" ${count}><img src="/gone.png" ${count}><img src="/2.png" srcset="/2.png 1x, /3.png 2x" ${count}></p>
<picture><source srcset="/4.png"><img src="/5.png" ${count}></picture><p><img data-src="/6.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ${count}></p>
<noscript><img src="/7.png"></noscript><video poster="/8.png"></video><input type="image" src="/9.png"><object data="/10.png"></object><iframe src="/frame.html"></iframe>
${text}<div style="height:9000px"></div><p><img loading="lazy" src="/11.png" ${count}></p></div></body></html>`;

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  const pictures = Array.from({ length: 11 }, (_, at) => ({
    url: new URL(`/${at + 1}.png`, url).href,
    body: pixel,
    type: 'image/png',
    headers: { 'cache-control': 'no-store' },
  }));
  server = await servePages([{ url, body: html }, ...pictures]);
  browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...sandboxArguments(),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--disable-features=HttpsUpgrades',
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('reading a live page asks for none of its pictures again and wakes none of its handlers', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => Object.assign(window, { __fired: 0 }));
  await page.goto(url);
  await page.waitForTimeout(500);
  const asked = [...server.requests];
  expect(asked.filter((each) => each.endsWith('/1.png'))).toHaveLength(1);
  expect(await page.evaluate(() => Reflect.get(window, '__fired'))).toBeGreaterThanOrEqual(4);
  await page.evaluate(() => Object.assign(window, { __fired: 0 }));

  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'suyuan' });
  const run = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { contextId: world.executionContextId, expression });
    return result.value as unknown;
  };
  await run(`${await bundleScript()}\n0`);
  const request = JSON.stringify({ url, others: false, rounds: 3, parts: false });
  expect(await run(`SuyuanLab.measure(${request}).reading.article.contentHtml`)).toContain('/1.png');
  await page.waitForTimeout(800);
  expect(server.requests).toEqual(asked);
  expect(await page.evaluate(() => Reflect.get(window, '__fired'))).toBe(0);
  await page.close();
});
