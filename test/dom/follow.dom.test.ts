import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCleaner } from '../../src/content/cleaner';
import { followPage } from '../../src/content/follow';
import { type Lifetime, startLifetime } from '../../src/content/lifetime';
import { findLiveNoise } from '../../src/content/live-noise';
import { readFacts } from '../../src/dom/read-facts';
import type { Noise } from '../../src/dom/strip';
import sample from '../fixtures/pages/baihongyu--self-citing/page.html?raw';
import { framedPage } from '../support/framed-page';
import { patience, waitFor } from '../support/wait-for';

const url = 'http://opili.baihongyu.com/';

let page: Document;
let life: Lifetime;
let reported: string[];

const isSeen = (selector: string): boolean => page.querySelector(selector)?.checkVisibility() === true;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Cleans the page and follows it; `find` is the usual search unless told. */
function follow(find?: (usual: () => readonly Noise[]) => readonly Noise[]) {
  const facts = readFacts(page, url);
  const usual = () => findLiveNoise(page, facts, undefined);
  const cleaner = createCleaner(page, facts, () => (find ? find(usual) : usual()));
  cleaner.clean();
  // Tests run outside an extension, where every life would end at once.
  followPage(
    page,
    cleaner,
    { ...life, isAlive: () => !life.signal.aborted },
    {
      changed: () => reported.push('changed'),
      replaced: () => reported.push('replaced'),
      gaveUp: () => reported.push('gave up'),
    },
  );
  return cleaner;
}

beforeEach(() => {
  page = framedPage(sample);
  life = startLifetime();
  reported = [];
});

afterEach(() => {
  life.end();
});

test('noise that the page adds later is hidden too', async () => {
  follow();
  const late = page.createElement('div');
  late.className = 'late';
  late.textContent = '强烈推荐试试万能的chatGPT中文版免费体验,点击这里马上用起来';
  page.querySelector('.container')?.prepend(late);
  await waitFor(() => expect(reported).toEqual(['changed']));
  expect(isSeen('.late')).toBe(false);
});

test('after the end of the life the page is on its own', async () => {
  follow();
  life.end();
  page.querySelector('.tip')?.removeAttribute('data-suyuan-hidden');
  await pause(400);
  expect(isSeen('.tip')).toBe(true);
});

test('later noise that would take most of the text is given back, and the page is followed no more', async () => {
  let isWrong = false;
  const cleaner = follow((usual) => {
    if (!isWrong) return usual();
    const elements = [...page.querySelectorAll('.content > :not([data-suyuan-hidden], :has([data-suyuan-hidden]))')];
    return [{ stripper: 'x', elements, entry: { stripper: 'x', reason: 'template', preview: '', count: 1 } }];
  });
  isWrong = true;
  page.body.append(page.createElement('p'));
  await waitFor(() => expect(reported).toEqual(['gave up']));
  expect([isSeen('.content li'), cleaner.count()]).toEqual([true, 24]);
});

describe('pages that fight back', () => {
  test('what the page takes out of hiding goes back, and is no news', async () => {
    const cleaner = follow();
    page.querySelector('.tip')?.removeAttribute('data-suyuan-hidden');
    await waitFor(() => expect(isSeen('.tip')).toBe(false));
    page.querySelector('.tip')?.setAttribute('data-suyuan-hidden', 'no');
    await waitFor(() => expect(isSeen('.tip')).toBe(false));
    expect([reported, cleaner.count()]).toEqual([[], 24]);
    cleaner.undo();
    expect(page.querySelector('.tip')?.hasAttribute('data-suyuan-hidden')).toBe(false);
  });

  test(
    'what a page puts in again and again is hidden a bounded number of times, and counted once',
    async () => {
      const line = page.querySelector('.tip')?.cloneNode(true) as Element;
      let copies = 0;
      const watcher = new MutationObserver(() => {
        const last = [...page.querySelectorAll('.tip')].at(-1);
        if (!last?.hasAttribute('data-suyuan-hidden')) return;
        copies += 1;
        last.replaceWith(line.cloneNode(true));
      });
      watcher.observe(page.body, { subtree: true, childList: true, attributes: true });
      const cleaner = follow();
      await waitFor(() => expect(reported).toContain('gave up'));
      watcher.disconnect();
      expect(copies).toBeLessThanOrEqual(52);
      expect(cleaner.count()).toBeLessThanOrEqual(24);
      const now = copies;
      await pause(600);
      expect(copies).toBe(now);
    },
    2 * patience,
  );

  test('growth without end is followed for a bounded time, then it is said', async () => {
    let runs = 0;
    follow((usual) => {
      runs += 1;
      const end = performance.now() + 45;
      while (performance.now() < end);
      return runs === 1 ? usual() : [];
    });
    const growing = setInterval(() => page.body.append(page.createElement('p')), 50);
    await waitFor(() => expect(reported).toEqual(['gave up']));
    clearInterval(growing);
    expect(runs).toBeGreaterThan(3);
    expect(runs).toBeLessThan(8);
  });

  test('another body in the place of the first is told, once', async () => {
    follow();
    const other = page.createElement('body');
    other.append(page.createElement('p'));
    page.body.replaceWith(other);
    await waitFor(() => expect(reported).toEqual(['replaced']));
    other.append(page.createElement('p'));
    await pause(400);
    expect(reported).toEqual(['replaced']);
  });
});

test('what pages put into their head or beside the body is no reason to look again', async () => {
  let runs = 0;
  follow((usual) => {
    runs += 1;
    return usual();
  });
  page.head.append(page.createElement('style'));
  page.documentElement.append(page.createElement('div'));
  await pause(500);
  expect(runs).toBe(1);
});
