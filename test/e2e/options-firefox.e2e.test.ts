import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../support/firefox';
import { endToEndPages } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

let server: PageServer;
let browser: ExtensionFirefox;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  browser = await openFirefox({ extension: 'dist/firefox', port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of ours that keeps a list of what its policy refused. */
async function openOwn(path: string): Promise<FirefoxTab> {
  const tab = await browser.openTab();
  await tab.goto(browser.pageUrl(path));
  await tab.evaluate(
    `(globalThis.refused = [], addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI)), 0)`,
  );
  return tab;
}

const clickText = (text: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(text)})?.click()`;

test.each(['rules', 'appearance', 'detection', 'shortcuts', 'transfer', 'privacy'])(
  'section %s is drawn, and refuses itself nothing',
  async (section) => {
    const tab = await openOwn(`src/options/index.html#rules`);
    await tab.evaluate(`(location.hash = ${JSON.stringify(section)})`);
    const parts = () => tab.evaluate<number>(`document.querySelectorAll('main > *').length`);
    await expect.poll(parts).toBeGreaterThan(2);
    expect(await tab.evaluate<readonly string[]>(`refused`)).toEqual([]);
    await tab.close();
  },
);

test('the editor has its look from constructed sheets, and tells what is wrong', async () => {
  const tab = await openOwn('src/options/index.html#rules');
  await expect.poll(() => tab.evaluate<number>(`document.querySelectorAll('tbody tr').length`)).toBeGreaterThan(10);
  const words = (key: string) => tab.evaluate<string>(`browser.i18n.getMessage(${JSON.stringify(key)})`);
  await tab.evaluate(clickText(await words('options_rules_add')));
  const json = clickText(await words('options_sheet_json'));
  await expect
    .poll(async () => {
      await tab.evaluate(`document.querySelector('.json-editor') ? 0 : ${json}`);
      return tab.evaluate<number>(
        `document.querySelector('.json-editor')?.shadowRoot?.querySelectorAll('.cm-line').length ?? 0`,
      );
    })
    .toBeGreaterThan(3);
  const gutter = `getComputedStyle(document.querySelector('.json-editor').shadowRoot.querySelector('.cm-gutters')).display`;
  expect(await tab.evaluate<string>(gutter)).toBe('flex');
  await tab.evaluate(`document.querySelector('dialog.sheet [type=submit]').click()`);
  await expect.poll(() => tab.evaluate<string>(`document.querySelector('.json-problems').textContent`)).not.toBe('');
  expect(await tab.evaluate<readonly string[]>(`refused`)).toEqual([]);
  await tab.close();
});

test('the first-run page judges its sample without the network', async () => {
  const tab = await openOwn('src/onboarding/index.html');
  const label = await tab.evaluate<string>(`browser.i18n.getMessage('onboarding_try_button')`);
  await expect.poll(() => tab.evaluate<string>(`document.body.textContent`)).toContain(label);
  await tab.evaluate(clickText(label));
  await expect.poll(() => tab.evaluate<number>(`document.querySelectorAll('.card li').length`)).toBeGreaterThan(1);
  expect(await tab.evaluate<readonly string[]>(`refused`)).toEqual([]);
  await tab.close();
});
