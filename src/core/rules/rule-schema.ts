import * as v from 'valibot';
import { ruleLimits } from './limits';
import { isTooBroad, parsePattern } from './match';
import type { RuleProblemCode } from './problem';
import { checkSelector, namesParts } from './selector';

/** A code of ours with what its sentence names, as the message of a schema's issue. */
function complaint(code: RuleProblemCode, ...params: readonly (string | number)[]): string {
  return JSON.stringify([code, ...params]);
}

/** Controls, lone surrogates, and the marks that turn the direction of what follows: never part of a name. */
const ODD_CHARACTERS = /[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const ODD_BUT_LINES = /[\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\r\t]/u;

const isText = v.string(complaint('type-text'));

function list<S extends v.GenericSchema>(item: S, most: number) {
  return v.pipe(v.array(item, complaint('type-list')), v.maxLength(most, complaint('too-many', most)));
}

/** One line of words. White space around it goes. */
const words = v.pipe(
  isText,
  v.trim(),
  v.minLength(1, complaint('empty')),
  v.maxLength(ruleLimits.textLength, complaint('too-long', ruleLimits.textLength)),
  v.check((text) => !ODD_CHARACTERS.test(text), complaint('characters')),
);

const selector = v.pipe(
  isText,
  v.trim(),
  v.minLength(1, complaint('empty')),
  v.maxLength(ruleLimits.selectorLength, complaint('too-long', ruleLimits.selectorLength)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value === '' || dataset.value.length > ruleLimits.selectorLength) return;
    const refusal = checkSelector(dataset.value);
    if (refusal) addIssue({ message: complaint(refusal.code, refusal.detail ?? '') });
  }),
);

/** What is removed has to name parts of a page: a rule must not empty it. */
const removedSelector = v.pipe(
  selector,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues || namesParts(dataset.value)) return;
    addIssue({ message: complaint('selector-root') });
  }),
);

function pattern(isWide: boolean) {
  return v.pipe(
    isText,
    v.trim(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const parsed = parsePattern(dataset.value);
      if (!parsed.ok) addIssue({ message: complaint(`pattern-${parsed.error}`) });
      else if (!isWide && isTooBroad(parsed.value)) addIssue({ message: complaint('pattern-broad') });
    }),
  );
}

const attribute = v.pipe(isText, v.regex(/^[a-z][a-z0-9-]{0,63}$/, complaint('attribute')));

/** The modes by their names in a file. */
export const modeSchema = v.picklist(['notify', 'clean', 'reader', 'off'], complaint('choice'));

/**
 * One rule, wherever it comes from: the only description of the format that decides. `docs/suyuan-rules.schema.json`
 * says the same to editors, and a test compares the two. Fields that are not named here are refused, so that a
 * misspelt one is told, not lost. A missing `enabled` is `true`.
 */
export const ruleSchema = v.strictObject(
  {
    id: v.pipe(
      isText,
      v.regex(/^[a-z0-9-]+$/, complaint('id')),
      v.maxLength(ruleLimits.idLength, complaint('too-long', ruleLimits.idLength)),
    ),
    name: words,
    match: v.pipe(list(pattern(false), ruleLimits.matches), v.minLength(1, complaint('empty'))),
    exclude: v.exactOptional(list(pattern(true), ruleLimits.matches)),
    mode: modeSchema,
    article: v.exactOptional(selector),
    title: v.exactOptional(selector),
    author: v.exactOptional(selector),
    date: v.exactOptional(selector),
    remove: v.exactOptional(list(removedSelector, ruleLimits.selectors)),
    keep: v.exactOptional(list(selector, ruleLimits.selectors)),
    removeText: v.exactOptional(list(words, ruleLimits.selectors)),
    lazyAttrs: v.exactOptional(list(attribute, ruleLimits.lazyAttrs)),
    original: v.exactOptional(v.strictObject({ selector }, complaint('type-object'))),
    note: v.exactOptional(
      v.pipe(
        isText,
        v.maxLength(ruleLimits.noteLength, complaint('too-long', ruleLimits.noteLength)),
        v.check((text) => !ODD_BUT_LINES.test(text), complaint('characters')),
      ),
    ),
    enabled: v.optional(v.boolean(complaint('type-boolean')), true),
  },
  complaint('type-object'),
);
