import './fake-browser';

import { beforeEach, expect, test } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { patience, waitFor } from '../../support/wait-for';
import { drawn, find, openOptions, type } from './open-page';

/** Rules with everything that makes rows tall: several addresses, no permission, long names. */
const rules = Array.from(
  { length: 500 },
  (_, index): SiteRule => ({
    id: `own-${index}`,
    name: index % 7 === 0 ? `很长的名称，长到在窄的窗口里要换行才放得下的那一种，第${index}条` : `站点${index}`,
    match: [`*://site-${index}.example.cn/*`, `*://www.site-${index}.example.cn/post/*`],
    mode: index % 3 === 0 ? 'clean' : 'notify',
    enabled: index % 5 !== 0,
  }),
);

const drawnRows = (): number => document.querySelectorAll('tbody tr[aria-rowindex]').length;

/** Milliseconds of the longest task while `work` ran; 0 when none took 50 or more, for browsers report no shorter ones. */
async function longestTask(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await work();
  for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
  observer.disconnect();
  return longest;
}

async function scrollThrough(): Promise<void> {
  const { scrollHeight } = document.documentElement;
  for (let top = 0; top < scrollHeight; top += 900) {
    scrollTo(0, top);
    await drawn();
    await drawn();
  }
}

async function searchAndFilter(): Promise<void> {
  const search = find<HTMLInputElement>('.tools input');
  for (const words of ['s', 'si', 'site', 'site-1', 'site-12', '', '站点', '']) {
    type(search, words);
    await drawn();
    await drawn();
  }
  for (const name of ['自定义', '已停用', '内置', '全部']) {
    find('.chips button', name).click();
    await drawn();
    await drawn();
  }
}

/** The best of some rounds: what a busy machine adds is not the page's. */
async function best(work: () => Promise<void>): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    rounds.push(await longestTask(work));
    if (rounds.at(-1) === 0) break;
  }
  return Math.min(...rounds);
}

beforeEach(async () => {
  await openOptions('rules', { rules });
  await waitFor(() => expect(drawnRows()).toBeGreaterThan(5));
});

test('500 rules scroll without a long task, and only what is near is drawn', { timeout: patience * 8 }, async () => {
  let most = 0;
  const count = new MutationObserver(() => {
    most = Math.max(most, drawnRows());
  });
  count.observe(document.body, { childList: true, subtree: true });
  const longest = await best(scrollThrough);
  count.disconnect();
  await waitFor(() => expect(document.querySelector('tbody:last-of-type tr[aria-rowindex]')).not.toBeNull());
  console.log(`scrolling 500 rules: longest task ${longest ? longest.toFixed(0) : 'under 50'} ms, ${most} rows drawn`);
  expect(longest).toBeLessThanOrEqual(50);
  expect(most).toBeLessThan(160);
});

test('500 rules are searched and filtered without a long task', { timeout: patience * 8 }, async () => {
  const longest = await best(searchAndFilter);
  console.log(`searching and filtering 500 rules: longest task ${longest ? longest.toFixed(0) : 'under 50'} ms`);
  expect(longest).toBeLessThanOrEqual(50);
  expect(drawnRows()).toBeLessThan(160);
});

test('a block that holds the focus stays when it is scrolled away', async () => {
  const first = find<HTMLInputElement>('tbody [role=switch]');
  first.focus({ preventScroll: true });
  await scrollThrough();
  expect(document.activeElement).toBe(first);
});
