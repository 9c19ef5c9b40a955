import { isUsableSelector } from './refusals';

/** Why an XPath has no CSS counterpart. */
export type XPathError = 'xpath' | 'attribute';

const MAX_LENGTH = 400;
const axis = /^(\/\/?)(?:(descendant|child)::)?([a-z][\w-]*|\*)?/i;

/**
 * The CSS selector that finds the same elements as a simple XPath: child and descendant steps, conditions on
 * attributes (`@class='x'`, `contains(@class, 'x')`, `starts-with(…)`, joined by `and`), numbers, unions with `|` and
 * `id('x')`. Anything more is an error, as are paths that end in an attribute or a text node. Linear.
 *
 * @example xpathToCss("//div[contains(@class, 'post')]//h1") // 'div[class*="post"] h1'
 */
export function xpathToCss(xpath: string): { readonly css: string } | { readonly error: XPathError } {
  if (xpath.length > MAX_LENGTH) return { error: 'xpath' };
  const parts = splitOutside(xpath, '|').map((part) => readPath(part.trim()));
  const failed = parts.find((part) => part.error !== undefined);
  if (failed?.error) return { error: failed.error };
  const css = parts.map((part) => part.css).join(', ');
  return isUsableSelector(css) ? { css } : { error: 'xpath' };
}

type Read =
  | { readonly css: string; readonly error?: undefined }
  | { readonly css?: undefined; readonly error: XPathError };

function readPath(path: string): Read {
  let rest = path.replace(/^\.(?=\/)/, '');
  const byId = /^id\((['"])([\w-]+)\1\)/.exec(rest);
  let css = '';
  if (byId) {
    css = attribute('id', '=', byId[2] ?? '');
    rest = rest.slice(byId[0].length);
  } else if (/^[a-z*]/i.test(rest)) {
    rest = `//${rest}`;
  }
  while (rest !== '') {
    if (/^\/\/?(?:@[\w-]+|text\(\))$/.test(rest)) return { error: 'attribute' };
    const step = axis.exec(rest);
    if (!step?.[3]) return { error: 'xpath' };
    rest = rest.slice(step[0].length);
    const conditions = takeConditions(rest);
    if (!conditions) return { error: 'xpath' };
    rest = conditions.rest;
    css = join(css, step[1] === '//' || step[2] === 'descendant', step[3], conditions.css);
    if (css === '') return { error: 'xpath' };
  }
  return css === '' ? { error: 'xpath' } : { css };
}

function join(css: string, isDescendant: boolean, tag: string, conditions: string): string {
  const step = tag === '*' ? conditions || '*' : tag.toLowerCase() + conditions;
  // A path from the root, `/html/body/…`, begins with the root itself.
  if (css === '') return step;
  return `${css}${isDescendant ? ' ' : ' > '}${step}`;
}

function takeConditions(text: string): { readonly css: string; readonly rest: string } | undefined {
  let rest = text;
  let css = '';
  while (rest.startsWith('[')) {
    const end = closing(rest);
    if (end < 0) return undefined;
    const condition = readCondition(rest.slice(1, end).trim());
    if (condition === undefined) return undefined;
    css += condition;
    rest = rest.slice(end + 1);
  }
  return { css, rest };
}

/** Where the bracket that opens a text closes; -1 when it does not. */
function closing(text: string): number {
  for (const { index, char, depth } of unquoted(text)) if (char === ']' && depth === 0) return index;
  return -1;
}

function readCondition(text: string): string | undefined {
  if (/^\d{1,3}$/.test(text)) return `:nth-of-type(${text})`;
  if (text === 'last()') return ':last-of-type';
  const tests = text.split(/\s+and\s+/).map(readTest);
  return tests.includes(undefined) ? undefined : tests.join('');
}

const wholeWord =
  /^contains\(\s*concat\(\s*(['"]) \1\s*,\s*(?:normalize-space\(\s*@(class)\s*\)|@(class))\s*,\s*(['"]) \4\s*\)\s*,\s*(['"]) ?([\w-]+) ?\5\s*\)$/;
const partOf = /^(contains|starts-with)\(\s*@([\w-]+)\s*,\s*(['"])([^'"]+)\3\s*\)$/;
const equal = /^@([\w-]+)\s*=\s*(['"])([^'"]*)\2$/;
const present = /^@([\w-]+)$/;

function readTest(text: string): string | undefined {
  const test = text.trim().replace(/^\((.*)\)$/, '$1');
  const word = wholeWord.exec(test);
  if (word) return `.${word[6]}`;
  const part = partOf.exec(test);
  if (part) return attribute(part[2] ?? '', part[1] === 'contains' ? '*=' : '^=', part[4] ?? '');
  const same = equal.exec(test);
  if (same) return attribute(same[1] ?? '', '=', same[3] ?? '');
  const there = present.exec(test);
  return there ? `[${there[1]}]` : undefined;
}

function attribute(name: string, operator: string, value: string): string {
  if (name === 'id' && operator === '=' && /^[a-z][\w-]*$/i.test(value)) return `#${value}`;
  return `[${name}${operator}"${value}"]`;
}

/** Splits where a character stands outside strings and brackets. */
function splitOutside(text: string, mark: string): readonly string[] {
  const cuts = [...unquoted(text)].filter(({ char, depth }) => char === mark && depth === 0).map(({ index }) => index);
  return [...cuts, text.length].map((end, n) => text.slice(n === 0 ? 0 : (cuts[n - 1] ?? 0) + 1, end));
}

interface Mark {
  readonly index: number;
  readonly char: string;
  /** Brackets that are open behind the character. */
  readonly depth: number;
}

/** The characters of a text outside strings. */
function* unquoted(text: string): Generator<Mark, void> {
  let depth = 0;
  let quote = '';
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    if ('[('.includes(char)) depth += 1;
    if ('])'.includes(char)) depth -= 1;
    yield { index, char, depth };
  }
}
