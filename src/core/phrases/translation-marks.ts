import { letterRanges } from '../text/han';
import type { WordTable } from './phrase-table';

/** Marks of a translated text in a title. On folded text. */
export const translatedTitle =
  /[[【(「]\s*(?:[中翻全]?译(?:文)?|翻译|外文翻译|译文?转载)\s*[\])】」]|^(?:译文?|翻译)\s*[:|]/;

/** A field that names the translator: `译者：某某`, `翻译 | 某某`, `译：某某`. On folded text of a short block. */
export const translatorField =
  /(?:^|[\s(【[,;])(?:译者|译文?|翻译者?|编译|校译|译校|中文翻译)\s*(?:[:|/]|】)\s*(?:by\s)?(?!http)[^\s:,。]{2,24}/;

/** Beside a field `翻译：` there must be who wrote or corrected the text; vocabulary lists have none. */
export const authorshipField = /(?:作者|原[作著创]|原文|撰文|校对|审校|编辑|来源|出处|日期|\d{4}\s*[-/年])/;

/** Fields of books: what follows is about the book, not about this text. */
export const bookField = /出版社|出版时间|出版年|isbn|定价|页数|装帧|书名|副标题/;

/** The translator speaks up at the beginning of a block: `译者注：`, `【译者按】`. In brackets it is an aside. */
export const translatorVoice = new RegExp(
  `^(?:0x\\d+\\s*|\\d+[.、]\\s*)?[^${letterRanges}\\d([]*(?:译者(?:的话|按|注|说|前言|声明)|译注\\s*[:\\]】])`,
);

/** The translator speaks up in brackets: `（译注：…）`. */
export const translatorAside = /[(【[]\s*(?:译者?注|译者)\s*[:,]?/;

/** Every mark in a text's own words holds this character. */
export const translatorMarks: WordTable = { words: ['译'] };
