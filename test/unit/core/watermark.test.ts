import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWatermark } from '../../../src/core/watermark';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const urlSafe = (text: string) => base64(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const first = (text: string) =>
  `http://img-blog.csdn.net/20170101?watermark/2/text/${base64(text)}/font/5a6L/fontsize/400`;
const second = (text: string) =>
  `https://img-blog.csdnimg.cn/2019.png?x-oss-process=image/watermark,type_ZmFuZ3o,shadow_10,text_${base64(text)},size_16,color_FFFFFF,t_70`;
const third = (text: string) =>
  `https://img-blog.csdnimg.cn/2021.png?x-oss-process=image/watermark,type_ZHJvaWQ,shadow_50,text_${urlSafe(text)},size_20,color_FFFFFF,t_70,g_se,x_16#pic_center`;

describe('decodeWatermark', () => {
  test.each([
    ['the first generation', first('http://blog.csdn.net/LiLei'), 'https://blog.csdn.net/LiLei', 'LiLei'],
    ['the second', second('https://blog.csdn.net/qq_12345678'), 'https://blog.csdn.net/qq_12345678', 'qq_12345678'],
    ['an author with a sub-domain', second('https://hanmei.blog.csdn.net'), 'https://hanmei.blog.csdn.net', 'hanmei'],
    [
      'a lost equals sign',
      second('https://blog.csdn.net/weixin_1').replace('x-oss-process=', 'x-oss-process'),
      'https://blog.csdn.net/weixin_1',
      'weixin_1',
    ],
  ])('%s', (_, address, url, author) => {
    expect(decodeWatermark(address)).toEqual({ url, author });
  });

  test.each([
    ['a nick name', third('CSDN @李雷'), '李雷'],
    ['a nick that needs the URL-safe alphabet', third('CSDN @韩梅梅？？'), '韩梅梅？？'],
    ['a nick with a space', third('CSDN @Li Lei'), 'Li Lei'],
  ])('the third generation: %s', (_, address, author) => {
    expect(decodeWatermark(address)).toEqual({ author });
  });

  test.each([
    ['an empty user', first('http://blog.csdn.net/')],
    ['an empty user without slash', second('https://blog.csdn.net')],
    ['an empty nick', third('CSDN @')],
    ['another host', second('https://evil.example.org/blog.csdn.net/x')],
    ['a plain picture', 'https://img-blog.csdnimg.cn/2019.png'],
    ['rubbish', 'https://a.org/1.png?x-oss-process=image/watermark,text_%%%,size_1'],
    ['broken base64', 'https://a.org/1.png?x-oss-process=image/watermark,text_abc=def,size_1'],
    [
      'no UTF-8',
      `https://a.org/1.png?x-oss-process=image/watermark,text_${Buffer.from([255, 254, 0]).toString('base64')},t`,
    ],
    ['an endless address', `https://a.org/?${'watermark,'.repeat(50_000)}text_Q1NETiBA5p2O6Zu3`],
    ['nothing', ''],
  ])('%s names nobody', (_, address) => {
    expect(decodeWatermark(address)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeWatermark(`?watermark,text_${text},size`)));
  });
});
