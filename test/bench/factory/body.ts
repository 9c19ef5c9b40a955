import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longBodies } from './long-bodies';
import { parseBody } from './parse-body';

/** Running text and what stands inside it. `shown` is the damaged text of a page whose gold is `text`. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'em'; readonly text: string; readonly shown?: string }
  | { readonly kind: 'code' | 'tex'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** Mark of a footnote. */
  | { readonly kind: 'note'; readonly text: string }
  /** A line break inside a cell. */
  | { readonly kind: 'break'; readonly text: '\n' };

/** An item of a list, with the lists inside it. */
export interface ListItem {
  readonly inlines: readonly Inline[];
  readonly depth: number;
  readonly isOrdered: boolean;
}

/** A term, a fold or a footnote with the paragraphs that belong to it. */
export interface Entry {
  readonly term: readonly Inline[];
  readonly paragraphs: readonly (readonly Inline[])[];
}

/** One block of an article. */
export type BodyBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly lang: string; readonly text: string }
  | { readonly kind: 'formula'; readonly tex: string }
  | { readonly kind: 'image'; readonly name: string; readonly caption: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'definitions' | 'details' | 'footnotes'; readonly entries: readonly Entry[] };

/** An article written for the factory, without any page around it. */
export interface Body {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Words about the subject, for keyword injectors and tags. */
  readonly tags: readonly string[];
  readonly blocks: readonly BodyBlock[];
}

/** The text of inlines as it should be read, marks of footnotes left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'note' ? '' : inline.text)).join('');
}

/** Runs of text between formulas, marks of footnotes and line breaks: what must stand in the article word for word. */
export function textRuns(inlines: readonly Inline[]): string[] {
  const runs = [''];
  for (const inline of inlines) {
    if (inline.kind === 'tex' || inline.kind === 'note' || inline.kind === 'break') runs.push('');
    else runs.push((runs.pop() ?? '') + inline.text);
  }
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** All articles of the factory, by name. */
export function readBodies(): Body[] {
  const folder = new URL('./bodies/', import.meta.url).pathname;
  const short = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseBody(name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')));
  return [...short, ...longBodies()];
}
