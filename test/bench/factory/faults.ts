import { describeCandidate } from '../compare';
import { type EngineScore, type FactoryRow, isLevelRight } from './score';

/** What is wrong with a page, one line each; empty when it is all right. */
export function faultsOf(row: FactoryRow): string[] {
  const { page, ours, outcome, measures } = row;
  const faults: string[] = [];
  if (row.failure !== undefined) return [`failed: ${row.failure}`];
  if (!isLevelRight(row))
    faults.push(
      `verdict: ${page.gold.pageClass} called ${row.level} (${measures?.reading?.verdict.score}: ${measures?.reading?.verdict.signals.map((hit) => `${hit.id} ${hit.weight}`).join(', ')})`,
    );
  if (outcome === 'wrong' || outcome === 'missed' || outcome === 'uncalled')
    faults.push(
      `source ${outcome}: wanted ${JSON.stringify(page.gold.source)}, shown ${describeCandidate(measures?.reading?.source.best)}`,
    );
  if (page.gold.pageClass === 'nonarticle' || ours === undefined) return faults;
  return [...faults, ...readingFaults(row, ours)];
}

function readingFaults(row: FactoryRow, ours: EngineScore): string[] {
  const { page, measures } = row;
  const faults: string[] = [];
  if (ours.f1 < 0.95) faults.push(`f1: ${ours.f1.toFixed(3)} (Readability ${row.readability?.f1.toFixed(3) ?? '-'})`);
  if (!ours.isTitleRight)
    faults.push(`title: ${JSON.stringify(measures?.ours.parts?.title)} for ${JSON.stringify(page.gold.title)}`);
  if (!ours.isAuthorRight)
    faults.push(`author: ${JSON.stringify(measures?.ours.parts?.byline)} for ${JSON.stringify(page.gold.author)}`);
  if (!ours.isDateRight)
    faults.push(`date: ${JSON.stringify(measures?.ours.parts?.published)} for ${JSON.stringify(page.gold.published)}`);
  for (const phrase of ours.lost) faults.push(`lost: ${phrase.slice(0, 100)}`);
  for (const phrase of ours.left) faults.push(`left: ${phrase.slice(0, 100)}`);
  for (const tex of ours.brokenFormulas) faults.push(`formula: ${tex}`);
  for (const text of ours.unrepaired) faults.push(`not repaired: ${text.slice(0, 100)}`);
  for (const code of ours.brokenCode) faults.push(`code: ${JSON.stringify(code.slice(0, 60))}`);
  for (const address of ours.lostImages) faults.push(`image lost: ${address}`);
  for (const address of ours.leftImages) faults.push(`image left: ${address}`);
  return faults;
}
