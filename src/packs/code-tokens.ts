/** What a piece of code is, as far as it gets a colour of its own. */
export type TokenKind = 'keyword' | 'string' | 'number' | 'comment';

/** A piece of code; all texts joined are the code. */
export interface CodeToken {
  readonly text: string;
  readonly kind?: TokenKind;
}

/** Scopes of highlight.js by the four colours of the design; all others stay ink. */
const kinds: Readonly<Record<string, TokenKind>> = {
  keyword: 'keyword',
  built_in: 'keyword',
  type: 'keyword',
  name: 'keyword',
  section: 'keyword',
  'selector-tag': 'keyword',
  string: 'string',
  regexp: 'string',
  addition: 'string',
  code: 'string',
  number: 'number',
  literal: 'number',
  symbol: 'number',
  attr: 'number',
  attribute: 'number',
  variable: 'number',
  'template-variable': 'number',
  deletion: 'number',
  comment: 'comment',
  quote: 'comment',
  doctag: 'comment',
  meta: 'comment',
};

/** Everything that highlight.js writes: an opening mark, the closing mark, a character reference, or text. */
const pieces = /<span class="([^"]*)">|<\/span>|&(amp|lt|gt|quot|#x27);|([^<&]+)/g;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/**
 * Reads the markup of highlight.js as a flat list of pieces, without making markup of it. A piece has the colour of the
 * innermost mark around it that has one.
 *
 * @example readTokens('<span class="hljs-keyword">let</span> a') // [{ text: 'let', kind: 'keyword' }, { text: ' a' }]
 */
export function readTokens(markup: string): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  const open: (TokenKind | undefined)[] = [];
  for (const [piece, names, reference, text] of markup.matchAll(pieces)) {
    if (names !== undefined) open.push(kindOf(names) ?? open.at(-1));
    else if (piece === '</span>') open.pop();
    else add(tokens, reference === undefined ? (text ?? '') : (characters[reference] ?? ''), open.at(-1));
  }
  return tokens;
}

function kindOf(names: string): TokenKind | undefined {
  const scope = /^hljs-([\w-]+)/.exec(names)?.[1] ?? '';
  return Object.hasOwn(kinds, scope) ? kinds[scope] : undefined;
}

/** Neighbours of one colour are one piece. */
function add(tokens: CodeToken[], text: string, kind: TokenKind | undefined): void {
  const last = tokens.at(-1);
  if (last && last.kind === kind) tokens[tokens.length - 1] = { ...last, text: last.text + text };
  else tokens.push(kind === undefined ? { text } : { text, kind });
}
