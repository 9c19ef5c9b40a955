import type { Candidate, Source } from '../../../src/core/tracer';
import { compareSource, type SourceOutcome } from '../compare';
import type { FactoryPage, Gold } from './gold';

/** True when only a platform or person is shown, and it is one that the page does betray. */
function isBetrayed(gold: Gold, best: Candidate): boolean {
  if (best.kind === 'article' && best.url !== undefined) return false;
  const shown = `${best.url ?? ''} ${best.host ?? ''} ${best.platform ?? ''}`;
  return gold.betrays.some(
    (host) => shown.includes(host) || (best.platform !== undefined && host.includes(best.platform)),
  );
}

/** How the shown source compares with the gold. */
export function scoreSource(page: FactoryPage, source: Source): SourceOutcome {
  const { gold } = page;
  const best = source.best;
  if (gold.source.kind === 'none' || gold.source.kind === 'platform') {
    if (best === undefined) return 'quiet';
    return isBetrayed(gold, best) ? 'near' : 'uncalled';
  }
  const isNamed = gold.source.kind === 'name';
  const outcome = compareSource(
    {
      file: page.id,
      path: '',
      url: page.url,
      charset: 'utf-8',
      pageClass: gold.pageClass,
      kind: page.family,
      expectedSource: gold.source.kind === 'name' ? `${gold.source.name} (no URL)` : gold.source.url,
      sourceAlso: gold.source.kind === 'name' ? [] : gold.source.also,
      must: [],
      mustNot: [],
      sure: 'high',
    },
    source,
  );
  if (outcome === 'missed' && 'isDoubtful' in gold.source && gold.source.isDoubtful) return 'unnamed';
  return isNamed && outcome === 'wrong' && best !== undefined && isBetrayed(gold, best) ? 'near' : outcome;
}
