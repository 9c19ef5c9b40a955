import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/core/tracer';
import { readBodies } from '../../bench/factory/body';
import { families } from '../../bench/factory/families';
import { articlesOf, behind, byFamily, figures, scoredBy } from '../../bench/factory/figures';
import { formulaStyles, glyphsOf } from '../../bench/factory/formula';
import type { FactoryPage, Gold } from '../../bench/factory/gold';
import { inventOrigin } from '../../bench/factory/names';
import { makePages } from '../../bench/factory/page';
import { parseBody } from '../../bench/factory/parse-body';
import { seededRandom } from '../../bench/factory/random';
import { renameClasses } from '../../bench/factory/rename';
import { repairFigures } from '../../bench/factory/repairs';
import { isAllRight, isLevelRight, scoreRow } from '../../bench/factory/score';
import { verdictFigures } from '../../bench/factory/verdicts';
import { csdnWatermark } from '../../bench/factory/watermark';
import type { Measures } from '../../bench/in-page';

const emptyGold: Gold = {
  pageClass: 'repost',
  isMarked: true,
  levels: [],
  title: '题目',
  author: '',
  credits: [],
  published: '',
  text: ['甲乙丙丁戊己庚辛'],
  formulas: [],
  damaged: [],
  isScriptFolded: false,
  code: [],
  images: [],
  source: { kind: 'none' },
  betrays: [],
  noise: ['点赞收藏加关注'],
  noiseImages: [],
  neutral: [],
};

function pageOf(gold: Partial<Gold>, family = 'f'): FactoryPage {
  return { id: 'p', family, url: 'https://a.example/', html: '', gold: { ...emptyGold, ...gold }, features: [] };
}

/** What a lab would answer for an article with this text. */
function measuresOf(content: string, level = 'repost', best?: Candidate): Measures {
  const parts = { title: '题目', byline: '', published: '', content, code: [], images: [] };
  const result = { text: content, milliseconds: 1, parts };
  const reading = {
    verdict: { level, score: 0, signals: [] },
    source: { state: best === undefined ? 'unknown' : 'likely', ...(best === undefined ? {} : { best }), others: [] },
    journal: [],
    timings: { facts: 0, judge: 0, extract: 0, sanitize: 0, total: 0 },
  };
  return { reading: reading as unknown as NonNullable<Measures['reading']>, ours: result, changed: false };
}

const row = (gold: Partial<Gold>, content: string, level?: string, best?: Candidate) =>
  scoreRow(pageOf(gold), measuresOf(content, level, best));

describe('scoreRow', () => {
  test('is content with the exact text', () => {
    const scored = row({}, '甲乙丙丁戊己庚辛');
    expect(scored.ours).toMatchObject({ f1: 1, isClean: true });
    expect(isAllRight(scored)).toBe(true);
  });

  test('names noise that stays and text that is lost', () => {
    expect(row({}, '甲乙丙丁 点赞收藏加关注').ours).toMatchObject({
      lost: ['甲乙丙丁戊己庚辛'],
      left: ['点赞收藏加关注'],
      isClean: false,
    });
  });

  const formula = { tex: 'x_k + 1', glyphs: 'xk+1', images: [] };
  test.each([
    ['$x_k + 1$', true],
    ['\\(x_k+1\\)', true],
    ['', false],
    ['xk+1', false],
    ['xk+1 $x_k + 1$', false],
  ])('formula shown as %j is exact: %j', (shown, isExact) => {
    const { ours } = row({ formulas: [formula] }, `甲乙丙丁戊己庚辛 ${shown}`);
    expect(ours?.brokenFormulas.length === 0).toBe(isExact);
  });

  test('a picture of a formula does, and so does another reading', () => {
    const pictured = { ...formula, images: ['https://a.example/x.svg'] };
    const measures = measuresOf('甲');
    const parts = { ...measures.ours.parts, images: ['https://a.example/x.svg'] } as NonNullable<
      Measures['ours']['parts']
    >;
    const seen = scoreRow(pageOf({ formulas: [pictured] }), { ...measures, ours: { ...measures.ours, parts } });
    expect(seen.ours?.brokenFormulas).toEqual([]);
    expect(row({ formulas: [{ ...formula, other: 'xk+1' }] }, 'xk+1').ours?.brokenFormulas).toEqual([]);
  });

  test('knows repaired pieces from damaged ones', () => {
    const damaged = [{ text: '甲乙丙丁戊己庚辛。', shown: '甲乙丙丁戊己庚辛。git' }];
    expect(row({ damaged }, '甲乙丙丁戊己庚辛。git').ours?.unrepaired).toHaveLength(1);
    expect(row({ damaged }, '甲乙丙丁戊己庚辛。').ours?.unrepaired).toEqual([]);
  });

  test('takes either script where the page has converted the text, and only there', () => {
    expect(row({ text: ['這個問題'], isScriptFolded: true }, '这个问题').ours?.lost).toEqual([]);
    expect(row({ text: ['這個問題'] }, '这个问题').ours?.lost).toEqual(['這個問題']);
  });
});

describe('sources', () => {
  const url = 'https://b.example/1.html';
  const shown: Candidate = { kind: 'article', url, host: 'b.example', evidence: [] } as unknown as Candidate;

  test.each([
    [{ kind: 'article', url, also: [] } as const, shown, 'right'],
    [{ kind: 'article', url, also: [] } as const, undefined, 'missed'],
    [{ kind: 'article', url, also: [], isDoubtful: true } as const, undefined, 'unnamed'],
    [{ kind: 'article', url: 'https://c.example/2.html', also: [url] } as const, shown, 'right'],
    [{ kind: 'article', url: 'https://c.example/2.html', also: [] } as const, shown, 'wrong'],
    [{ kind: 'none' } as const, shown, 'uncalled'],
    [{ kind: 'none' } as const, undefined, 'quiet'],
  ])('%j with %j is %s', (source, best, outcome) => {
    expect(row({ source }, '甲', 'repost', best).outcome).toBe(outcome);
  });
});

describe('verdicts', () => {
  test.each([
    [{ pageClass: 'repost' } as const, 'possible', false],
    [{ pageClass: 'repost', levels: ['possible'] } as const, 'possible', true],
    [{ pageClass: 'repost', isMarked: false } as const, 'original', true],
    [{ pageClass: 'nonarticle' } as const, 'original', false],
  ])('%j called %s is right: %j', (gold, level, isRight) => {
    expect(isLevelRight(row(gold, '甲', level))).toBe(isRight);
  });

  test('counts false alarms by what was called', () => {
    const rows = [row({}, '甲'), row({ pageClass: 'original' }, '甲'), row({ pageClass: 'nonarticle' }, '甲')];
    expect(verdictFigures(rows)).toMatchObject({ precision: 1 / 3, recall: 1, falseAlarms: 1, listAlarms: 1 });
  });
});

describe('tables', () => {
  const rows = [row({}, '甲乙丙丁戊己庚辛'), row({ pageClass: 'nonarticle' }, '')];

  test('leave out pages without article', () => {
    expect(articlesOf(rows)).toHaveLength(1);
    expect(figures.f1.of(scoredBy(rows, 'ours'))).toBe(1);
    expect([...byFamily(rows).keys()]).toEqual(['f']);
  });

  test('say where another engine is ahead', () => {
    const measures = measuresOf('甲');
    const better = { ...measures, readability: measuresOf('甲乙丙丁戊己庚辛').ours };
    expect(behind([scoreRow(pageOf({}), better)], [figures.f1])).toEqual([
      expect.stringContaining('readability 1.000'),
    ]);
    expect(behind([scoreRow(pageOf({}), measures)], [figures.f1])).toEqual([]);
  });

  test('count repairs of damaged pages only', () => {
    const damaged = [{ text: '甲', shown: '甲(jiǎ)' }];
    expect(repairFigures([row({ damaged }, '甲'), row({ damaged }, '甲(jiǎ)'), ...rows])).toMatchObject({
      damaged: 2,
      repaired: 1,
      clean: 1,
      touchedOriginals: 0,
    });
  });
});

describe('renameClasses', () => {
  const html =
    '<div class="post meta"><i class="meta"></i><pre class="hljs language-go"><span class="comment">a class="post"</span></pre></div>';
  const renamed = renameClasses(seededRandom('r'), html);

  test('renames the same name in the same way and leaves highlighters and text alone', () => {
    expect(renamed).toContain('class="hljs language-go"');
    expect(renamed).toContain('class="comment"');
    expect(renamed).toContain('a class="post"');
    expect(renamed).not.toContain('meta');
    const [, both = '', single = ''] = /<div class="([^"]+)"><i class="([^"]+)"/.exec(renamed) ?? [];
    expect(both).toContain(single);
  });
});

test('a watermark names the blog, the nick or nobody, and its text can be decoded', () => {
  const origin = inventOrigin(seededRandom('o'), 'csdn');
  const marks = Array.from({ length: 40 }, (_none, at) => csdnWatermark(seededRandom(`w${at}`), origin));
  expect(new Set(marks.map(({ source }) => source.kind))).toEqual(new Set(['author', 'name', 'platform']));
  const texts = marks.map(({ mark }) => Buffer.from(/text[/_]([^/,]+)/.exec(mark)?.[1] ?? '', 'base64').toString());
  expect(texts.every((text) => /csdn/i.test(text))).toBe(true);
});

test('every style of formula shows what must be read', () => {
  const tex = 'x_{k} < \\frac{1}{2}';
  for (const style of formulaStyles) {
    const { html, wanted = tex, images = [] } = style.render(tex, true);
    const plain = html.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<');
    const isShown = plain.includes(wanted) || html.includes(wanted) || images.some((address) => html.includes(address));
    expect(isShown, style.id).toBe(true);
  }
  expect(glyphsOf(tex)).toBe('xk<12');
});

test('a page is the same however many are asked for', () => {
  const bodies = readBodies();
  const html = (count: number) => makePages('same', count, bodies).map((page) => page.html);
  expect(html(families.length + 20).slice(0, 20)).toEqual(html(20));
});

test('a family that wants a kind of article gets it', () => {
  const bodies = [...readBodies(), parseBody('x', 'title: X\ntags: a b\n\n甲')];
  const pages = makePages('kind', 20, bodies, 'english-blog');
  const english = new Set(bodies.filter((body) => body.lang === 'en').map((body) => `body:${body.id}`));
  expect(pages.every((page) => page.features.some((feature) => english.has(feature)))).toBe(true);
});

describe('gold can be reached', () => {
  const pages = makePages('ideal', families.length * 4, readBodies());

  test.each(pages.filter(({ gold }) => gold.pageClass !== 'nonarticle'))('$id', (page) => {
    const { gold } = page;
    const content = [...gold.text, ...gold.formulas.map(({ tex }) => tex), ...gold.code].join('\n');
    const images = gold.images.map(([best = '']) => best);
    const parts = {
      title: gold.title,
      byline: gold.author,
      published: gold.published,
      content,
      code: gold.code,
      images,
    };
    const measures = measuresOf(content);
    const { ours } = scoreRow(page, { ...measures, ours: { ...measures.ours, parts } });
    expect(ours).toMatchObject({
      lost: [],
      left: [],
      brokenCode: [],
      brokenFormulas: [],
      unrepaired: [],
      lostImages: [],
    });
    expect(ours).toMatchObject({
      leftImages: [],
      isTitleRight: true,
      isAuthorRight: true,
      isDateRight: true,
      isClean: true,
    });
  });
});
