import { describe, expect, test } from 'vitest';
import { type Body, readBodies, textRuns } from '../../bench/factory/body';
import { squeezed } from '../../bench/factory/book';
import { damageBody } from '../../bench/factory/corrupt';
import { families } from '../../bench/factory/families';
import { makePages } from '../../bench/factory/page';
import { parseBody } from '../../bench/factory/parse-body';
import { seededRandom } from '../../bench/factory/random';
import { tokenF1 } from '../../bench/factory/score';

const bodies = readBodies();
const pages = makePages('unit', families.length * 4, bodies);

/** What a page shows, entities resolved: enough to look phrases up in it. */
function shown(html: string): string {
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return squeezed(plain + html);
}

describe('seededRandom', () => {
  test('gives the same choices for the same seed and others for another', () => {
    const draw = (seed: string) => seededRandom(seed).letters(40);
    expect(draw('a')).toBe(draw('a'));
    expect(draw('a')).not.toBe(draw('b'));
  });

  test('chooses different ones, and no more than there are', () => {
    expect(new Set(seededRandom('c').some([1, 2, 3], 9)).size).toBe(3);
  });
});

describe('makePages', () => {
  test('makes the same pages of the same seed, and others of another', () => {
    const markup = (seed: string) => makePages(seed, 12, bodies).map((page) => page.html);
    expect(markup('x')).toEqual(markup('x'));
    expect(markup('x')).not.toEqual(markup('y'));
  });

  test('refuses a family that does not exist', () => {
    expect(() => makePages('x', 1, bodies, 'no-such-family')).toThrow(RangeError);
  });
});

describe.each(pages)('$id', ({ html, gold, url, features }) => {
  const text = shown(html);
  const isDamaged = features.some((feature) => feature.startsWith('damage:'));

  test('shows its gold text, unless it is damaged on purpose', () => {
    if (isDamaged) return expect(gold.text.length).toBeGreaterThan(0);
    expect(gold.text.filter((phrase) => !text.includes(squeezed(phrase)))).toEqual([]);
  });

  test('shows its noise', () => {
    expect(gold.noise.filter((phrase) => !text.includes(squeezed(phrase)))).toEqual([]);
  });

  test('has no noise that is also its text', () => {
    const own = gold.text.map(squeezed);
    expect(gold.noise.filter((phrase) => own.some((each) => each.includes(squeezed(phrase))))).toEqual([]);
  });

  test('has elements for the rules of its own style sheets', () => {
    const names = [...html.matchAll(/<style>\.([\w-]+)\{/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !html.includes(`class="${name}"`))).toEqual([]);
  });

  test('has whole addresses', () => {
    expect(URL.canParse(url)).toBe(true);
    expect(gold.images.flat().filter((address) => !URL.canParse(address))).toEqual([]);
  });
});

test('there are bodies of every length and kind', () => {
  const lengthOf = (body: (typeof bodies)[number]) => JSON.stringify(body.blocks).replace(/[^\p{L}\p{N}]/gu, '').length;
  const kinds = new Set(bodies.flatMap((body) => body.blocks.map((block) => block.kind)));
  expect(bodies.length).toBeGreaterThanOrEqual(36);
  expect(Math.max(...bodies.map(lengthOf))).toBeGreaterThan(30_000);
  expect(kinds).toEqual(
    new Set([
      'paragraph',
      'quote',
      'heading',
      'code',
      'formula',
      'image',
      'list',
      'table',
      'definitions',
      'details',
      'footnotes',
    ]),
  );
});

test('every body has a title, tags and text', () => {
  for (const body of bodies) {
    expect(body.tags.length, body.id).toBeGreaterThan(1);
    expect(body.blocks.length, body.id).toBeGreaterThan(1);
  }
});

describe('parseBody', () => {
  test('reads blocks and inlines', () => {
    const source =
      'title: T\ntags: a b\n\n甲 `x` 乙 **丙** $y$\n\n```js\nlet a;\n\nlet b;\n```\n\n- 一\n  - 二\n\n| a | b |\n|---|---|\n| c | d |';
    const body = parseBody('t', source);
    expect(body.blocks.map((block) => block.kind)).toEqual(['paragraph', 'code', 'list', 'table']);
    expect(body.blocks[1]).toMatchObject({ lang: 'js', text: 'let a;\n\nlet b;' });
  });
});

describe('parseBody on notes, terms and folds', () => {
  const { blocks } = parseBody('t', 'title: T\n\n甲[^1] $x$ *乙*\n\n词\n: 释\n\n语\n: 义\n\n+++ 问\n答\n\n[^1]: 注');

  test('joins neighbouring definitions', () => {
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'definitions', 'details', 'footnotes']);
    expect(blocks[1]).toMatchObject({ entries: [{ term: [{ text: '词' }] }, { term: [{ text: '语' }] }] });
  });

  test('parts running text at marks and formulas', () => {
    const [first] = blocks;
    expect(first?.kind === 'paragraph' && textRuns(first.inlines)).toEqual(['甲', ' 乙']);
  });
});

describe('damageBody', () => {
  const shownOf = (body: Body) => JSON.stringify(body.blocks);
  const body = parseBody(
    't',
    `title: T\ntags: 缓存 网络\n\n${Array.from({ length: 12 }, (_none, at) => `这是第${at}段话，说明问题在哪里，应该怎么改。`).join('\n\n')}`,
  );

  test.each(['pinyin', 'keyword', 'salt', 'garbage', 'mojibake'] as const)('%s changes what is shown', (damage) => {
    expect(shownOf(damageBody(body, damage, seededRandom(`${damage}2`)))).not.toBe(shownOf(body));
  });

  test('leaves an article alone that is too short for the damage to be known as such', () => {
    const short = { ...body, blocks: body.blocks.slice(0, 1) };
    expect(damageBody(short, 'keyword', seededRandom('k'))).toBe(short);
  });
});

describe('tokenF1', () => {
  test.each([
    ['甲乙 foo', '甲乙 foo', '', 1],
    ['甲乙 foo 丙', '甲乙 foo', '丙', 1],
    ['', '甲', '', 0],
    ['甲', '甲乙丙', '', 0.5],
  ])('of %j against %j', (found, gold, neutral, score) => {
    expect(tokenF1(found, gold, neutral)).toBeCloseTo(score);
  });
});
