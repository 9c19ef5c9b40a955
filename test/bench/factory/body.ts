import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Running text and what stands inside it. `shown` is the damaged text of a page whose gold is `text`. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'em'; readonly text: string; readonly shown?: string }
  | { readonly kind: 'code' | 'tex'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** An item of a list, with the lists inside it. */
export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly depth: number;
}

/** One block of an article. */
export type BodyBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly lang: string; readonly text: string }
  | { readonly kind: 'formula'; readonly tex: string }
  | { readonly kind: 'image'; readonly name: string; readonly caption: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** An article written for the factory, without any page around it. */
export interface Body {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Words about the subject, for keyword injectors and tags. */
  readonly tags: readonly string[];
  readonly blocks: readonly BodyBlock[];
}

const inlinePattern = /`([^`]+)`|\*\*([^*]+)\*\*|\$([^$]+)\$|\[([^\]]+)\]\(([^)]+)\)/g;

/** Reads the small inline notation: `code`, **strong**, $tex$, [text](address). */
function parseInlines(source: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(inlinePattern)) {
    if (match.index > at) inlines.push({ kind: 'text', text: source.slice(at, match.index) });
    const [whole, code, strong, tex, text, href] = match;
    if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (tex !== undefined) inlines.push({ kind: 'tex', text: tex });
    else inlines.push({ kind: 'link', text: text ?? '', href: href ?? '' });
    at = match.index + whole.length;
  }
  if (at < source.length) inlines.push({ kind: 'text', text: source.slice(at) });
  return inlines;
}

/** The text of inlines as it should be read. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function parseChunk(chunk: string): BodyBlock {
  const lines = chunk.split('\n');
  const first = lines[0] ?? '';
  const heading = /^(#{2,4}) (.+)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 2, inlines: parseInlines(heading[2] ?? '') };
  const image = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(first);
  if (image) return { kind: 'image', name: image[2] ?? '', caption: image[1] ?? '' };
  if (first.startsWith('$$')) return { kind: 'formula', tex: chunk.replace(/^\$\$\s*|\s*\$\$$/g, '') };
  if (first.startsWith('> ')) return { kind: 'quote', inlines: parseInlines(chunk.replace(/^> /gm, '')) };
  if (/^\s*(?:-|\d+\.) /.test(first)) return parseList(lines);
  if (first.startsWith('|')) {
    const rows = lines.filter((line) => !/^\|\s*-/.test(line));
    return {
      kind: 'table',
      rows: rows.map((row) =>
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => parseInlines(cell.trim())),
      ),
    };
  }
  return { kind: 'paragraph', inlines: parseInlines(chunk) };
}

function parseList(lines: readonly string[]): BodyBlock {
  const items = lines.map((line) => ({
    depth: (/^ */.exec(line)?.[0].length ?? 0) / 2,
    inlines: parseInlines(line.replace(/^\s*(?:-|\d+\.) /, '')),
  }));
  return { kind: 'list', isOrdered: /^\d/.test(lines[0] ?? ''), items };
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
    blocks,
  };
}

/** All articles of the factory, by name. */
export function readBodies(): Body[] {
  const folder = new URL('./bodies/', import.meta.url).pathname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseBody(name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')));
}
