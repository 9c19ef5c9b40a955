/** Class names that say outright that they name a language: `language-x`, `lang-x`, `brush: x`, `highlight-source-x`. */
const marked = /(?:^|\s)(?:language|lang|brush|highlight-source)[-:_]\s?([a-z0-9+#]{1,20})(?=$|[\s;:])/gi;

/** Names of languages as classes, labels and attributes give them; anything else beside `highlight` is lay-out. */
const known = new Set(
  (
    'bash sh shell zsh powershell console c cpp c++ csharp cs c# java javascript js jsx typescript ts tsx python py ' +
    'python3 go golang rust ruby rb php perl lua swift kotlin scala dart r matlab objectivec objective-c objc sql ' +
    'mysql plsql html xml css scss less sass json json5 yaml yml toml ini properties nginx apache dockerfile makefile ' +
    'cmake diff vim markdown md vue groovy gradle haskell clojure erlang elixir julia asm nasm vb vbnet vbscript bat ' +
    'delphi pascal fortran protobuf graphql latex tex actionscript stylus http solidity verilog vhdl f# fsharp ' +
    'assembly jsp wxml wxss xhtml dos cmd awk ocaml lisp scheme prolog cuda glsl terraform hcl zig nim redis'
  ).split(' '),
);

/** What stands before a language in names that also mean other things: `hljs-x`, `code-x`, `dp-x`. */
const prefix = /^(?:prism|syntax|code(?:-snippet_)?|src|sh|hljs|dp|crayon|cm-s|highlight)[-_:]+/i;

const meaningless = new Set(
  'plain plaintext text txt none auto nohighlight undefined code fallback wrap box pre default other'.split(' '),
);

const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  'f#': 'fsharp',
  golang: 'go',
  cs: 'csharp',
  sh: 'bash',
  zsh: 'bash',
  yml: 'yaml',
  objc: 'objectivec',
  'objective-c': 'objectivec',
  py: 'python',
  python3: 'python',
  js: 'javascript',
  ts: 'typescript',
  rb: 'ruby',
  md: 'markdown',
};

/**
 * The language that class names or label attributes give for a code block, lower case, or `''` when they give none
 * that is sure.
 *
 * @example readLanguage('hljs language-JS line-numbers') // 'javascript'
 */
export function readLanguage(names: string): string {
  for (const [, found = ''] of names.matchAll(marked)) {
    const name = found.toLowerCase();
    if (!meaningless.has(name)) return aliases[name] ?? name;
  }
  for (const part of names.split(/[\s;]+/)) {
    const name = readLabel(part.replace(prefix, ''));
    if (name !== '') return name;
  }
  return '';
}

/** The language that a text of one word names, or `''`. @example readLabel('C++') // 'cpp' */
export function readLabel(text: string): string {
  const name = text.trim().toLowerCase();
  return known.has(name) ? (aliases[name] ?? name) : '';
}
