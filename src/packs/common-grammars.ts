import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import type { Grammars } from './grammar';

/**
 * The languages that most Chinese technical posts are about; the others are in rarer-grammars.ts. A grammar that another
 * one contains is not shipped: C reads as C++, JavaScript as TypeScript, the dialects of style sheets as CSS.
 */
export const commonGrammars: Grammars = {
  bash: { grammar: bash, names: 'sh zsh', isGuessed: true },
  cpp: { grammar: cpp, names: 'c c++ cc h hpp arduino cuda glsl', isGuessed: true },
  go: { grammar: go, names: 'golang', isGuessed: true },
  java: { grammar: java, names: 'jsp', isGuessed: true },
  json: { grammar: json, names: 'json5 jsonc', isGuessed: true },
  python: { grammar: python, names: 'py python3', isGuessed: true },
  shell: { grammar: shell, names: 'console terminal' },
  sql: { grammar: sql, names: 'mysql plsql pgsql', isGuessed: true },
  typescript: { grammar: typescript, names: 'ts tsx javascript js jsx actionscript', isGuessed: true },
  xml: { grammar: xml, names: 'html xhtml vue svg wxml', isGuessed: true },
};
