import type { MarkdownPack } from '../../packs/contracts';
import { markFormulae } from '../body/formulae';
import { exportedText, exportedTitle } from './exported-text';
import { type Exported, sourceFacts, sourceLines } from './source-lines';

/**
 * The article as a Markdown file: front lines for programs, title, text, and the source block for people. `document` is
 * only a workshop.
 */
export function articleAsMarkdown(exported: Exported, pack: MarkdownPack, document: Document, now: Date): string {
  const content = exportedText(exported, document.implementation.createHTMLDocument(''));
  markFormulae(content);
  const text = pack.toMarkdown(content);
  const lines = sourceLines(exported, now).map((line) => `> ${line}  `);
  return `${[frontLines(exported, now), `# ${exportedTitle(exported)}`, text, '---', lines.join('\n')].join('\n\n')}\n`;
}

/** YAML; every text in double quotes, whose rules JSON keeps. */
function frontLines(exported: Exported, now: Date): string {
  const { byline, published, lang } = exported.article;
  const { page, original, state, saved } = sourceFacts(exported, now);
  const facts: Readonly<Record<string, string | undefined>> = {
    title: exportedTitle(exported),
    author: byline,
    published,
    lang,
    page,
    original,
    source: state,
    saved,
  };
  const lines = Object.entries(facts)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
