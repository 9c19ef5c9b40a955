import './fake-browser';
import '../../../src/packs/judge.iife';
import '../../../src/packs/extraction.iife';

import { beforeEach, describe, expect, test } from 'vitest';
import { Onboarding } from '../../../src/onboarding/onboarding';
import { fakeBrowser } from './fake-browser';
import { drawn, find, show, stored, violations } from './open-page';
import '../../../src/onboarding/onboarding.css';
import { waitFor } from '../../support/wait-for';

beforeEach(async () => {
  await fakeBrowser.reset();
  show(<Onboarding />);
});

describe('when to look at pages', () => {
  const confirm = (): void => find('button', '确定').click();
  const choose = async (name: string): Promise<void> => {
    find('.choices label', name).click();
    await drawn();
  };
  const news = (): string => find('.step:nth-of-type(2) [role=status]').textContent ?? '';

  test('known sites are chosen from the start, and need no question', async () => {
    expect(find('.choices label:has(:checked)').textContent).toContain('只在已知的转载站');
    confirm();
    await waitFor(() => expect(news()).toBe('已保存。'));
    expect(fakeBrowser.state.asked).toEqual([]);
    expect((await stored()).watch).toBe('known');
  });

  test('every page asks the browser inside the click', async () => {
    await choose('在所有网页上');
    confirm();
    expect(fakeBrowser.state.asked).toEqual([['http://*/*', 'https://*/*']]);
    await waitFor(async () => expect((await stored()).watch).toBe('every'));
  });

  test('refused: known sites it is, and the page says so', async () => {
    fakeBrowser.state.answer = false;
    await choose('在所有网页上');
    confirm();
    await waitFor(() => expect(news()).toBe('没有获得权限，先只在已知的转载站使用。'));
    expect(find('.choices label:has(:checked)').textContent).toContain('只在已知的转载站');
    expect((await stored()).watch).toBe('known');
  });

  test('on click only', async () => {
    await choose('什么都不自动做');
    confirm();
    await waitFor(async () => expect((await stored()).watch).toBe('click'));
  });
});

test('the sample is judged by the real engine: a repost that cites itself', async () => {
  find('button', '判断示例文章').click();
  await waitFor(() => expect(find('.card').textContent).toContain('这一页像是转载'));
  expect(find('.card .state').textContent).toBe('只引用了自己');
  expect(find('.card').textContent).toContain('先更新数据库还是先删缓存');
  expect(document.querySelectorAll('.card li').length).toBeGreaterThan(1);
  await waitFor(() => expect(document.activeElement?.className).toBe('result'));
  expect(await violations()).toEqual([]);
});

test.each(['light', 'dark'])('in %s there are no violations', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  expect(await violations()).toEqual([]);
});
