import type { Body, BodyBlock, Inline } from './body';
import type { Random } from './random';
import { readings, toTraditional } from './traditional';

/** Kinds of damage that a copying site does to the text. */
export type Damage = 'pinyin' | 'traditional' | 'keyword' | 'fragment' | 'salt' | 'censor' | 'spun';

type Change = (text: string, isLast: boolean) => { readonly text: string; readonly shown: string };

const same = (text: string) => ({ text, shown: text });
const saltCharacters = '龘靐齉爨麤鱻灪驫虪厵';
const spins: readonly (readonly [string, string])[] = [
  ['处理', '解决'],
  ['因为', '由于'],
  ['主要', '次要'],
  ['应用', '利用'],
  ['发展', '倒退'],
  ['能', '能够'],
  ['没有', '没'],
];

/** What each damage does to a piece of running text: what a reader should get, and what the page shows. */
const damages: Record<Damage, (random: Random, keyword: string) => Change> = {
  traditional: () => (text) => same(toTraditional(text)),
  spun: () => (text) => same(spins.reduce((spun, [from, to]) => spun.replaceAll(from, to), text)),
  pinyin: (random) => (text) => {
    const clean = toTraditional(text);
    const shown = [...clean].map((character) => {
      const reading = readings.get(character);
      return reading !== undefined && random.chance(0.3) ? `${character}(${reading})` : character;
    });
    return { text: clean, shown: shown.join('') };
  },
  keyword: (random, keyword) => (text, isLast) => ({
    text,
    shown: isLast && /。$/.test(text) && random.chance(0.7) ? text + keyword : text,
  }),
  fragment: (random) => (text) => ({
    text,
    shown: text.replace(/(?<=\p{Script=Han}{3})(?=\p{Script=Han}{3})/gu, () => (random.chance(0.02) ? '码l源' : '')),
  }),
  salt: (random) => (text) => ({
    text,
    shown: text.replace(/[。？]/g, (stop) =>
      random.chance(0.8) ? random.some([...saltCharacters], 2).join('') + stop : stop,
    ),
  }),
  censor: () => (text) => ({ text, shown: text.replaceAll('操作', ' *** 作') }),
};

function damageInlines(inlines: readonly Inline[], change: Change): Inline[] {
  return inlines.map((inline, at) => {
    if (inline.kind === 'code' || inline.kind === 'tex') return inline;
    const { text, shown } = change(inline.text, at === inlines.length - 1);
    return inline.kind === 'link' ? { ...inline, text } : { ...inline, text, shown };
  });
}

function damageBlock(block: BodyBlock, change: Change): BodyBlock {
  const whole: Change = (text) => change(text, false);
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: damageInlines(block.inlines, change) };
    case 'quote':
    case 'heading':
      return { ...block, inlines: damageInlines(block.inlines, whole) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, inlines: damageInlines(item.inlines, whole) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => damageInlines(cell, whole))) };
    default:
      return block;
  }
}

/** A damaged copy of an article; its `text` stays what a reader should get, its `shown` is on the page. */
export function damageBody(body: Body, damage: Damage, random: Random): Body {
  const change = damages[damage](random, random.pick(body.tags));
  const title = damage === 'traditional' || damage === 'pinyin' ? toTraditional(body.title) : body.title;
  return { ...body, title, blocks: body.blocks.map((block) => damageBlock(block, change)) };
}
