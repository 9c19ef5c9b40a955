import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionChromium, openChromium } from '../support/chromium';
import { inClosedRoots } from '../support/closed-root';
import { oddPages } from '../support/odd-pages';
import { type PageServer, servePages } from '../support/server';

// Pages with odd styles and scripts get themselves back exactly: computed styles, scroll, focus, all that lies on top.

let server: PageServer;
let browser: ExtensionChromium;

beforeAll(async () => {
  server = await servePages(oddPages.map(({ url, served }) => ({ url, ...served })));
  browser = await openChromium({ extension: 'dist/chrome', port: server.port, asAtHome: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs in the page: everything about it that a person could see or feel. */
function portray(): Record<string, unknown> {
  const styleOf = (element: Element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]));
  };
  const focused = document.activeElement;
  const inner = focused?.shadowRoot?.activeElement;
  const field = document.getElementById('field') as HTMLInputElement | null;
  const onTop = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
  return {
    html: styleOf(document.documentElement),
    body: styleOf(document.body),
    attributes: [document.documentElement, document.body].map((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    children: [...document.documentElement.children].map(({ localName }) => localName),
    scroll: [scrollX, scrollY, document.documentElement.scrollTop, document.body.scrollTop].map(Math.round),
    focus: [focused?.localName, focused?.id, inner?.localName],
    field: [field?.value, field?.selectionStart, field?.selectionEnd],
    selection: String(getSelection()),
    modal: onTop('dialog:modal'),
    popovers: onTop(':popover-open'),
    title: document.title,
    where: Math.round(document.querySelector('article')?.getBoundingClientRect().top ?? 0),
  };
}

/** Runs in the closed root: whether the reader covers the window and can be used. */
function lookAtReader(root: ShadowRoot) {
  const heading = root.querySelector<HTMLElement>('h1:not([role=status] h1)');
  const frame = root.querySelector('.frame');
  if (!heading || !frame) return undefined;
  const { x, y, width, height } = frame.getBoundingClientRect();
  const box = heading.getBoundingClientRect();
  const hit = root.elementFromPoint(box.x + 8, box.y + box.height / 2);
  return {
    heading: heading.textContent,
    box: [x, y, width, height].map(Math.round),
    onTop: hit !== null && (heading === hit || heading.contains(hit)),
    focused: root.activeElement === heading,
    opacity: getComputedStyle(frame).opacity,
  };
}

const isGone = async (page: Page) => (await inClosedRoots(page, lookAtReader)) === undefined;

test.each(oddPages)('$name', async ({ url, changes }) => {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    for (const element of [document.documentElement, document.body])
      element.scrollTo({ top: 420, behavior: 'instant' });
  });
  await page.waitForTimeout(300);
  const before = await page.evaluate(portray);
  await browser.clickAction(page);
  await expect.poll(() => inClosedRoots(page, lookAtReader)).toBeTruthy();
  await page.waitForTimeout(300);
  const size = await page.evaluate(() => [0, 0, innerWidth, innerHeight]);
  expect(await inClosedRoots(page, lookAtReader)).toEqual({
    heading: '浇花机的一次小改动',
    box: size,
    onTop: true,
    focused: true,
    opacity: '1',
  });
  expect(await page.evaluate(() => document.body.inert)).toBe(true);
  // A press in the reader is a press outside everything of the page.
  await page.mouse.click(600, 500);
  await page.keyboard.press('Escape');
  await expect.poll(() => isGone(page)).toBe(true);
  await page.waitForTimeout(100);
  const after = await page.evaluate(portray);
  if (changes) {
    const { children: _before, ...left } = before;
    expect(after).toMatchObject(left);
  } else expect(after).toEqual(before);
  await page.close();
});
