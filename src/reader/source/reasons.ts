import type { Locator } from '../../core/facts';
import { placeholderPattern } from '../../core/phrases/boilerplate';
import type { Candidate, Clue } from '../../core/tracer';
import { t } from '../../platform/i18n';
import { asSentence, clipQuote, platformName } from './names';
import type { ShownSource } from './shown-source';
import { guessedPlatform } from './trace-nodes';

/** Tells whether a place of the page is in its foot; the caller can see the page. */
export type IsFoot = (locator: Locator | undefined) => boolean;

/** The clue behind a self-citing page: what it named as its source and what was refused. */
export function refusedClue({ source }: ShownSource): { candidate: Candidate; clue: Clue } | undefined {
  for (const candidate of source.candidates) {
    const clue = candidate.evidence.find((one) => one.strength === 'refused');
    if (clue) return { candidate, clue };
  }
  return undefined;
}

/** The one or two sentences below the headline: what the page says, where, and how far that goes. */
export function reasonOf(shown: ShownSource, pageHost: string, isFoot: IsFoot): string {
  const { best } = shown.source;
  if (shown.checked) return t('reader_checked_reason');
  if (shown.given) return t('reader_likely_given');
  if (shown.state === 'traced' && best) return tracedReason(best, isFoot);
  if (shown.state === 'likely' && best) return likelyReason(best, isFoot);
  const platform = platformReason(shown);
  if (shown.state !== 'self-citing') return platform || t('reader_unknown_reason');
  const refused = refusedClue(shown);
  const said = t('reader_self_reason', placeOf(refused?.clue, isFoot), refused?.candidate.host ?? pageHost);
  return joinSentences(said, platform);
}

function tracedReason(best: Candidate, isFoot: IsFoot): string {
  const [first, second] = strongestByFamily(best);
  const clauses = [first, second]
    .filter((clue) => clue !== undefined)
    .map((clue) => clauseOf(clue, best, true, isFoot));
  const said =
    clauses.length === 2 ? t('reader_traced_reason', clauses[0] ?? '', clauses[1] ?? '') : `${clauses[0] ?? ''}`;
  return joinSentences(asSentence(said), differingHost(best));
}

function likelyReason(best: Candidate, isFoot: IsFoot): string {
  const [first] = strongestByFamily(best);
  if (first === undefined) return '';
  const clause = clauseOf(first, best, best.evidence.length > 1, isFoot);
  return joinSentences(asSentence(t('reader_likely_reason', clause)), differingHost(best));
}

function platformReason(shown: ShownSource): string {
  const guess = guessedPlatform(shown);
  const clue = guess?.evidence[0];
  if (!guess?.platform || !clue) return '';
  const name = platformName(guess.platform);
  return asSentence(t('reader_clue_platform', leftoverClause(clue, name), name));
}

const ranks = { strong: 0, medium: 1, weak: 2, refused: 3 } as const;

/** One clue for each family, the strongest first. */
function strongestByFamily(candidate: Candidate): readonly Clue[] {
  const clues = [...candidate.evidence].sort((a, b) => ranks[a.strength] - ranks[b.strength]);
  return clues.filter((clue, index) => clues.findIndex((other) => other.family === clue.family) === index);
}

/** What one clue says, as a clause that starts in lower case where the language has cases. */
function clauseOf(clue: Clue, candidate: Candidate, agrees: boolean, isFoot: IsFoot): string {
  const place = candidate.platform ? platformName(candidate.platform) : (candidate.host ?? '');
  switch (clue.family) {
    case 'address':
      return t('reader_why_address');
    case 'statement':
      return statementClause(clue, isFoot);
    case 'canonical':
      return t('reader_why_canonical');
    case 'watermark':
      return agrees ? t('reader_why_watermark') : t('reader_why_watermark_alone');
    case 'images':
      return t('reader_why_images', place);
    case 'leftover':
      return leftoverClause(clue, place);
  }
}

function statementClause(clue: Clue, isFoot: IsFoot): string {
  const place = placeOf(clue, isFoot);
  return clue.label ? t('reader_why_statement', place, clipQuote(clue.label)) : t('reader_why_statement_bare', place);
}

function leftoverClause(clue: Clue, name: string): string {
  if (clue.family === 'images') return t('reader_why_images', name);
  return placeholderPattern.test(clue.quote) ? t('reader_why_placeholder', name) : t('reader_why_leftover', name);
}

function placeOf(clue: Clue | undefined, isFoot: IsFoot): string {
  return isFoot(clue?.locator) ? t('reader_place_foot') : t('reader_place_page');
}

function differingHost(best: Candidate): string {
  const textHost = best.evidence.find((clue) => clue.textHost !== undefined)?.textHost;
  return textHost && best.host && textHost !== best.host ? t('reader_host_differs', textHost, best.host) : '';
}

/** Sentences of a language that puts spaces between them get one. */
function joinSentences(...sentences: readonly string[]): string {
  const spoken = sentences.filter((sentence) => sentence !== '');
  return spoken.join(/[a-z.]$/i.test(spoken[0] ?? '') ? ' ' : '');
}
