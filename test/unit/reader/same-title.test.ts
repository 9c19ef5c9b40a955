import { expect, test } from 'vitest';
import { hasTitle } from '../../../src/reader/source/same-title';

const title = '用信号量控制并发下载的三个步骤';

test.each([
  [[title], true],
  [[`${title}_某人的博客-CSDN博客`], true],
  [[`某站 | ${title}`], true],
  [['用信号量控制并发下载的3个步骤'], true],
  [['用信号量控制上传'], false],
  [['首页 - 某站'], false],
  [['另一篇', `【转】${title}`], true],
  [[], false],
  [[''], false],
])('%j: %s', (titles, same) => {
  expect(hasTitle(titles, title)).toBe(same);
});

test('a title with marks of its own agrees with itself', () => {
  expect(hasTitle(['Vue 3 - 组合式 API | 深入 - 掘金'], 'Vue 3 - 组合式 API | 深入')).toBe(true);
});
