import type { Article, PageReading } from '../../../src/core/reading';
import type { SignalHit } from '../../../src/core/signal';
import type { Candidate, Clue, Source } from '../../../src/core/tracer';

const article: Article = {
  title: '用信号量控制并发下载的三个步骤',
  byline: '',
  published: '2019-05-26',
  lang: 'zh-CN',
  contentHtml:
    '<h2>为什么要限流</h2><p>并发太高，对方的服务器会先受不了。</p><h3>一个反例</h3><p>把三千个请求一次发出去。</p>' +
    '<h2>怎么写</h2><pre><code class="language-python">import asyncio\nlimit = asyncio.Semaphore(8)</code></pre>' +
    '<h2>小结</h2><p>先量一量，再决定限多少。</p>',
  textContent: '',
  counts: { hanCharacters: 460, latinWords: 20, codeLines: 12, images: 0, headings: 4 },
};

const signals: readonly SignalHit[] = [
  { id: 'self-citing', weight: 30, quote: '转载地址：http://copy.example.com/' },
  { id: 'related-list', weight: 25, quote: '你可能感兴趣的文章', args: ['20'], locator: '2' },
  { id: 'author-link', weight: -5, quote: '某人' },
];

const leftover: Clue = { tracer: 'leftovers', family: 'leftover', strength: 'medium', quote: '在这里插入图片描述' };
const platform: Candidate = { kind: 'platform', platform: 'csdn', confidence: 'medium', evidence: [leftover] };
const statement: Clue = {
  tracer: 'stated-link',
  family: 'statement',
  strength: 'strong',
  quote: '转载自：www.cnblogs.com/example/p/10923000.html',
  label: '转载自',
};
const canonical: Clue = { tracer: 'canonical', family: 'canonical', strength: 'strong', quote: 'cnblogs.com/example' };
const original: Candidate = {
  kind: 'article',
  url: 'https://www.cnblogs.com/example/p/10923000.html',
  host: 'www.cnblogs.com',
  platform: 'cnblogs',
  author: 'example',
  confidence: 'high',
  evidence: [statement, canonical],
};

const sources: Readonly<Record<Source['state'], Source>> = {
  traced: { state: 'traced', best: original, candidates: [original] },
  likely: {
    state: 'likely',
    best: { ...original, confidence: 'medium', evidence: [statement] },
    candidates: [{ ...original, confidence: 'medium', evidence: [statement] }],
  },
  'self-citing': {
    state: 'self-citing',
    candidates: [
      platform,
      {
        kind: 'article',
        host: 'copy.example.com',
        url: 'http://copy.example.com/',
        confidence: 'low',
        evidence: [{ ...statement, strength: 'refused', label: '转载地址' }],
      },
    ],
  },
  unknown: { state: 'unknown', candidates: [] },
  none: { state: 'none', candidates: [] },
};

/** A whole reading of an invented page in the given state. */
export function readingOf(state: Source['state'], over: Partial<Article> = {}): PageReading & { article: Article } {
  const isRepost = state !== 'none';
  return {
    verdict: isRepost ? { level: 'repost', score: 50, signals } : { level: 'original', score: 0, signals: [] },
    source: sources[state],
    article: { ...article, ...over },
    journal: [
      { stripper: 'related-list', reason: 'related', preview: '信号量入门', count: 20 },
      { stripper: 'promotion-line', reason: 'promotion', preview: '<b>点这里</b>', count: 1 },
    ],
    timings: { facts: 1, judge: 1, extract: 1, sanitize: 1, total: 4 },
  };
}
