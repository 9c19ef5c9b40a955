import type { Body, BodyBlock, Entry, Inline } from './body';
import { mojibake } from './mojibake';
import type { Random } from './random';
import { spun } from './spun';
import { readings, toSimplified, toTaiwan, toTraditional } from './traditional';

/**
 * Kinds of damage that a copying site does to the text. What a reader should get is the clean text where a repair is
 * without doubt, and the damaged one where it is not (spun, mixed, lost and garbled characters, converted script).
 */
export type Damage =
  | 'pinyin'
  | 'pinyin-simplified'
  | 'traditional'
  | 'taiwan'
  | 'mixed-script'
  | 'keyword'
  | 'fragment'
  | 'salt'
  | 'censor'
  | 'spun'
  | 'mojibake'
  | 'lost'
  | 'garbage';

type Change = (text: string, isLast: boolean) => { readonly text: string; readonly shown: string };

const same = (text: string) => ({ text, shown: text });
const saltCharacters = '龘靐齉爨麤鱻灪驫虪厵籱麣饢讟';

/** Damages that a reader can only undo because they come again and again: fewer places than this are left alone. */
const leastPlaces: Readonly<Partial<Record<Damage, number>>> = {
  keyword: 3,
  fragment: 3,
  salt: 3,
  pinyin: 2,
  'pinyin-simplified': 3,
};

function bracketed(random: Random, convert: (text: string) => string): Change {
  const [open = '(', close = ')'] = random.pick(['()', '()', '（）']);
  return (text) => {
    const clean = convert(text);
    const shown = [...clean].map((character) => {
      const reading = readings.get(toTraditional(character));
      return reading !== undefined && random.chance(0.3) ? `${character}${open}${reading}${close}` : character;
    });
    return { text: clean, shown: shown.join('') };
  };
}

/** What each damage does to a piece of running text: what a reader should get, and what the page shows. */
const damages: Record<Damage, (random: Random, keyword: string) => Change> = {
  traditional: () => (text) => same(toTraditional(text)),
  taiwan: () => (text) => same(toTaiwan(text)),
  'mixed-script': (random) => (text) =>
    same([...text].map((character) => (random.chance(0.4) ? toTraditional(character) : character)).join('')),
  spun: () => (text) => same(spun(text)),
  pinyin: (random) => bracketed(random, toTraditional),
  'pinyin-simplified': (random) => bracketed(random, toSimplified),
  keyword: (random, keyword) => (text, isLast) => ({
    text,
    shown: isLast && /[。！？]$/.test(text) && random.chance(0.75) ? text + keyword : text,
  }),
  fragment: (random) => {
    const piece = random.pick(['码l源', '源l码', '城l商', '码l播']);
    return (text) => ({
      text,
      shown: text.replace(/(?<=\p{Script=Han}{3})(?=\p{Script=Han}{3})/gu, () => (random.chance(0.03) ? piece : '')),
    });
  },
  salt: (random) => (text) => ({
    text,
    shown: text.replace(/[。？]/g, (stop) =>
      random.chance(0.8) ? random.some([...saltCharacters], 2).join('') + stop : stop,
    ),
  }),
  censor: () => (text) => ({ text, shown: text.replaceAll('操作', ' *** 作') }),
  mojibake: (random) => {
    const break_ = mojibake(random);
    return (text, isLast) => same(isLast && random.chance(0.2) ? break_(text) : text);
  },
  lost: () => (text) => same(text.replace(/(\d)\.(\d)/g, '$1$2').replace(/\\/g, '')),
  garbage: (random) => (text, isLast) => ({
    text,
    shown: isLast && random.chance(0.4) ? `${text}${garbageLine(random)}` : text,
  }),
};

/** A line of signs as forums sprinkle them between the lines of a post, against copying. */
export function garbageLine(random: Random): string {
  const signs = () => random.letters(random.int(1, 3), 'ABCDEFGHIJKabcdefghijk0123456789');
  const marks = () => random.letters(1, ':~*%^#@&;"+|!,.$');
  return ` ${Array.from({ length: random.int(4, 7) }, () => marks() + signs()).join(' ')} `;
}

function damageInlines(inlines: readonly Inline[], change: Change, isParagraph: boolean): Inline[] {
  return inlines.map((inline, at) => {
    if (!('text' in inline) || ['code', 'tex', 'note', 'break'].includes(inline.kind)) return inline;
    const { text, shown } = change(inline.text, isParagraph && at === inlines.length - 1);
    if (inline.kind === 'link') return { ...inline, text };
    return { kind: inline.kind as 'text', text, shown };
  });
}

function damageEntries(entries: readonly Entry[], change: Change): Entry[] {
  return entries.map(({ term, paragraphs }) => ({
    term,
    paragraphs: paragraphs.map((inlines) => damageInlines(inlines, change, false)),
  }));
}

function damageBlock(block: BodyBlock, change: Change): BodyBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: damageInlines(block.inlines, change, true) };
    case 'quote':
    case 'heading':
      return { ...block, inlines: damageInlines(block.inlines, change, false) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, inlines: damageInlines(item.inlines, change, false) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => damageInlines(cell, change, false))) };
    case 'definitions':
    case 'details':
      return { ...block, entries: damageEntries(block.entries, change) };
    default:
      return block;
  }
}

function runsOf(block: BodyBlock): readonly Inline[] {
  if ('inlines' in block) return block.inlines;
  if (block.kind === 'list') return block.items.flatMap((item) => item.inlines);
  if (block.kind === 'table') return block.rows.flat(2);
  return 'entries' in block ? block.entries.flatMap((entry) => entry.paragraphs.flat()) : [];
}

function isDamaged(inline: Inline): boolean {
  return 'shown' in inline && inline.shown !== undefined && inline.shown !== inline.text;
}

/** Signs that are part of some articles: there nobody could tell the damage from the text. */
const innocent: Readonly<Partial<Record<Damage, RegExp>>> = {
  pinyin: /\p{Script=Han}\(\p{Script=Latin}+\)/u,
  'pinyin-simplified': /\p{Script=Han}\(\p{Script=Latin}+\)/u,
  salt: new RegExp(`[${saltCharacters}]`, 'u'),
  mojibake: /锟斤拷|\ufffd/,
  censor: /\*\*\*/,
};

/**
 * A damaged copy of an article; its `text` stays what a reader should get, its `shown` is on the page. The article
 * itself where the damage would stand in so few places, or among so many like it, that nobody could know it for damage.
 */
export function damageBody(body: Body, damage: Damage, random: Random): Body {
  if (innocent[damage]?.test(JSON.stringify(body.blocks))) return body;
  const keyword = random.pick([...body.tags, 'git', 'github', '前端', 'html', '微信']);
  const change = damages[damage](random, keyword);
  const blocks = body.blocks.map((block) => damageBlock(block, change));
  const places = blocks.flatMap(runsOf).filter(isDamaged).length;
  return places < (leastPlaces[damage] ?? 0) ? body : { ...body, blocks };
}
