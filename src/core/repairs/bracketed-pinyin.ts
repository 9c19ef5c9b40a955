import { type Edit, type Lines, type Repair, removal } from '../repair';
import { isCommonHan, isSimplifiedHan } from '../text/common-han';
import { countHan, hanRanges } from '../text/han';
import { initialsOf, readSyllable } from '../text/pinyin';

/** What every such gloss is, and little else; compiled in a fraction of the time that the letters with marks take. */
const mayBeGloss = new RegExp(`[${hanRanges}\\udc00-\\udfff][(（]\\s?[^\\s!-\`{-~${hanRanges}]{1,16}\\s?[)）]`);
/** One Han character with letters in brackets behind it; a broken character may follow. */
const bracketed = /(\p{Script=Han})([(（]\s?([a-zɑɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ\p{M}]{1,8})\s?[)）]\ufffd*)/gu;

/** Texts about reading aloud have such words, and their glosses are meant. */
const aboutReading =
  /[拼注]音|[读讀][音作]|[发發]音|[声聲][调調]|多音字|生僻字|[汉漢][语語字]|普通[话話]|[国國][语語]|[识認識认]字|古[诗詩]|文言/g;

/** Characters that nobody explains: everyone who reads at all knows them. */
const plain =
  /[的一是了不在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自年过发后作里用道行所然家种事成方多经么去法学同现没动面起看定天分还进好小部其些主样心本前开但因只从想实日使明性知全点正业外将两高间由问很最重手应向头文等新己果话回代内给次先东提立及比员解名真论处走口认条系气题更别打女变四总何电数安少才结反受目再接必场件让各被段写张查连换读放字做新码]/u;

/** So many glosses of characters that not even such a text explains show the tool at work all the same. */
const neverExplained = /[这這个個们們来來时時对對开開问問题題现現从從让讓请請写寫后後头頭机機]/;
const fewestNever = 3;

const fewest = 4;
const fewestTraditional = 2;
/** Fewer must stand in several lines. */
const manyInLine = 8;
const fewestToneless = 6;
/** From this share of glossed characters on it is a text for learners, printed with its pinyin. */
const mostGlossed = 0.35;

interface Gloss {
  readonly character: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Letters in this bracket, and in one that follows at once. */
  readonly readings: readonly string[];
  readonly isToned: boolean;
  /** The letters begin as the character's reading does. */
  readonly fits: boolean;
  /** The sentence goes on right behind the bracket. */
  readonly isInside: boolean;
}

function readGlosses(lines: Lines): Gloss[] {
  const glosses: Gloss[] = [];
  lines.forEach((text, line) => {
    for (const { index, 0: whole, 1: character = '', 2: bracket = '', 3: letters = '' } of text.matchAll(bracketed)) {
      const syllable = readSyllable(letters);
      if (syllable === undefined) continue;
      const end = index + whole.length;
      glosses.push({
        character,
        line,
        start: end - bracket.length,
        end,
        readings: [letters, /^[(（]([^()（）]{1,8})[)）]/.exec(text.slice(end, end + 10))?.[1] ?? letters],
        isToned: syllable.isToned,
        fits: initialsOf(character).includes(syllable.letters[0] ?? '?'),
        isInside: /^\p{Script=Han}/u.test(text.slice(end, end + 2)),
      });
    }
  });
  return glosses;
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** Glosses for each character that has any. A writer explains a character once; a tool does it every time. */
function timesGlossed(glosses: readonly Gloss[]): number[] {
  const times = new Map<string, number>();
  for (const { character } of glosses) times.set(character, (times.get(character) ?? 0) + 1);
  return [...times.values()];
}

/** What every injection shows, with or without tones. */
function isSown(glosses: readonly Gloss[], lines: Lines): boolean {
  if (glosses.length < manyInLine && new Set(glosses.map(({ line }) => line)).size < 2) return false;
  if (share(glosses, ({ character }) => isCommonHan(character)) < 0.8) return false;
  if (share(glosses, ({ isInside }) => isInside) < 0.4) return false;
  const han = lines.reduce((sum, text) => sum + countHan(text), 0);
  return glosses.length <= han * mostGlossed;
}

function isAboutReading(glosses: readonly Gloss[], lines: Lines): boolean {
  const words = lines.reduce((sum, text) => sum + (text.match(aboutReading)?.length ?? 0), 0);
  return words > 0 && (words > 1 || glosses.length < fewest);
}

/** In a text about reading: the tool's glosses, without those of characters that have two readings there. */
function beyondReading(glosses: readonly Gloss[]): readonly Gloss[] {
  if (glosses.filter(({ character }) => neverExplained.test(character)).length < fewestNever) return [];
  const readings = new Map<string, Set<string>>();
  for (const gloss of glosses) {
    const known = readings.get(gloss.character) ?? new Set<string>();
    for (const reading of gloss.readings) readings.set(gloss.character, known.add(reading.trim()));
  }
  return glosses.filter(({ character }) => readings.get(character)?.size === 1);
}

function isInjected(toned: readonly Gloss[], lines: Lines): boolean {
  if (toned.length < fewestTraditional || !isSown(toned, lines)) return false;
  const isTraditional = share(toned, ({ character }) => !isSimplifiedHan(character)) >= 0.75;
  if (toned.length < fewest) return isTraditional && share(toned, ({ isInside }) => isInside) > 0.6;
  if (isTraditional || share(toned, ({ character }) => plain.test(character)) >= 0.4) return true;
  const times = timesGlossed(toned);
  return toned.length >= times.length * 1.5 && times.some((count) => count > 2);
}

/** Without tones the letters may be words (`引脚(pin)`): most must be how the characters are read, some again and again. */
function isInjectedToneless(toneless: readonly Gloss[], lines: Lines): boolean {
  const fitting = toneless.filter(({ fits }) => fits);
  if (fitting.length < fewestToneless || fitting.length < toneless.length * 0.7) return false;
  return isSown(fitting, lines) && timesGlossed(fitting).filter((count) => count > 1).length >= 2;
}

/**
 * Pinyin in brackets behind one common character after the other: tools write it into copies, against the search for
 * duplicates. Pinyin behind rare characters, once for each, or in texts about reading, is the author's and stays.
 *
 * @example 這(zhè)個(gè)方法 → 這個方法
 */
export const bracketedPinyin: Repair = {
  id: 'bracketed-pinyin',
  find(lines) {
    if (!lines.some((text) => mayBeGloss.test(text))) return [];
    const glosses = readGlosses(lines);
    const toned = glosses.filter(({ isToned }) => isToned);
    const toneless = glosses.filter(({ isToned }) => !isToned);
    const injected = [
      ...(isInjected(toned, lines) ? toned : []),
      ...(isInjectedToneless(toneless, lines) ? toneless.filter(({ fits }) => fits) : []),
    ];
    const tools = isAboutReading(glosses, lines) ? beyondReading(injected) : injected;
    return tools
      .filter(({ character }) => isCommonHan(character))
      .map(({ line, start, end }): Edit => removal(lines, line, start, end));
  },
};
