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

/** Something that a person does; after it two frames are drawn. */
type Step = () => void;

/** Milliseconds of the longest task of a step; 0 when none took 50 or more, for browsers report no shorter ones. */
async function longestTask(step: Step): Promise<number> {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  step();
  await drawn();
  await drawn();
  note(observer.takeRecords());
  observer.disconnect();
  return longest;
}

const ROUNDS = 6;

/**
 * The longest task of all steps, each taken at its best of some rounds: what a busy machine adds now here, now there,
 * is not the page's.
 */
async function longestOf(steps: readonly Step[]): Promise<number> {
  const best = steps.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS && best.some((time) => time > 0); round += 1)
    for (const [index, step] of steps.entries()) best[index] = Math.min(best[index] ?? 0, await longestTask(step));
  return Math.max(...best);
}

function scrolling(): readonly Step[] {
  const { scrollHeight } = document.documentElement;
  return Array.from({ length: Math.ceil(scrollHeight / 900) }, (_, page) => () => scrollTo(0, page * 900));
}

function searchingAndFiltering(): readonly Step[] {
  const search = find<HTMLInputElement>('.tools input');
  return [
    ...['s', 'si', 'site', 'site-1', 'site-12', '', '站点', ''].map((words) => () => type(search, words)),
    ...['自定义', '已停用', '内置', '全部'].map((name) => () => find('.chips button', name).click()),
  ];
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
  const longest = await longestOf(scrolling());
  count.disconnect();
  await waitFor(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    expect(document.querySelector('tbody:last-of-type tr[aria-rowindex]')).not.toBeNull();
  });
  console.log(`scrolling 500 rules: longest task ${longest ? longest.toFixed(0) : 'under 50'} ms, ${most} rows drawn`);
  expect(longest).toBeLessThanOrEqual(50);
  expect(most).toBeLessThan(160);
});

test('500 rules are searched and filtered without a long task', { timeout: patience * 8 }, async () => {
  const longest = await longestOf(searchingAndFiltering());
  console.log(`searching and filtering 500 rules: longest task ${longest ? longest.toFixed(0) : 'under 50'} ms`);
  expect(longest).toBeLessThanOrEqual(50);
  expect(drawnRows()).toBeLessThan(160);
});

test('a block that holds the focus stays when it is scrolled away', async () => {
  const first = find<HTMLInputElement>('tbody [role=switch]');
  first.focus({ preventScroll: true });
  for (const step of scrolling()) await longestTask(step);
  expect(document.activeElement).toBe(first);
});
