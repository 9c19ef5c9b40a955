import './fake-extension';
import '../../../src/packs/judge.iife';
import '../../../src/packs/extraction.iife';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ExtractionPack } from '../../../src/packs/contracts';
import { mostWork, readThisPage } from '../../../src/reader/read-this-page';
import { createSession } from '../../../src/reader/session';
import { rememberFoot } from '../../../src/reader/source/place';
import { watchRoots } from '../../support/shadow-roots';
import { waitFor } from '../../support/wait-for';
import { background, sentAs, tellSettingsChanged } from './fake-extension';
import { contextWith } from './open-reader';

const paragraphs = [
  '并发太高，对方的服务器会先受不了，所以要有一个上限，让请求排队进去。',
  '信号量像一串钥匙，拿到钥匙的请求先走，走完了再把钥匙放回去。',
  '钥匙的数目要试，太少浪费时间，太多等于没有限制，八把是个好的开始。',
];

let before: string;

beforeEach(() => {
  background.sent = [];
  background.context = contextWith();
  document.head.querySelector('title')?.remove();
  const title = document.createElement('title');
  title.textContent = ' 限流的写法 - 某博客 ';
  document.head.append(title);
  document.documentElement.setAttribute('style', 'color: red; overflow: auto;');
  document.body.replaceChildren();
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = '限流的写法';
  article.append(heading);
  for (let round = 0; round < 12; round += 1) {
    for (const text of paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
  }
  const link = document.createElement('a');
  link.href = 'https://example.com/';
  link.id = 'focused';
  link.textContent = '链接';
  document.body.append(article, link);
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

/** The reader's host: the one element beside the body. Its root is closed. */
function host(): Element | undefined {
  return [...document.documentElement.children].find((element) => element.localName === 'div');
}

async function opened(): Promise<Element> {
  return waitFor(() => {
    const element = host();
    if (!element || !document.title.includes('溯源')) throw new Error('not open yet');
    return element;
  });
}

/** The background answers only when the returned function is called. */
function slowBackground(): () => void {
  const { runtime } = Reflect.get(globalThis, 'browser');
  const { sendMessage } = runtime;
  let answer = (): void => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  runtime.sendMessage = async (envelope: unknown) => {
    await late;
    return sendMessage(envelope);
  };
  return () => {
    runtime.sendMessage = sendMessage;
    answer();
  };
}

test('opening shields the page; the second run gives it back exactly', async () => {
  document.getElementById('focused')?.focus();
  window.scrollTo(0, 120);
  const top = window.scrollY;
  const session = createSession(document);
  session.toggle();
  const element = await opened();
  expect(document.title).toBe('限流的写法 · 溯源');
  expect(element.shadowRoot).toBeNull();
  expect(document.body.hasAttribute('inert')).toBe(true);
  expect(window.scrollY).toBe(top);
  session.toggle();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(window.scrollY).toBe(top);
  expect(document.activeElement?.id).toBe('focused');
  expect(sentAs('reader/state')).toEqual([[true], [false]]);
});

test('Escape leaves; what the page changed meanwhile stays', async () => {
  const session = createSession(document);
  session.toggle();
  await opened();
  document.title = '（1）限流的写法';
  document.documentElement.style.setProperty('color', 'blue');
  document.body.dataset['changed'] = 'yes';
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(host()).toBeUndefined());
  expect(document.title).toBe('（1）限流的写法');
  expect(document.documentElement.style.color).toBe('blue');
  expect(document.documentElement.style.overflow).toBe('auto');
  expect(document.body.dataset['changed']).toBe('yes');
  expect(document.body.hasAttribute('inert')).toBe(false);
  delete document.body.dataset['changed'];
});

test('the page can neither move, hide nor restyle the reader', async () => {
  const session = createSession(document);
  session.toggle();
  const element = (await opened()) as HTMLElement;
  element.setAttribute(
    'style',
    'display:none!important;opacity:0!important;inset:50%!important;transform:scale(0)!important',
  );
  const style = getComputedStyle(element);
  expect(style.display).toBe('block');
  expect(style.opacity).toBe('1');
  expect(element.getBoundingClientRect().width).toBe(window.innerWidth);
  session.toggle();
});

test('a page that keeps removing the reader gets itself back', async () => {
  const session = createSession(document);
  session.toggle();
  await opened();
  for (let round = 0; round < 4; round += 1) {
    host()?.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await waitFor(() => expect(document.documentElement.outerHTML).toBe(before));
});

test('clicks made by script do nothing', async () => {
  const session = createSession(document);
  session.toggle();
  const element = (await opened()) as HTMLElement;
  element.click();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(host()).toBe(element);
  session.toggle();
});

test('a double click opens once', async () => {
  const session = createSession(document);
  session.toggle();
  session.toggle();
  await opened();
  session.toggle();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a reader that was closed while reading stays closed', async () => {
  const answer = slowBackground();
  const session = createSession(document);
  session.toggle();
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect(document.body.hasAttribute('inert')).toBe(true);
  session.toggle();
  expect(document.documentElement.outerHTML).toBe(before);
  answer();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a place is shown on the page, and the way back leads to the open evidence', async () => {
  const roots: ShadowRoot[] = [];
  watchRoots((root) => roots.push(root));
  const statement = document.createElement('p');
  statement.textContent = '转载自：https://www.cnblogs.com/example/p/10923000.html';
  document.querySelector('article')?.append(statement);
  const session = createSession(document);
  session.toggle();
  await opened();
  const inRoots = <E extends HTMLElement>(selector: string): Promise<E> =>
    waitFor(() => {
      const found = roots.at(-1)?.querySelector<E>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    });
  await inRoots('.card');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await userEvent.keyboard('w');
  (await inRoots('.find')).focus();
  await userEvent.keyboard('{Enter}');
  await inRoots('.mark');
  expect(document.body.hasAttribute('inert')).toBe(false);
  expect(roots.at(-1)?.activeElement?.textContent).toBe('回到阅读视图');
  await userEvent.keyboard('{Enter}');
  await inRoots('.ev');
  expect(document.body.hasAttribute('inert')).toBe(true);
  session.toggle();
});

test('an open reader follows settings that change elsewhere', async () => {
  const roots: ShadowRoot[] = [];
  watchRoots((root) => roots.push(root));
  const session = createSession(document);
  session.toggle();
  await opened();
  const frame = await waitFor(() => {
    const found = roots[0]?.querySelector<HTMLElement>('.frame');
    if (!found) throw new Error('no frame');
    return found;
  });
  expect(frame.dataset['theme']).toBe('light');
  background.context = contextWith({}, { theme: 'black', font: 'serif' });
  tellSettingsChanged();
  await waitFor(() => expect(frame.dataset['theme']).toBe('black'));
  expect(frame.dataset['font']).toBe('serif');
  session.toggle();
  background.sent = [];
  tellSettingsChanged();
  expect(sentAs('page/context')).toEqual([]);
});

test('reading that takes too long ends in a sentence; on wish it goes on', async () => {
  const { signal } = new AbortController();
  const asked = Promise.resolve(contextWith());
  expect(await readThisPage(document, asked, signal, 0)).toEqual({ kind: 'refused', reason: 'too-slow' });
  expect(await readThisPage(document, asked, signal, mostWork.wished)).toMatchObject({ kind: 'article' });
});

test('others may work between the reading of a page and its showing', async () => {
  const place = Symbol.for('suyuan.extraction');
  const pack: ExtractionPack = Reflect.get(globalThis, place);
  let waiting = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    waiting -= 1;
  };
  Reflect.set(globalThis, place, {
    ...pack,
    *extract(...input: Parameters<ExtractionPack['extract']>) {
      const extraction = yield* pack.extract(...input);
      waiting += 1;
      port2.postMessage(undefined);
      return extraction;
    },
  });
  const { signal } = new AbortController();
  expect(await readThisPage(document, Promise.resolve(contextWith()), signal)).toMatchObject({ kind: 'article' });
  expect(waiting).toBe(0);
  Reflect.set(globalThis, place, pack);
  port1.close();
});

test('a reader that an update left behind gives way to the new one', async () => {
  const old = createSession(document);
  old.toggle();
  const first = await opened();
  const runtime = Reflect.get(globalThis, 'browser').runtime;
  runtime.id = undefined;
  const session = createSession(document);
  session.toggle();
  await waitFor(() => expect(first.isConnected).toBe(false));
  const second = await opened();
  expect(second).not.toBe(first);
  session.toggle();
  runtime.id = 'suyuan-test';
  expect(document.documentElement.outerHTML).toBe(before);
});

test('where a statement stands is remembered while the page is not laid out', () => {
  const last = document.body.children.length - 1;
  const isFoot = rememberFoot(document);
  expect(isFoot(String(last))).toBe(true);
  document.body.style.display = 'none';
  expect(isFoot(String(last))).toBe(true);
  document.body.removeAttribute('style');
});
