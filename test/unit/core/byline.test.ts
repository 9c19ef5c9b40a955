import { describe, expect, test } from 'vitest';
import { findByline, linkedAuthors } from '../../../src/core/byline';
import { pageFacts } from '../../support/facts';

const article = ['第一段讲怎样挑柿子。', '第二段讲怎样晒柿饼。'];

describe('names of authors', () => {
  test.each([
    ['作者：林小满 阅读：12', '林小满'],
    ['文 | 老周', '老周'],
    ['作者：ByteWalker', 'ByteWalker'],
    ['作者：文小满', '文小满'],
    ['本文转载自微信公众号「柿子与秋天」，作者林小满，转载请联系', '林小满'],
    ['作者：佚名', ''],
    ['作者：https://copy.example.cn/', ''],
    ['这篇文章的作者讲了三件事。', ''],
  ])('%s gives “%s”', (line, name) => {
    expect(findByline([line], [], pageFacts({ blocks: article }))).toBe(name);
  });

  test('a line of the page comes before machine-readable data', () => {
    const facts = pageFacts({ blocks: article });
    expect(findByline(['作者：林小满'], ['copy-site'], facts)).toBe('林小满');
    expect(findByline([], ['老周'], facts)).toBe('老周');
  });
});

describe('authors told by a link to their page', () => {
  const linked = (url: string, text: string) =>
    linkedAuthors(pageFacts({ url, blocks: [{ text, region: 'before' }, ...article] }));

  test('on the platform of the page itself', () => {
    const post = 'https://blog.csdn.net/shizi_farm/article/details/100200300';
    expect(linked(post, '原创 [柿子农场](https://blog.csdn.net/shizi_farm) 于 2021-01-05 发布')).toEqual(['柿子农场']);
  });

  test('not where the page only links to a platform, nor for links to articles', () => {
    expect(linked('https://shizi.example.net/a/1', '[柿子农场](https://blog.csdn.net/shizi_farm)')).toEqual([]);
    const post = 'https://juejin.cn/post/7012345678901234567';
    expect(linked(post, '[晒柿饼](https://juejin.cn/post/7012345678901234568)')).toEqual([]);
  });

  test('not from further down in the article', () => {
    const blocks = [...article, ...article, ...article, '[别人](https://juejin.cn/user/42)'];
    expect(linkedAuthors(pageFacts({ url: 'https://juejin.cn/post/7012345678901234567', blocks }))).toEqual([]);
  });
});
