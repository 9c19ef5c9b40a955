import type { PageFacts } from '../facts';
import { type Passage, passagesOf, passagesWith, quoteOf } from '../phrase-search';
import {
  authorshipField,
  bookField,
  translatedTitle,
  translatorAside,
  translatorField,
  translatorMarks,
  translatorVoice,
} from '../phrases/translation-marks';
import type { Evidence, Signal } from '../signal';
import { foldLabels } from '../text/script';

/** A line of fields, not a sentence. */
const LONGEST_FIELD = 80;
/** Blocks on either side in which a book's fields or an author's may stand. */
const NEAR = 3;
/** Asides of the translator; a single one may be quoted. */
const FEWEST_ASIDES = 2;

function nearby(passages: readonly Passage[], at: number): string {
  return passages
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ block }) => block.length <= LONGEST_FIELD)
    .map(({ text }) => text)
    .join('\n');
}

/** The field stands among those of a text, not of a book. */
function isTranslator({ block, text }: Passage, at: number, passages: readonly Passage[]): boolean {
  if (block.length > LONGEST_FIELD || !translatorField.test(text)) return false;
  const around = nearby(passages, at);
  return !bookField.test(around) && (text.includes('译者') || authorshipField.test(around));
}

function findVoice(passages: readonly Passage[]): Passage | undefined {
  const asides = passages.filter(({ text }) => translatorAside.test(text));
  return (
    passages.find(({ text }) => translatorVoice.test(text)) ?? (asides.length >= FEWEST_ASIDES ? asides[0] : undefined)
  );
}

function findInTitle({ title, heading }: PageFacts): Evidence | undefined {
  const found = [heading, title].find((text) => translatedTitle.test(foldLabels(text)));
  return found === undefined ? undefined : { quote: found.slice(0, 80) };
}

/**
 * The page says that its text is a translation: in the title, in a field that names the translator, or because the
 * translator speaks up in it. Reviews of translated books and lists of words do not count.
 *
 * @example 作者：Jane Roe　译者：老周
 */
export const translation: Signal = {
  id: 'translation',
  sign: 'for',
  read(facts) {
    const inTitle = findInTitle(facts);
    // Most pages say nothing about translating anywhere.
    if (inTitle !== undefined || passagesWith(facts, translatorMarks).length === 0) return inTitle;
    const own = passagesOf(facts).filter(
      ({ block: { region, kind, hidden } }) => region !== 'chrome' && !hidden && kind !== 'code' && kind !== 'quote',
    );
    const found = own.find(isTranslator) ?? findVoice(own);
    return found && quoteOf(found.block);
  },
};
