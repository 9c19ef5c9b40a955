import { countByReason } from '../../scripts/reading-lines';
import type { PageReading } from '../../src/core/reading';
import { comparisonKey } from '../../src/core/url/normalize';
import { heldPhrases } from '../bench/compare';
import type { FixtureExpectation } from '../bench/corpus';

/** Everything in which a reading differs from what its fixture expects, as sentences; empty when all is well. */
export function differences(reading: PageReading, expected: FixtureExpectation): string[] {
  return [
    ...differentVerdict(reading, expected),
    ...differentSource(reading, expected),
    ...differentJournal(reading, expected),
    ...differentArticle(reading, expected),
  ];
}

function differentVerdict({ verdict }: PageReading, expected: FixtureExpectation): string[] {
  const said = verdict.signals.map((hit) => hit.id);
  const found = expected.signals.filter((id) => !said.includes(id)).map((id) => `signal ${id} did not speak`);
  if (verdict.level !== expected.level) {
    found.unshift(`level ${verdict.level} (${verdict.score}: ${said.join(', ')}), expected ${expected.level}`);
  }
  return found;
}

function differentSource({ source }: PageReading, { source: expected }: FixtureExpectation): string[] {
  const found: string[] = [];
  if (source.state !== expected.state) found.push(`source state ${source.state}, expected ${expected.state}`);
  const url = source.best?.url;
  if (expected.url !== undefined && (url === undefined || comparisonKey(url) !== comparisonKey(expected.url))) {
    found.push(`source ${url ?? 'none'}, expected ${expected.url}`);
  }
  if (expected.url === undefined && expected.name === undefined && source.best !== undefined) {
    found.push(`source ${url ?? source.best.author ?? ''} shown, none expected`);
  }
  if (expected.platform !== undefined && !source.candidates.some((each) => each.platform === expected.platform)) {
    found.push(`no candidate on platform ${expected.platform}`);
  }
  return found;
}

function differentJournal({ journal }: PageReading, expected: FixtureExpectation): string[] {
  const counts = countByReason(journal);
  return Object.entries(expected.journal)
    .filter(([reason, count]) => (counts.get(reason) ?? 0) !== count)
    .map(([reason, count]) => `left out as ${reason}: ${counts.get(reason) ?? 0}, expected ${count}`);
}

function differentArticle({ article }: PageReading, expected: FixtureExpectation): string[] {
  const found: string[] = [];
  for (const field of ['title', 'published', 'byline'] as const) {
    const wanted = expected[field];
    const given = article?.[field] ?? '';
    if (wanted !== undefined && given !== wanted) found.push(`${field} “${given}”, expected “${wanted}”`);
  }
  const text = article?.textContent ?? '';
  const kept = heldPhrases(text, expected.must);
  for (const phrase of expected.must) if (!kept.includes(phrase)) found.push(`lost: ${phrase}`);
  for (const phrase of heldPhrases(text, expected.mustNot)) found.push(`left: ${phrase}`);
  return found;
}
