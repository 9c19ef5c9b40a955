/** Class names that name a language: `language-x`, `lang-x`, `brush: x`, `highlight-source-x`. */
const marked =
  /(?:^|\s)(?:language|lang|brush|highlight-source|prism|syntax|code|src|sh_|hljs-)[-:_]\s?([a-z0-9+#]{1,20})(?=$|[\s;:])/i;

/** Names that stand alone beside `highlight` or `hljs`. */
const bare =
  /(?:^|\s)(bash|sh|shell|zsh|powershell|console|c|cpp|c\+\+|csharp|cs|java|javascript|js|jsx|typescript|ts|tsx|python|py|go|golang|rust|ruby|rb|php|perl|lua|swift|kotlin|scala|dart|r|matlab|objectivec|objc|sql|mysql|html|xml|css|scss|less|sass|json|yaml|yml|toml|ini|properties|nginx|apache|dockerfile|makefile|cmake|diff|vim|markdown|md|vue|groovy|gradle|haskell|clojure|erlang|elixir|julia|asm|vb|vbnet|delphi|pascal|fortran|protobuf|graphql|latex|tex|actionscript|stylus|http)(?=$|\s)/i;

const meaningless = new Set([
  'plain',
  'plaintext',
  'text',
  'txt',
  'none',
  'auto',
  'nohighlight',
  'undefined',
  'code',
  'fallback',
  'wrap',
  'box',
  'pre',
]);

const aliases: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  golang: 'go',
  cs: 'csharp',
  sh: 'bash',
  zsh: 'bash',
  yml: 'yaml',
  objc: 'objectivec',
  py: 'python',
  js: 'javascript',
  ts: 'typescript',
  rb: 'ruby',
  md: 'markdown',
};

/**
 * The language that class names, label attributes or a button text give for a code block, lower case, or `''` when
 * they give none that is sure.
 *
 * @example readLanguage('hljs language-JS line-numbers') // 'javascript'
 */
export function readLanguage(names: string): string {
  const found = (marked.exec(names)?.[1] ?? bare.exec(names)?.[1] ?? '').toLowerCase();
  return meaningless.has(found) ? '' : (aliases[found] ?? found);
}
