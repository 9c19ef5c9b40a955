import type { RuleProblemCode } from '../../src/core/rules/problem';

/** A rule file made to do harm, by malice or by accident. */
export interface HostileFile {
  readonly name: string;
  /** Built when it is needed: some are many megabytes. */
  readonly text: () => string;
  /** The first complaint and its field, or `harmless`: it may be taken, and then does nothing bad. */
  readonly expect: readonly [RuleProblemCode, string] | 'harmless';
}

const rule = { id: 'r', name: '一条', match: ['*://a.example/*'], mode: 'clean' };

function file(...rules: readonly unknown[]): string {
  return JSON.stringify({ version: 1, rules });
}

function ruleWith(change: object): () => string {
  return () => file({ ...rule, ...change });
}

/** A rule as text, for names that an object literal can't have or can't have twice. */
function ruleText(members: string): () => string {
  return () => `{"version":1,"rules":[{"id":"r","name":"x","match":["*://a.example/*"],"mode":"clean",${members}}]}`;
}

function selector(text: string, code: RuleProblemCode): HostileFile {
  return {
    name: `removes ${text.slice(0, 40)}`,
    text: ruleWith({ remove: [text] }),
    expect: [code, 'rules[0].remove[0]'],
  };
}

function pattern(text: string, code: RuleProblemCode): HostileFile {
  return {
    name: `matches ${text.slice(0, 40)}`,
    text: ruleWith({ match: [text] }),
    expect: [code, 'rules[0].match[0]'],
  };
}

/** Broken as text. */
const texts: readonly HostileFile[] = [
  { name: 'nothing', text: () => '', expect: ['json-empty', ''] },
  { name: 'white space', text: () => ' \r\n\t ', expect: ['json-empty', ''] },
  { name: 'only a byte-order mark', text: () => '\uFEFF', expect: ['json-empty', ''] },
  { name: 'cut off in a list', text: () => file(rule).slice(0, -2), expect: ['json-cut', ''] },
  { name: 'cut off in a text', text: () => file(rule).slice(0, 40), expect: ['json-cut', ''] },
  { name: 'cut off in a word', text: () => '{"version":1,"rules":[{"enabled":tru', expect: ['json-syntax', ''] },
  { name: 'a web page', text: () => '<!doctype html><title>404</title>', expect: ['json-html', ''] },
  { name: 'a script', text: () => 'alert(1)', expect: ['json-syntax', ''] },
  { name: 'JSONP', text: () => `take(${file(rule)})`, expect: ['json-syntax', ''] },
  { name: 'comments', text: () => `// rules\n${file(rule)}`, expect: ['json-comment', ''] },
  { name: 'a comma too many', text: () => '{"version":1,"rules":[],}', expect: ['json-name', ''] },
  { name: 'single quotes', text: () => "{'version':1}", expect: ['json-syntax', ''] },
  { name: 'two values', text: () => `${file(rule)}${file(rule)}`, expect: ['json-syntax', ''] },
  { name: 'a line break in a text', text: () => '{"version":1,"rules":["a\nb"]}', expect: ['json-string', ''] },
  { name: 'NUL', text: () => '{"version":1,"rules":["\u0000"]}', expect: ['json-string', ''] },
  { name: 'NaN', text: () => '{"version":NaN,"rules":[]}', expect: ['json-syntax', ''] },
  {
    name: 'ten megabytes',
    text: () => `{"version":1,"rules":["${'x'.repeat(10_000_000)}"]}`,
    expect: ['file-size', ''],
  },
  { name: 'half a million brackets', text: () => '['.repeat(500_000), expect: ['json-depth', ''] },
  { name: 'half a million braces', text: () => '{"a":'.repeat(190_000), expect: ['json-depth', ''] },
  {
    name: 'closing brackets, then opening ones',
    text: () => ']'.repeat(400_000) + '['.repeat(400_000),
    expect: ['json-depth', ''],
  },
  { name: 'half a million commas', text: () => `[${','.repeat(900_000)}]`, expect: ['json-comma', ''] },
  { name: 'half a million escapes', text: () => `{"version":"${'\\q'.repeat(450_000)}"}`, expect: ['json-string', ''] },
  {
    name: 'one name a hundred thousand times',
    text: () => `{${'"a":1,'.repeat(140_000)}"a":1}`,
    expect: ['json-duplicate', ''],
  },
  { name: 'rules twice', text: () => '{"version":1,"rules":[],"rules":[{}]}', expect: ['json-duplicate', ''] },
  {
    name: 'a field twice, once by escapes',
    text: ruleText('"note":"a","n\\u006fte":"b"'),
    expect: ['json-duplicate', ''],
  },
];

/** Wrong as a file. */
const files: readonly HostileFile[] = [
  { name: 'a list', text: () => '[]', expect: ['type-object', ''] },
  { name: 'null', text: () => 'null', expect: ['type-object', ''] },
  { name: 'a future version', text: () => '{"version":2,"rules":[]}', expect: ['file-newer', 'version'] },
  { name: 'version as text', text: () => '{"version":"1","rules":[]}', expect: ['file-version', 'version'] },
  { name: 'no version', text: () => '{"rules":[]}', expect: ['missing', 'version'] },
  {
    name: 'rules as an object',
    text: () => '{"version":1,"rules":{"0":{},"length":1}}',
    expect: ['type-list', 'rules'],
  },
  {
    name: 'a subscription inside',
    text: () => '{"version":1,"rules":[],"update":"https://x.example/"}',
    expect: ['unknown', 'update'],
  },
  {
    name: 'a prototype for the file',
    text: () => '{"version":1,"rules":[],"__proto__":{"x":1}}',
    expect: ['unknown', '__proto__'],
  },
  {
    name: 'a hundred thousand rules',
    text: () => `{"version":1,"rules":[${'{},'.repeat(100_000)}{}]}`,
    expect: ['too-many', 'rules'],
  },
  { name: 'a rule that is null', text: () => file(null), expect: ['type-object', 'rules[0]'] },
  { name: 'a rule that is a list', text: () => file([rule]), expect: ['type-object', 'rules[0]'] },
  { name: 'the same id twice', text: () => file(rule, rule), expect: ['id-twice', 'rules[1].id'] },
  { name: 'the id of a built-in rule', text: ruleWith({ id: 'builtin-yisu' }), expect: ['id-reserved', 'rules[0].id'] },
];

/** Wrong as a rule. */
const fields: readonly HostileFile[] = [
  { name: '__proto__', text: ruleText('"__proto__":{"enabled":true}'), expect: ['unknown', 'rules[0].__proto__'] },
  {
    name: 'constructor',
    text: ruleText('"constructor":{"prototype":{}}'),
    expect: ['unknown', 'rules[0].constructor'],
  },
  { name: 'toString', text: ruleText('"toString":1'), expect: ['unknown', 'rules[0].toString'] },
  { name: 'id __proto__', text: ruleWith({ id: '__proto__' }), expect: ['id', 'rules[0].id'] },
  { name: 'id with a path', text: ruleWith({ id: '../../x' }), expect: ['id', 'rules[0].id'] },
  { name: 'a field with a script', text: ruleWith({ script: 'alert(1)' }), expect: ['unknown', 'rules[0].script'] },
  { name: 'styles', text: ruleWith({ css: 'body{display:none}' }), expect: ['unknown', 'rules[0].css'] },
  { name: 'a regular expression', text: ruleWith({ pathRegex: '(a+)+$' }), expect: ['unknown', 'rules[0].pathRegex'] },
  {
    name: 'an address template',
    text: ruleWith({ original: { selector: 'a', template: 'https://x.example/{id}' } }),
    expect: ['unknown', 'rules[0].original.template'],
  },
  { name: 'a number for a name', text: ruleWith({ name: 7 }), expect: ['type-text', 'rules[0].name'] },
  {
    name: 'an object for a selector',
    text: ruleWith({ article: { toString: 'x' } }),
    expect: ['type-text', 'rules[0].article'],
  },
  { name: 'a text for a list', text: ruleWith({ remove: '.ad' }), expect: ['type-list', 'rules[0].remove'] },
  { name: 'true as a text', text: ruleWith({ enabled: 'true' }), expect: ['type-boolean', 'rules[0].enabled'] },
  { name: 'a mode of its own', text: ruleWith({ mode: 'delete' }), expect: ['choice', 'rules[0].mode'] },
  {
    name: 'a name that turns the direction',
    text: ruleWith({ name: '安全\u202Ecn.live' }),
    expect: ['characters', 'rules[0].name'],
  },
  {
    name: 'a name with a lone surrogate',
    text: () => file(rule).replace('一条', '\\ud800'),
    expect: ['characters', 'rules[0].name'],
  },
  { name: 'a note with a bell', text: ruleWith({ note: 'a\u0007' }), expect: ['characters', 'rules[0].note'] },
  {
    name: 'a name of half a megabyte',
    text: ruleWith({ name: 'x'.repeat(500_000) }),
    expect: ['too-long', 'rules[0].name'],
  },
  {
    name: 'five thousand selectors',
    text: ruleWith({ remove: Array(5_000).fill('.a') }),
    expect: ['too-many', 'rules[0].remove'],
  },
  {
    name: 'a handler as attribute',
    text: ruleWith({ lazyAttrs: ['on load'] }),
    expect: ['attribute', 'rules[0].lazyAttrs[0]'],
  },
  { name: 'no match', text: ruleWith({ match: [] }), expect: ['empty', 'rules[0].match'] },
];

const patterns: readonly HostileFile[] = [
  pattern('', 'pattern-empty'),
  pattern(' \t ', 'pattern-empty'),
  pattern('<all_urls>', 'pattern-scheme'),
  pattern('*://*/*', 'pattern-broad'),
  pattern('https://*.com.cn/*', 'pattern-broad'),
  pattern('*://*.cn/*', 'pattern-broad'),
  pattern('*://*.github.io/*', 'pattern-broad'),
  pattern('file:///etc/*', 'pattern-scheme'),
  pattern('javascript://a.example/*', 'pattern-scheme'),
  pattern('*://user:pass@a.example/*', 'pattern-host'),
  pattern('*://a.example\\@b.example/*', 'pattern-host'),
  pattern('*://exa*mple.cn/*', 'pattern-star'),
  pattern(`*://a.example/${'*a'.repeat(200)}`, 'pattern-stars'),
  pattern(`*://a.example/${'a'.repeat(5_000)}`, 'pattern-length'),
  pattern('*://github.com/*', 'pattern-canary'),
  pattern('*://*.csdn.net/*', 'pattern-canary'),
  pattern('https://mail.qq.com/*', 'pattern-canary'),
  pattern('*://*.beijing.gov.cn/*', 'pattern-canary'),
  pattern('*://ｇｉｔｈｕｂ.com/*', 'pattern-canary'),
  {
    name: 'a host that only looks like another',
    text: ruleWith({ match: ['*://*.gіthub.com/*'] }),
    expect: 'harmless',
  },
  { name: 'as many stars as are allowed', text: ruleWith({ match: ['*://a.example/*a*a*b'] }), expect: 'harmless' },
];

const selectors: readonly HostileFile[] = [
  selector('html', 'selector-root'),
  selector('BODY', 'selector-root'),
  selector('*', 'selector-root'),
  selector('html > *', 'selector-root'),
  selector(':is(html, .ad)', 'selector-root'),
  selector(':where(body)', 'selector-root'),
  selector(':not(.never)', 'selector-root'),
  selector(':nth-child(n)', 'selector-root'),
  selector(':root', 'selector-unsupported'),
  selector('\\68tml', 'selector-character'),
  selector('.ad{} body', 'selector-character'),
  selector('.ad/**/', 'selector-character'),
  selector('@import url(//x.example)', 'selector-character'),
  selector('a::before', 'selector-unsupported'),
  selector('a:visited', 'selector-unsupported'),
  selector('input:focus', 'selector-unsupported'),
  selector('a:has(b:has(c))', 'selector-nested-has'),
  selector(':has(a):has(b):has(c):has(d)', 'selector-functions'),
  selector(`${'* '.repeat(100)}a`, 'selector-complex'),
  selector('* ~ * ~ * ~ * ~ a', 'selector-complex'),
  selector(`${':not('.repeat(40)}a${')'.repeat(40)}`, 'selector-functions'),
  selector('x'.repeat(301), 'too-long'),
  selector('a,,b', 'selector-syntax'),
  selector('a[', 'selector-syntax'),
  {
    name: 'an address in an attribute',
    text: ruleWith({ remove: ['[style*="url(//x.example)"]'] }),
    expect: 'harmless',
  },
];

/** Fine, and taken. */
const harmless: readonly HostileFile[] = [
  {
    name: 'byte-order mark and line ends of Windows',
    text: () => `\uFEFF${JSON.stringify({ version: 1, rules: [rule] }, null, 1).replaceAll('\n', '\r\n')}`,
    expect: 'harmless',
  },
  { name: 'no rules at all', text: () => file(), expect: 'harmless' },
  { name: 'markup in a name', text: ruleWith({ name: '<img src=x onerror=alert(1)>' }), expect: 'harmless' },
  {
    name: 'two thousand rules',
    text: () =>
      file(...Array.from({ length: 2_000 }, (_, n) => ({ ...rule, id: `r${n}`, remove: ['.ad', 'div > p'] }))),
    expect: 'harmless',
  },
];

/** All of them. */
export const hostileRuleFiles: readonly HostileFile[] = [
  ...texts,
  ...files,
  ...fields,
  ...patterns,
  ...selectors,
  ...harmless,
];
