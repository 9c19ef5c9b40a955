import type { Body, BodyBlock, Entry, Inline } from './body';

const inlinePattern =
  /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\$([^$]+)\$|\[\^(\d+)\]|\[([^\]]+)\]\(([^)]+)\)|( ⏎ )/g;

/** Reads the small inline notation: `code`, **strong**, *em*, $tex$, [^1], [text](address) and ⏎ for a line break. */
function parseInlines(source: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(inlinePattern)) {
    if (match.index > at) inlines.push({ kind: 'text', text: source.slice(at, match.index) });
    inlines.push(matchedInline(match));
    at = match.index + match[0].length;
  }
  if (at < source.length) inlines.push({ kind: 'text', text: source.slice(at) });
  return inlines;
}

function matchedInline(match: RegExpExecArray): Inline {
  const [, code, strong, em, tex, note, text, href] = match;
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  if (tex !== undefined) return { kind: 'tex', text: tex };
  if (note !== undefined) return { kind: 'note', text: note };
  if (text !== undefined) return { kind: 'link', text, href: href ?? '' };
  return { kind: 'break', text: '\n' };
}

type Reader = (lines: readonly string[]) => BodyBlock;

/** How each kind of chunk begins, and what reads it; a chunk that begins like none of them is a paragraph. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^#{2,4} /, readHeading],
  [/^!\[/, readImage],
  [
    /^\$\$/,
    (lines) => ({
      kind: 'formula',
      tex: lines
        .join('\n')
        .replace(/^\$\$\s*|\s*\$\$$/g, '')
        .trim(),
    }),
  ],
  [/^> /, (lines) => ({ kind: 'quote', inlines: parseInlines(lines.map((line) => line.slice(2)).join('')) })],
  [/^\+\+\+ /, (lines) => ({ kind: 'details', entries: [entry((lines[0] ?? '').slice(4), lines.slice(1))] })],
  [/^\[\^\d+\]: /, readNotes],
  [/^\s*(?:-|\d+\.) /, readList],
  [/^\|/, readTable],
];

function readHeading([line = '']: readonly string[]): BodyBlock {
  const level = /^#*/.exec(line)?.[0].length ?? 2;
  return { kind: 'heading', level, inlines: parseInlines(line.slice(level + 1)) };
}

function readImage([line = '']: readonly string[]): BodyBlock {
  const [, caption = '', name = ''] = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(line) ?? [];
  return { kind: 'image', name, caption };
}

function entry(term: string, paragraphs: readonly string[]): Entry {
  return { term: parseInlines(term), paragraphs: paragraphs.map(parseInlines) };
}

function readNotes(lines: readonly string[]): BodyBlock {
  const entries = lines.map((line) => {
    const [, mark = '', text = ''] = /^\[\^(\d+)\]: (.*)$/.exec(line) ?? [];
    return entry(mark, [text]);
  });
  return { kind: 'footnotes', entries };
}

function readList(lines: readonly string[]): BodyBlock {
  const items = lines.map((line) => ({
    depth: (/^ */.exec(line)?.[0].length ?? 0) / 2,
    isOrdered: /^\s*\d/.test(line),
    inlines: parseInlines(line.replace(/^\s*(?:-|\d+\.) /, '')),
  }));
  return { kind: 'list', items };
}

function readTable(lines: readonly string[]): BodyBlock {
  const rows = lines.filter((line) => !/^\|\s*-/.test(line));
  const cells = (row: string) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => parseInlines(cell.trim()));
  return { kind: 'table', rows: rows.map(cells) };
}

function parseChunk(chunk: string): BodyBlock {
  const lines = chunk.split('\n');
  const first = lines[0] ?? '';
  if (lines[1]?.startsWith(': '))
    return {
      kind: 'definitions',
      entries: [
        entry(
          first,
          lines.slice(1).map((line) => line.slice(2)),
        ),
      ],
    };
  const reader = readers.find(([start]) => start.test(first))?.[1];
  return reader === undefined ? { kind: 'paragraph', inlines: parseInlines(chunk) } : reader(lines);
}

/** Neighbouring definitions are one list. */
function joined(blocks: readonly BodyBlock[]): BodyBlock[] {
  const result: BodyBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'definitions' && last?.kind === 'definitions')
      result.splice(-1, 1, { kind: 'definitions', entries: [...last.entries, ...block.entries] });
    else result.push(block);
  }
  return result;
}

/** Reads an article file: `key: value` lines, a blank line, then blocks parted by blank lines. */
export function parseBody(id: string, source: string): Body {
  const [head = '', ...rest] = source.trim().split('\n\n');
  const fields = new Map(head.split('\n').map((line) => [line.split(': ')[0], line.split(': ').slice(1).join(': ')]));
  const blocks: BodyBlock[] = [];
  const text = rest.join('\n\n');
  for (const part of text.split(/^(```\w*\n[\s\S]*?\n```)$/m)) {
    const code = /^```(\w*)\n([\s\S]*)\n```$/.exec(part);
    if (code) blocks.push({ kind: 'code', lang: code[1] ?? '', text: code[2] ?? '' });
    else
      blocks.push(
        ...part
          .split(/\n{2,}/)
          .map((chunk) => chunk.replace(/^\n+|\n+$/g, ''))
          .filter(Boolean)
          .map(parseChunk),
      );
  }
  return {
    id,
    title: fields.get('title') ?? id,
    lang: fields.get('lang') ?? 'zh-CN',
    tags: (fields.get('tags') ?? '').split(' ').filter(Boolean),
    blocks: joined(blocks),
  };
}
