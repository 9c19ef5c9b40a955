import type { LanguageFn } from 'highlight.js';
import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import dart from 'highlight.js/lib/languages/dart';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import dos from 'highlight.js/lib/languages/dos';
import go from 'highlight.js/lib/languages/go';
import groovy from 'highlight.js/lib/languages/groovy';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import matlab from 'highlight.js/lib/languages/matlab';
import nginx from 'highlight.js/lib/languages/nginx';
import objectivec from 'highlight.js/lib/languages/objectivec';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scala from 'highlight.js/lib/languages/scala';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** A grammar, and the other names of languages that it serves well enough for four colours. */
interface Grammar {
  readonly grammar: LanguageFn;
  readonly names?: string;
  /** Taken when no language is given: grammars that recognise themselves and that posts really use unnamed. */
  readonly isGuessed?: true;
}

/**
 * The languages of Chinese technical posts. A grammar that another one contains is not shipped: C reads as C++,
 * JavaScript as TypeScript, the dialects of style sheets as CSS.
 */
export const grammars: Readonly<Record<string, Grammar>> = {
  bash: { grammar: bash, names: 'sh zsh', isGuessed: true },
  cpp: { grammar: cpp, names: 'c c++ cc h hpp arduino cuda glsl', isGuessed: true },
  csharp: { grammar: csharp, names: 'cs c#', isGuessed: true },
  css: { grammar: css, names: 'scss less sass stylus wxss', isGuessed: true },
  dart: { grammar: dart },
  diff: { grammar: diff, names: 'patch' },
  dockerfile: { grammar: dockerfile, names: 'docker' },
  dos: { grammar: dos, names: 'bat cmd' },
  go: { grammar: go, names: 'golang', isGuessed: true },
  groovy: { grammar: groovy, names: 'gradle' },
  ini: { grammar: ini, names: 'toml properties conf' },
  java: { grammar: java, names: 'jsp', isGuessed: true },
  json: { grammar: json, names: 'json5 jsonc', isGuessed: true },
  kotlin: { grammar: kotlin, names: 'kt' },
  lua: { grammar: lua },
  makefile: { grammar: makefile, names: 'make cmake' },
  matlab: { grammar: matlab },
  nginx: { grammar: nginx, names: 'apache' },
  objectivec: { grammar: objectivec, names: 'objc objective-c' },
  php: { grammar: php, isGuessed: true },
  powershell: { grammar: powershell, names: 'ps1' },
  python: { grammar: python, names: 'py python3', isGuessed: true },
  ruby: { grammar: ruby, names: 'rb' },
  rust: { grammar: rust, names: 'rs' },
  scala: { grammar: scala },
  shell: { grammar: shell, names: 'console terminal' },
  sql: { grammar: sql, names: 'mysql plsql pgsql', isGuessed: true },
  typescript: { grammar: typescript, names: 'ts tsx javascript js jsx actionscript', isGuessed: true },
  xml: { grammar: xml, names: 'html xhtml vue svg wxml', isGuessed: true },
  yaml: { grammar: yaml, names: 'yml' },
};
