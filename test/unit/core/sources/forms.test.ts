import { describe, expect, test } from 'vitest';
import { atFoot, atHead, prose, type Sketch, sourceOf, url } from '../../../support/dough-page';
import type { BlockSketch } from '../../../support/facts';

const verbs =
  '转载自 本文转自 转自 转载于 本文来自 本文摘自 摘自 译自 原文发表于 原载于 内容转自 搬运自 轉載自 來源於 源自 本文源于 文章转自 来源于 以下内容来自';

const forms: readonly (readonly [form: string, make: (label: string) => string])[] = [
  ['a space', (label) => `${label} ${url}`],
  ['nothing', (label) => `${label}${url}`],
  ['round brackets', (label) => `（${label}：${url}）`],
  ['heavy brackets', (label) => `【${label}】${url}`],
  ['square brackets', (label) => `[${label}] ${url}`],
  ['dashes', (label) => `——${label} [面团的脾气](${url})`],
  ['a name as link', (label) => `${label}[麦穗的博客](${url})，侵删。`],
  ['a note', (label) => `注：${label}「[面团](${url})」，版权归原作者所有`],
  ['a bar', (label) => `* ${label} | ${url}`],
  ['a declaration', (label) => `声明：${label} ${url} ，如有侵权请联系删除。`],
  ['pointed brackets', (label) => `> ${label}：<${url}>`],
  ['a postscript', (label) => `PS：${label}${url}`],
];

describe('forms between label and address', () => {
  test.each(verbs.split(' '))('%s', (label) => {
    for (const [form, make] of forms) expect([form, atFoot(make(label))]).toEqual([form, url]);
  });

  test.each([
    ['the next block', ['转载地址', url]],
    [
      'the next cell',
      [
        { text: '来源', kind: 'cell' },
        { text: `[面团](${url})`, kind: 'cell' },
      ],
    ],
    ['a colon of its own', ['原文链接', '：', `[${url}](${url})`]],
    ['a scheme with a full-width colon', [`转载自：${url.replace(':', '：')}`]],
    ['a scheme with a space', [`转载自：${url.replace('//', '// ')}`]],
    ['a label with spaces', [`转 载 自：${url}`]],
    ['a field with spaces', [`来　源：[面团](${url})`]],
    ['pinyin with tones', [`原(yuán)文(wén)鏈(liàn)接(jiē)：[面团](${url})`]],
    ['pinyin without tones', [`转(zhuan)载(zai)自：${url}`]],
    ['an aside', [`原文：（懒得翻译了）[为什么](${url})`]],
    ['a name before', ['来源：面点周刊', `原文链接：${url}`]],
    ['a gate of the page itself', [`转载自：[面团](https://www.copyshop-a.cn/go/?url=${encodeURIComponent(url)})`]],
  ] satisfies [string, Sketch[]][])('%s', (_, blocks) => {
    expect(atFoot(...blocks)).toBe(url);
  });

  test('without a scheme', () => {
    expect(atFoot('转载自：mian.haoshi-net.cn/2021/tuan.html')).toBe(url.replace('https', 'http'));
  });

  test('a title that says so and an address alone', () => {
    expect(sourceOf([url, ...prose], { title: '【转载】面团的脾气' })).toBe(url);
    expect(sourceOf([...prose, `[${url}](${url})`], { title: '[转]面团的脾气' })).toBe(url);
  });

  test('the line under the title', () => {
    const line = (text: string): BlockSketch => ({ text, region: 'before', kind: 'other' });
    expect(atHead(line(`2020-01-02 10:11 来源：[面点周刊](${url}) 作者：小麦 阅读：123`))).toBe(url);
    expect(atHead(line('2020-01-02 10:11 来源：面点周刊 作者：小麦 阅读：123'))).toBe('@面点周刊');
    expect(atHead(line('来源：互联网 发布：面粉批发 编辑：小店 时间：2020-01-02'))).toBe('');
  });
});
