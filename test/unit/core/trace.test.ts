import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trace } from '../../../src/core/trace';
import { type PageSketch, pageFacts, repost } from '../../support/facts';

const csdn = 'https://blog.csdn.net/lilei/article/details/12345678';
const cnblogs = 'https://www.cnblogs.com/lilei/p/1234567.html';
const middle = Array.from({ length: 12 }, (_, at) =>
  `第${at}段正文讲的是缓存怎样失效，以及读写时各自要注意的地方。`.repeat(4),
);
const mark = (text: string) =>
  `https://img-blog.csdnimg.cn/1.png?x-oss-process=image/watermark,shadow_50,text_${Buffer.from(text).toString('base64')},size_20`;

function source(sketch: PageSketch) {
  return trace(pageFacts(sketch), repost);
}

describe('state', () => {
  test('one clue: likely, medium', () => {
    const { state, best } = source({ blocks: [...middle, `转载自：${csdn}`] });
    expect([state, best?.url, best?.confidence]).toEqual(['likely', csdn, 'medium']);
  });

  test('two families on one address: traced, high', () => {
    const { state, best } = source({ canonical: csdn, blocks: [...middle, `转载自：${csdn}`] });
    expect([state, best?.url, best?.confidence]).toEqual(['traced', csdn, 'high']);
  });

  test('two families on one author: traced', () => {
    const { state, best, candidates } = source({
      blocks: [...middle, `转载自：${csdn}`],
      images: [mark('https://blog.csdn.net/lilei')],
    });
    expect([state, best?.url]).toEqual(['traced', csdn]);
    expect(candidates.filter(({ kind }) => kind === 'author')).toEqual([]);
  });

  test('one block read by two tracers is one clue', () => {
    const block = `版权声明：本文为CSDN博主「李雷」的原创文章，转载请附上原文出处链接。原文链接：${csdn}`;
    const { best } = source({ blocks: [...middle, block] });
    expect(best).toMatchObject({ url: csdn, author: '李雷' });
    expect(best?.evidence).toHaveLength(1);
  });

  test('a watermark with the account confirms an article whose author is named by the nick', () => {
    const block = `版权声明：本文为CSDN博主「李雷」的原创文章。原文链接：${csdn}`;
    expect(source({ blocks: [...middle, block], images: [mark('https://blog.csdn.net/lilei')] }).state).toBe('traced');
  });

  test('two statements are one family', () => {
    const blocks = [`转载自：${csdn}`, ...middle, `原文链接：${csdn}`];
    expect(source({ blocks }).state).toBe('likely');
  });

  test("a platform's leftovers confirm no address", () => {
    expect(source({ blocks: [...middle, '在这里插入图片描述', `转载自：${csdn}`] }).state).toBe('likely');
  });

  test('no clue: unknown', () => {
    expect(source({ blocks: middle })).toEqual({ state: 'unknown', candidates: [] });
  });

  test.each(['original', 'not-article'] as const)('%s: none, whatever the clues', (level) => {
    const facts = pageFacts({ canonical: csdn, blocks: [...middle, `转载自：${csdn}`] });
    expect(trace(facts, { level, score: 0, signals: [] })).toEqual({ state: 'none', candidates: [] });
  });
});

describe('self-citations', () => {
  test.each([
    ['the page itself', 'http://abcde.farm-net.cn/', 'http://abcde.farm-net.cn/'],
    ['a random sub-domain', 'http://abcde.farm-net.cn/', 'http://vwxyz.farm-net.cn/1.html'],
    ['the bare domain', 'http://abcde.farm-net.cn/', 'http://farm-net.cn'],
    ['the brand under another ending', 'https://www.farmnet.cn/1.html', 'https://www.farmnet.com/'],
    [
      'the second address of a personal blog',
      'https://a.github.io/2020/cache/',
      'https://b.github.io/2020/cache/index.html',
    ],
  ])('%s is refused', (_, url, stated) => {
    const { state, best, candidates } = source({ url, blocks: [...middle, `转载地址：${stated}`] });
    expect([state, best]).toEqual(['self-citing', undefined]);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]?.evidence[0]?.strength).toBe('refused');
    expect(candidates[0]?.url).toBeUndefined();
  });

  test('with leftovers: self-citing, and the platform is guessed', () => {
    const { state, best, candidates } = source({
      url: 'http://abcde.farm-net.cn/',
      blocks: [...middle, '在这里插入图片描述', '转载地址：http://abcde.farm-net.cn/'],
    });
    expect([state, best]).toEqual(['self-citing', undefined]);
    expect(candidates[0]).toMatchObject({ kind: 'platform', platform: 'csdn', confidence: 'medium' });
  });

  test('with a better clue: the better clue', () => {
    const { state, best } = source({
      url: 'http://abcde.farm-net.cn/',
      canonical: csdn,
      blocks: [...middle, '转载地址：http://abcde.farm-net.cn/'],
    });
    expect([state, best?.url]).toEqual(['likely', csdn]);
  });

  test('another author on the same platform is a source', () => {
    const url = 'https://blog.csdn.net/hanmei/article/details/99999999';
    expect(source({ url, blocks: [...middle, `转载自：${csdn}`] }).best?.url).toBe(csdn);
  });

  test('the same author on the same platform is not', () => {
    const url = 'https://blog.csdn.net/lilei/article/details/99999999';
    expect(source({ url, blocks: [...middle, `转载请注明出处：${csdn}`] }).best).toBeUndefined();
  });

  test("another post on a platform whose addresses name no author: a credit is a source, the author's notice is not", () => {
    const url = 'https://www.jianshu.com/p/0123456789ab';
    const other = 'https://www.jianshu.com/p/038f3b383924';
    expect(source({ url, blocks: [...middle, `转载自：${other}`] }).best?.url).toBe(other);
    expect(source({ url, blocks: [...middle, `转载请注明出处：${other}`] }).best).toBeUndefined();
  });

  test("a page's own canonical address is no clue at all", () => {
    const url = 'https://copy.example.cn/a/1.html';
    expect(source({ url, canonical: url, blocks: middle })).toEqual({ state: 'unknown', candidates: [] });
  });
});

describe('best', () => {
  test('is never a platform', () => {
    const { state, best, candidates } = source({
      blocks: [...middle, '在这里插入图片描述', '点击并拖拽以移动'],
      images: ['https://img-blog.csdnimg.cn/1.png'],
    });
    expect([state, best]).toEqual(['unknown', undefined]);
    expect(candidates[0]).toMatchObject({ kind: 'platform', platform: 'csdn', confidence: 'high' });
  });

  test('weak leftovers alone are a low guess', () => {
    expect(source({ blocks: [...middle, 'image.png'] }).candidates[0]?.confidence).toBe('low');
  });

  test('prefers the article to its blog', () => {
    const blocks = ['出处：https://www.cnblogs.com/lilei/', ...middle, `原文链接：${cnblogs}`];
    expect(source({ blocks }).best?.url).toBe(cnblogs);
  });

  test('prefers an address to a mere name', () => {
    const blocks = ['来源：[某某晚报](https://www.wanbao-news.cn/)', ...middle, '本文转载自 某某晚报'];
    expect(source({ blocks }).best?.url).toBe('https://www.wanbao-news.cn/');
  });

  test('prefers a reprint credit to a field of the title line', () => {
    const blocks = [`来源：${csdn}`, ...middle, `本文转载自：${cnblogs}`];
    expect(source({ blocks }).best?.url).toBe(cnblogs);
  });

  test('is the author when only a watermark tells', () => {
    const { state, best } = source({ blocks: middle, images: [mark('https://blog.csdn.net/lilei')] });
    expect([state, best?.kind, best?.url]).toEqual(['likely', 'author', 'https://blog.csdn.net/lilei']);
  });

  test('is the foreign original of a translation', () => {
    const blocks = ['原文地址：[Cache it](https://blog.somebody.dev/cache-it/)', '译者：李雷', ...middle];
    expect(source({ blocks }).best?.url).toBe('https://blog.somebody.dev/cache-it/');
  });

  test('is nothing among many equal sources', () => {
    const items = [1, 2, 3, 4, 5].map((at) => `来源：https://blog.csdn.net/lilei/article/details/${at}`);
    expect(source({ blocks: [...items, ...middle] }).best).toBeUndefined();
  });

  test('leads to where the link leads, not to what it shows', () => {
    const { best } = source({ blocks: [...middle, `转载地址：[https://www.jianshu.com/p/1](${csdn})`] });
    expect([best?.url, best?.evidence[0]?.textHost]).toEqual([csdn, 'www.jianshu.com']);
  });
});

describe('chains', () => {
  const mirror = 'https://blog.youkuaiyun.com/lilei/article/details/12345678';

  test('mirror, import, original: the farthest, by way of the import', () => {
    const { state, best } = source({ url: mirror, blocks: [...middle, `转载于:${cnblogs}`] });
    expect([state, best?.url, best?.via]).toEqual(['likely', cnblogs, { host: 'blog.csdn.net', url: csdn }]);
  });

  test('a lookalike of the platform is a mirror, not the platform itself', () => {
    expect(source({ url: 'https://wsa.jianshu.io/p/038f3b383924', blocks: middle }).best?.url).toBe(
      'https://www.jianshu.com/p/038f3b383924',
    );
  });

  test('a rewritten link to the mirror itself confirms the rebuilt address', () => {
    const { state, best } = source({ url: mirror, blocks: [...middle, `原文链接：${mirror}`] });
    expect([state, best?.url, best?.via]).toEqual(['traced', csdn, undefined]);
  });

  test.each(['来源：https://www.video-site.cn/watch/1', '转载请注明出处：https://lilei-blog.cn/cache.html'])(
    'what says less than "reprinted" does not push the rebuilt address aside: %s',
    (text) => {
      expect(source({ url: mirror, blocks: [text, ...middle] }).best).toMatchObject({ url: csdn });
    },
  );

  test('an account without address does not push the rebuilt address aside', () => {
    const { best } = source({
      url: 'http://www.ekrvqnd.cn/article/675898.html',
      blocks: ['本文转载自微信公众号「缓存笔记」，作者李雷。', ...middle],
    });
    expect(best?.url).toBe('https://www.51cto.com/article/675898.html');
  });

  test('a statement that names a mirror is taken to the original, by way of the mirror', () => {
    const { best } = source({ blocks: [...middle, '转自：http://t.zoukankan.com/lilei-p-1234567.html'] });
    expect([best?.url, best?.via?.host]).toEqual([cnblogs, 't.zoukankan.com']);
  });
});

test('trace never throws and never offers what may not be opened', () => {
  const hosts = ['127.0.0.1', '10.1.2.3', 'localhost', 'router', 'u:p@blog.csdn.net', '[::1]', 'blog.csdn.net'];
  const address = fc.tuple(
    fc.constantFrom('http://', 'https://', 'javascript:', 'data:', '//'),
    fc.constantFrom(...hosts),
    fc.webPath().map((path) => `/${path}`),
  );
  fc.assert(
    fc.property(fc.array(address, { maxLength: 4 }), fc.string(), (parts, noise) => {
      const blocks = parts.map((part) => `转载自：${part.join('')} ${noise}`);
      for (const { url } of trace(pageFacts({ blocks, canonical: parts[0]?.join('') ?? '' }), repost).candidates) {
        expect(url ?? 'https://blog.csdn.net/').toMatch(/^https?:\/\/blog\.csdn\.net\//);
      }
    }),
    { numRuns: 50 },
  );
});
