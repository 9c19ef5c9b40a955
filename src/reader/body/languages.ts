/** Names of programming languages as people write them, by the class that marks them. Others show as they are. */
const names: Readonly<Record<string, string>> = {
  bash: 'Bash',
  c: 'C',
  'c++': 'C++',
  cpp: 'C++',
  'c#': 'C#',
  cs: 'C#',
  csharp: 'C#',
  css: 'CSS',
  dart: 'Dart',
  diff: 'Diff',
  dockerfile: 'Dockerfile',
  go: 'Go',
  golang: 'Go',
  groovy: 'Groovy',
  html: 'HTML',
  ini: 'INI',
  java: 'Java',
  javascript: 'JavaScript',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  kotlin: 'Kotlin',
  less: 'Less',
  lua: 'Lua',
  makefile: 'Makefile',
  markdown: 'Markdown',
  matlab: 'MATLAB',
  nginx: 'Nginx',
  'objective-c': 'Objective-C',
  objectivec: 'Objective-C',
  perl: 'Perl',
  php: 'PHP',
  powershell: 'PowerShell',
  properties: 'Properties',
  py: 'Python',
  python: 'Python',
  r: 'R',
  rb: 'Ruby',
  ruby: 'Ruby',
  rust: 'Rust',
  scala: 'Scala',
  scss: 'SCSS',
  sh: 'Shell',
  shell: 'Shell',
  sql: 'SQL',
  swift: 'Swift',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  vb: 'Visual Basic',
  vue: 'Vue',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** Classes that say only "this is plain text". */
const silent = /^(?:text|txt|plain|plaintext|none|nohighlight|prettyprint|code|other)$/;

/** The language that a code block's class names, as people write it; `''` when it names none. */
export function languageName(className: string): string {
  const id = /(?:^|\s)language-([^\s]+)/.exec(className)?.[1]?.toLowerCase() ?? '';
  if (id === '' || silent.test(id)) return '';
  return names[id] ?? id;
}
