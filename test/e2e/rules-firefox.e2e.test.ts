import { afterAll, beforeAll, expect, test } from 'vitest';
import words from '../../src/static/_locales/en/messages.json';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../support/firefox';
import { type GrantedBuild, grantedBuild } from '../support/granted-build';
import { endToEndPages, places } from '../support/pages';
import { type PageServer, servePages } from '../support/server';

// Rules in a real Firefox: out into a file and back, and what becomes of them when access is withdrawn.

const host = new URL(places.sampleElsewhere).hostname;
const rule = { id: 'own-1', name: '清理这里', match: [`*://${host}/*`], mode: 'clean', enabled: true };

let server: PageServer;
let build: GrantedBuild;
let browser: ExtensionFirefox;
let options: FirefoxTab;

beforeAll(async () => {
  server = await servePages(endToEndPages());
  build = await grantedBuild('dist/firefox', [host]);
  browser = await openFirefox({ extension: build.folder, port: server.port });
  options = await browser.openTab();
});
afterAll(async () => {
  await browser?.close();
  await build?.remove();
  await server?.close();
});

const word = (key: keyof typeof words, ...args: readonly string[]): string =>
  words[key].message.replace(/\$p(\d)\$/g, (_, n: string) => args[Number(n) - 1] ?? '');

async function openSection(section: string): Promise<void> {
  await options.goto(browser.pageUrl(`src/options/index.html#${section}`));
  await expect
    .poll(() => options.evaluate<string>(`location.hash + document.querySelectorAll('main > *').length`))
    .toMatch(new RegExp(`#${section}\\d*[2-9]`));
}

/** Presses the button of this name, as soon as there is one. */
async function press(name: string): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === ${JSON.stringify(name)})`;
  await expect.poll(() => options.evaluate<boolean>(`(${button})?.click() ?? ${button} !== undefined`)).toBe(true);
}

/** Takes a file in and its one rule over. */
async function importFile(text: string): Promise<void> {
  await openSection('transfer');
  await options.evaluate(
    `((input, files) => {
      files.items.add(new File([${JSON.stringify(text)}], 'rules.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })(document.querySelector('input[type=file]'), new DataTransfer())`,
  );
  await press(word('options_import_apply', '1'));
  await expect.poll(() => options.evaluate<boolean>(`document.querySelector('.toast') !== null`)).toBe(true);
}

const hiddenOn = (tab: FirefoxTab) => tab.evaluate<number>(`document.querySelectorAll('[data-suyuan-hidden]').length`);
const registered = () =>
  options.evaluate<readonly string[]>(
    `browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id).sort())`,
  );

test('export, reset, import: the same behaviour', async () => {
  const page = await browser.openTab();
  await page.goto(places.sampleElsewhere);
  await importFile(JSON.stringify({ version: 1, rules: [rule] }));
  await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
  // What is saved goes through an address for a blob; where Firefox puts files is its own affair.
  await options.evaluate(
    `((make) => { URL.createObjectURL = (blob) => { globalThis.saved = blob; return make.call(URL, blob); }; return 0; })(URL.createObjectURL)`,
  );
  await press(word('options_export_rules_button'));
  await expect.poll(() => options.evaluate<boolean>(`globalThis.saved !== undefined`)).toBe(true);
  const file = await options.evaluate<string>(`saved.text()`);
  expect(JSON.parse(file)).toEqual({ version: 1, rules: [rule] });

  await openSection('privacy');
  await press(word('options_reset_open'));
  await press(word('options_reset_yes'));
  await expect.poll(() => hiddenOn(page)).toBe(0);
  await expect.poll(registered).toEqual([]);

  await importFile(file);
  await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
  await expect.poll(registered).toEqual(['cleanup', 'early', 'probe']);
  await page.close();
});

test('access that is withdrawn on the options page gives open pages back, and the table says what is missing', async () => {
  await importFile(JSON.stringify({ version: 1, rules: [{ ...rule, name: '还是这里' }] }));
  const page = await browser.openTab();
  await page.goto(places.sampleElsewhere);
  await expect.poll(() => hiddenOn(page)).toBeGreaterThan(0);
  await openSection('privacy');
  await press(word('options_access_manage'));
  await press(word('options_access_withdraw_name', host));
  await expect.poll(() => hiddenOn(page)).toBe(0);
  await expect.poll(registered).toEqual([]);
  await openSection('rules');
  await expect
    .poll(() => options.evaluate<string>(`document.querySelector('main').textContent`))
    .toContain(word('options_rule_no_access'));
  await page.close();
});
