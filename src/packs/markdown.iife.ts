import TurndownService from 'turndown';
import { strikethrough, tables } from 'turndown-plugin-gfm';
import { offerPack } from '../platform/packs';
import { markdownPack } from './contracts';

/** Longest run of a character in a text, for a fence that must be longer. */
function longestRun(text: string, mark: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === mark ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function fenced(pre: HTMLElement): string {
  const code = (pre.textContent ?? '').replace(/\n+$/, '');
  const names = `${pre.className} ${pre.querySelector('code')?.className ?? ''}`;
  const language = /language-([^\s]+)/.exec(names)?.[1] ?? '';
  const fence = '`'.repeat(Math.max(3, longestRun(code, '`') + 1));
  return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
}

/** TeX between dollar signs, on lines of its own when it was displayed. */
function formula(element: HTMLElement): string {
  const tex = element.dataset['tex'] ?? '';
  return element.hasAttribute('data-block') ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`;
}

/** A cell is one line; what breaks or divides cells is written so that it does not. */
function cell(content: string, node: Node): string {
  const isFirst = node.previousSibling === null;
  const text = content
    .trim()
    .replace(/\s*\n+\s*/g, '<br>')
    .replace(/(?<!\\)\|/g, '\\|');
  return `${isFirst ? '| ' : ' '}${text} |`;
}

function makeService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  service.use([tables, strikethrough]);
  service.addRule('code block', { filter: 'pre', replacement: (_content, node) => fenced(node as HTMLElement) });
  service.addRule('formula', {
    filter: (node) => node.classList.contains('tex'),
    replacement: (_content, node) => formula(node as HTMLElement),
  });
  service.addRule('cell', { filter: ['th', 'td'], replacement: cell });
  service.addRule('kept', {
    filter: ['sup', 'sub', 'kbd', 'mark', 'u', 'ins'],
    replacement: (content, node) =>
      content === '' ? '' : `<${node.nodeName.toLowerCase()}>${content}</${node.nodeName.toLowerCase()}>`,
  });
  return service;
}

/** Tables without a heading get their first row as one: Markdown has no others. */
function headTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const first = table.rows[0];
    if (!first || table.querySelector('th')) continue;
    for (const old of [...first.cells]) {
      const head = table.ownerDocument.createElement('th');
      head.append(...old.childNodes);
      old.replaceWith(head);
    }
  }
}

function toMarkdown(body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement;
  headTables(copy);
  return makeService().turndown(copy).trim();
}

offerPack(markdownPack, { toMarkdown });
