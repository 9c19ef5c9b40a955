import type { Candidate, Confidence } from '../../core/tracer';
import { t } from '../../platform/i18n';
import { blogName, platformName, shownPath } from './names';
import type { ShownSource } from './shown-source';

/** One stop on the way from this page to the original. */
export interface TraceNode {
  /** `seen` on the page, `guess` inferred, `none` not found, `source` the original. */
  readonly node: 'seen' | 'guess' | 'none' | 'source';
  /** The line to the next stop: two clues, one, or none. */
  readonly tie: 'solid' | 'dashed' | 'dotted';
  readonly label: string;
  readonly value: string;
}

/** `高`, `中`, `低`: never a percentage. */
function confidenceWord(confidence: Confidence): string {
  if (confidence === 'high') return t('reader_confidence_high');
  return confidence === 'medium' ? t('reader_confidence_medium') : t('reader_confidence_low');
}

/** The platform that was only guessed from leftovers, when the guess is good enough to be shown. */
export function guessedPlatform({ source }: ShownSource): Candidate | undefined {
  return source.candidates.find((candidate) => candidate.kind === 'platform' && candidate.confidence !== 'low');
}

/** The stops of the trace line for each state; none for a page without signs. */
export function traceNodes(shown: ShownSource, pageHost: string): readonly TraceNode[] {
  const { best } = shown.source;
  if (shown.state === 'traced' && best) return tracedNodes(best, pageHost);
  if (shown.state === 'likely' && best) return likelyNodes(best, pageHost);
  const missing: TraceNode = {
    node: 'none',
    tie: 'dotted',
    label: t('reader_node_original'),
    value: t('reader_node_none'),
  };
  const guess = guessedPlatform(shown);
  if (guess === undefined) return [pageNode(pageHost, 'dotted'), missing];
  const platform: TraceNode = {
    node: 'guess',
    tie: 'dotted',
    label: t('reader_node_platform_guess', confidenceWord(guess.confidence)),
    value: guess.platform ? blogName(guess.platform) : placeName(guess),
  };
  return [pageNode(pageHost, 'dashed'), platform, missing];
}

function pageNode(host: string, tie: TraceNode['tie']): TraceNode {
  return { node: 'seen', tie, label: t('reader_node_page'), value: host };
}

function viaNodes(best: Candidate, tie: TraceNode['tie']): readonly TraceNode[] {
  return best.via ? [{ node: 'seen', tie, label: t('reader_node_via'), value: best.via.host }] : [];
}

function placeNode(best: Candidate, tie: TraceNode['tie']): TraceNode {
  const bare = best.platform ? t('reader_node_platform') : t('reader_node_site');
  const label = best.author ? t('reader_node_platform_author') : bare;
  const place = placeName(best);
  return { node: 'seen', tie, label, value: best.author ? t('reader_platform_and_author', place, best.author) : place };
}

function placeName(candidate: Candidate): string {
  return candidate.platform ? platformName(candidate.platform) : (candidate.host ?? '');
}

function tracedNodes(best: Candidate, pageHost: string): readonly TraceNode[] {
  const end: TraceNode = { node: 'source', tie: 'solid', label: t('reader_node_original'), value: endValue(best) };
  return [pageNode(pageHost, 'solid'), ...viaNodes(best, 'solid'), placeNode(best, 'solid'), end];
}

function likelyNodes(best: Candidate, pageHost: string): readonly TraceNode[] {
  const start = [pageNode(pageHost, 'solid'), ...viaNodes(best, 'solid'), placeNode(best, 'dashed')];
  if (best.kind !== 'article' || best.url === undefined) {
    return [...start, { node: 'none', tie: 'dotted', label: t('reader_node_original'), value: t('reader_node_none') }];
  }
  const label = t('reader_node_original_guess', confidenceWord(best.confidence));
  return [...start, { node: 'guess', tie: 'dotted', label, value: endValue(best) }];
}

function endValue(best: Candidate): string {
  return best.url ? shownPath(best.url, best.author) : (best.title ?? best.author ?? '');
}
