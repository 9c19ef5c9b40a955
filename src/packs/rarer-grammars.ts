import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import dart from 'highlight.js/lib/languages/dart';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import dos from 'highlight.js/lib/languages/dos';
import groovy from 'highlight.js/lib/languages/groovy';
import ini from 'highlight.js/lib/languages/ini';
import kotlin from 'highlight.js/lib/languages/kotlin';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import matlab from 'highlight.js/lib/languages/matlab';
import nginx from 'highlight.js/lib/languages/nginx';
import objectivec from 'highlight.js/lib/languages/objectivec';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scala from 'highlight.js/lib/languages/scala';
import yaml from 'highlight.js/lib/languages/yaml';
import type { Grammars } from './grammar';

/** Grammars of a pack of its own, fetched when an article has code in one of these, or code that names no language. */
export const rarerGrammars: Grammars = {
  csharp: { grammar: csharp, names: 'cs c#', isGuessed: true },
  css: { grammar: css, names: 'scss less sass stylus wxss', isGuessed: true },
  dart: { grammar: dart },
  diff: { grammar: diff, names: 'patch' },
  dockerfile: { grammar: dockerfile, names: 'docker' },
  dos: { grammar: dos, names: 'bat cmd' },
  groovy: { grammar: groovy, names: 'gradle' },
  ini: { grammar: ini, names: 'toml properties conf' },
  kotlin: { grammar: kotlin, names: 'kt' },
  lua: { grammar: lua },
  makefile: { grammar: makefile, names: 'make cmake' },
  matlab: { grammar: matlab },
  nginx: { grammar: nginx, names: 'apache' },
  objectivec: { grammar: objectivec, names: 'objc objective-c' },
  php: { grammar: php, isGuessed: true },
  powershell: { grammar: powershell, names: 'ps1' },
  ruby: { grammar: ruby, names: 'rb' },
  rust: { grammar: rust, names: 'rs' },
  scala: { grammar: scala },
  yaml: { grammar: yaml, names: 'yml' },
};
