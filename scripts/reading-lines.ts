import type { JournalEntry, PageReading, Verdict } from '../src/core/reading';
import type { Source } from '../src/core/tracer';

/** All that the engine says about a page, as lines for a terminal. */
export function linesOfReading(reading: PageReading): string[] {
  const times = Object.entries(reading.timings).map(([name, value]) => `${name} ${Number(value).toFixed(1)} ms`);
  return [
    ...linesOfVerdict(reading.verdict),
    ...linesOfSource(reading.source),
    lineOfJournal(reading.journal),
    ...linesOfArticle(reading),
    `Time      ${times.join(', ')}`,
  ];
}

function linesOfVerdict({ level, reason, score, signals }: Verdict): string[] {
  const hits = signals.map((hit) => `  ${hit.weight > 0 ? '+' : ''}${hit.weight}  ${hit.id}  “${hit.quote}”`);
  return [`Verdict   ${level}${reason === undefined ? '' : ` (${reason})`}, ${score} points`, ...hits];
}

function linesOfSource(source: Source): string[] {
  const lines = [`Source    ${source.state}`];
  for (const candidate of source.candidates) {
    const { kind, url, host, platform, author, confidence, evidence } = candidate;
    // `best` is a twin of the first candidate, not the same object, once the reading went through JSON.
    const isBest = source.best !== undefined && candidate === source.candidates[0];
    const name = [url ?? host ?? platform, author].filter((part) => part !== undefined).join(' ');
    lines.push(`  ${isBest ? '*' : '-'} ${kind} ${name} (${confidence})`);
    for (const clue of evidence) lines.push(`      ${clue.tracer}, ${clue.strength}: “${clue.quote}”`);
  }
  return lines;
}

function lineOfJournal(journal: readonly JournalEntry[]): string {
  const groups = [...countByReason(journal)];
  const sum = groups.reduce((total, [, count]) => total + count, 0);
  return `Left out  ${sum}: ${groups.map(([reason, count]) => `${reason} ${count}`).join(', ')}`;
}

function linesOfArticle({ article }: PageReading): string[] {
  if (article === undefined) return ['Article   none'];
  const { title, published, byline, lang, counts } = article;
  const { hanCharacters, latinWords, codeLines, images, headings } = counts;
  return [
    `Title     ${title}`,
    `Date      ${published || 'not told'}   Author ${byline || 'not told'}   Language ${lang || 'not told'}`,
    `Length    ${hanCharacters} characters, ${latinWords} words, ${codeLines} lines of code, ${images} images, ${headings} headings`,
  ];
}

/** How many things were left out, by group. */
export function countByReason(journal: readonly JournalEntry[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { reason, count } of journal) groups.set(reason, (groups.get(reason) ?? 0) + count);
  return groups;
}
