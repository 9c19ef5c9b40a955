import './fake-extension';
import '../../../src/packs/extraction.iife';

import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../../src/core/reading';
import type { BodyServices } from '../../../src/reader/body/body-services';
import { fillProse } from '../../../src/reader/body/fill-prose';
import { waitFor } from '../../support/wait-for';
import { readingOf } from './readings';

const life = { now: new AbortController() };

afterEach(() => {
  life.now.abort();
  life.now = new AbortController();
  document.body.replaceChildren();
});

/** Numbered paragraphs under a heading every fiftieth, with code at the very end. */
function longArticle(paragraphs: number): Article {
  const rows = Array.from({ length: paragraphs }, (_, at) =>
    at % 50 === 0 ? `<h2>第${at}节</h2>` : `<p>第${at}段,写得不长。</p>`,
  );
  return { ...readingOf('none').article, lang: 'zh-CN', contentHtml: `${rows.join('')}<pre><code>end()</code></pre>` };
}

function fill(paragraphs: number) {
  const prose = document.createElement('div');
  document.body.append(prose);
  const services: BodyServices = {
    signal: life.now.signal,
    need: async () => undefined,
    copy: async () => true,
    zoom: () => {},
    imageCandidates: () => [],
    showImage: () => {},
    preview: { close: undefined },
    wrapCode: { get: () => false, set: () => {} },
  };
  return { prose, filling: fillProse(prose, longArticle(paragraphs), services) };
}

const words = (prose: Element) => [...prose.children].map((child) => child.textContent);

test('a short text stands at once', () => {
  const { prose } = fill(40);
  expect(prose.children.length).toBe(41);
  expect(prose.querySelector('.cb')).not.toBeNull();
});

test('of a long text the beginning stands at once, all headings are known, and the rest follows in its order', async () => {
  const { prose, filling } = fill(900);
  expect(prose.children.length).toBeLessThan(100);
  expect(prose.children.length).toBeGreaterThan(20);
  expect(filling.sections.length).toBe(18);
  await waitFor(() => expect(prose.querySelector('.cb')).not.toBeNull());
  expect(words(prose).slice(0, 900)).toEqual(
    Array.from({ length: 900 }, (_, at) => (at % 50 === 0 ? `第${at}节` : `第${at}段,写得不长。`)),
  );
  expect(filling.sections.every(({ element }) => prose.contains(element))).toBe(true);
  expect(prose.querySelectorAll('.m').length).toBe(882);
});

test('what somebody goes to stands at once', () => {
  const { prose, filling } = fill(900);
  filling.finish();
  expect(prose.children.length).toBe(901);
  filling.finish();
  expect(prose.children.length).toBe(901);
});

test('a text that was left is not filled any more', async () => {
  const { prose } = fill(900);
  const count = prose.children.length;
  life.now.abort();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(prose.children.length).toBe(count);
});
