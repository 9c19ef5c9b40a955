import type { MarkdownPack } from '../../packs/contracts';
import { toFragment } from '../../packs/parts';
import { markFormulae } from '../body/formulae';
import { type Exported, sourceFacts, sourceLines } from './source-lines';

/**
 * The article as a Markdown file: front lines for programs, title, text, and the source block for people. `document` is
 * only a workshop.
 */
export function articleAsMarkdown(exported: Exported, pack: MarkdownPack, document: Document, now: Date): string {
  const { article } = exported;
  const inert = document.implementation.createHTMLDocument('');
  inert.body.append(toFragment(article.contentHtml, inert));
  markFormulae(inert.body);
  const text = pack.toMarkdown(inert.body);
  const lines = sourceLines(exported, now).map((line) => `> ${line}  `);
  return `${[frontLines(exported, now), `# ${article.title}`, text, '---', lines.join('\n')].join('\n\n')}\n`;
}

/** YAML; every text in double quotes, whose rules JSON keeps. */
function frontLines(exported: Exported, now: Date): string {
  const { title, byline, published, lang } = exported.article;
  const { page, original, state, saved } = sourceFacts(exported, now);
  const facts: Readonly<Record<string, string | undefined>> = {
    title,
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
