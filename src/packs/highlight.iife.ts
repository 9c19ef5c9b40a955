import hljs from 'highlight.js/lib/core';
import { offerPack } from '../platform/packs';
import { readTokens } from './code-tokens';
import { commonGrammars } from './common-grammars';
import { type HighlightedCode, highlightPack } from './contracts';
import type { Grammars } from './grammar';
import { rarerNames } from './rarer-names';

const guessed: string[] = [];
let hasRarer = false;

function register(grammars: Grammars): void {
  for (const [name, { grammar, names, isGuessed }] of Object.entries(grammars)) {
    hljs.registerLanguage(name, grammar);
    if (names) hljs.registerAliases(names.split(' '), { languageName: name });
    if (isGuessed) guessed.push(name);
  }
}

register(commonGrammars);

function learn(rarer: Grammars): void {
  if (!hasRarer) register(rarer);
  hasRarer = true;
}

/** Code without a language is compared with all that are guessed: among few of them a wrong one may seem the best. */
function needsMore(code: string, language: string): boolean {
  return !hasRarer && (language === '' || rarerNames.has(language) || code.includes('<style'));
}

/**
 * highlight.js counts what a grammar recognised. Below this sum, or with another grammar close behind, it is a guess
 * that is wrong as often as right (tried on short blocks of the sample pages).
 */
const LEAST_RELEVANCE = 7;
const CLOSEST_SECOND = 0.75;

function guess(code: string): ReturnType<typeof hljs.highlightAuto> | undefined {
  if (!hasRarer || /\p{Script=Han}{12}/u.test(code)) return undefined;
  const found = hljs.highlightAuto(code, guessed);
  const second = found.secondBest?.relevance ?? 0;
  return found.relevance >= LEAST_RELEVANCE && second <= found.relevance * CLOSEST_SECOND ? found : undefined;
}

function highlight(code: string, language: string): HighlightedCode | undefined {
  if (language !== '' && !hljs.getLanguage(language)) return undefined;
  const found = language === '' ? guess(code) : hljs.highlight(code, { language, ignoreIllegals: true });
  if (!found?.language) return undefined;
  const tokens = readTokens(found.value);
  // What is shown must be what was written, to the letter.
  if (tokens.map((token) => token.text).join('') !== code) return undefined;
  return { language: language || found.language, tokens };
}

offerPack(highlightPack, { highlight, needsMore, learn });
