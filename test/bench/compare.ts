import type { Candidate, Source } from '../../src/core/tracer';
import { comparisonKey, foldHost } from '../../src/core/url/normalize';
import type { LabelledPage } from './corpus';

/**
 * How the shown source compares with the expected one.
 *
 * - `right`: an address was expected, and it (or another right answer of the label) is the best candidate, or the copy
 *   in between that the best candidate names.
 * - `near`: less precise but true: the author's or the platform's page on the expected host. Neither right nor wrong.
 * - `wrong`: another address or name than the expected one.
 * - `missed`: an address was expected, none shown.
 * - `named`: only an outlet or a person was expected, and it is what is shown.
 * - `unnamed`: only an outlet or a person was expected, and nothing is shown: allowed, since there is nothing to open.
 * - `uncalled`: shown though the page does not tell.
 * - `quiet`: nothing expected, nothing shown.
 */
export type SourceOutcome = 'right' | 'near' | 'wrong' | 'missed' | 'named' | 'unnamed' | 'uncalled' | 'quiet';

/** Compares the best candidate of a reading with the label of its page. */
export function compareSource(page: LabelledPage, source: Source): SourceOutcome {
  const best = source.best;
  if (page.expectedSource === '') return best === undefined ? 'quiet' : 'uncalled';
  if (!statesAddress(page)) return best === undefined ? 'unnamed' : compareName(page, best);
  if (best === undefined) return 'missed';
  return compareAddress(page, best);
}

/** True when the label holds an address, not only a name. */
export function statesAddress(page: LabelledPage): boolean {
  return /^https?:\/\//.test(page.expectedSource);
}

/** One line about a candidate. */
export function describeCandidate(candidate: Candidate | undefined): string {
  if (candidate === undefined) return '-';
  const { kind, url, host, platform, author, title, via, evidence } = candidate;
  const words = [kind, url ?? host ?? platform ?? '', author ?? '', title ? `"${title}"` : ''];
  if (via !== undefined) words.push(`via ${via.url ?? via.host}`);
  words.push(`[${evidence.map((clue) => `${clue.tracer}: ${clue.quote}`).join(' | ')}]`);
  return words.filter((word) => word !== '').join(' ');
}

function compareAddress(page: LabelledPage, best: Candidate): SourceOutcome {
  const wanted = [page.expectedSource, ...page.sourceAlso].map(addressKey);
  const shown = [best.url, best.via?.url].filter((url) => url !== undefined).map(addressKey);
  if (shown.some((key) => wanted.includes(key))) return 'right';
  const hosts = wanted.map(hostOf);
  const host = best.url === undefined ? best.host && foldHost(best.host) : hostOf(addressKey(best.url));
  if (host === undefined) return best.platform === undefined ? 'wrong' : 'near';
  if (!hosts.includes(host)) return 'wrong';
  return best.url === undefined || best.kind !== 'article' || wanted.some((key) => key === host) ? 'near' : 'wrong';
}

function compareName(page: LabelledPage, best: Candidate): SourceOutcome {
  const quotes = best.evidence.map((clue) => clue.quote);
  const shown = squeeze([best.url, best.host, best.author, best.title, ...quotes].join(' ')).toLowerCase();
  const names = [page.expectedSource, ...page.sourceAlso].flatMap(namesIn);
  return names.some((name) => shown.includes(name)) ? 'named' : 'wrong';
}

/** `mp.weixin.qq.com (澎湃新闻)` holds two names, `新华社 (no URL)` one. */
function namesIn(label: string): string[] {
  return label
    .replace(/\((?:no URL|author only)\)/g, '')
    .split(/[()：:《》]/)
    .map((part) => squeeze(part).toLowerCase().replace(/^\/\//, '').replace(/\/$/, ''))
    .filter((part) => part.length > 1 && !/^https?$/.test(part));
}

/** The engine's own key of an address; a label without scheme gets one. */
function addressKey(address: string): string {
  return comparisonKey(/^https?:\/\//.test(address) ? address : `http://${address}`);
}

function hostOf(key: string): string {
  return key.split(/[/?]/)[0] ?? key;
}

/** Without any white space, zero-width characters included. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200d\ufeff]+/g, '');
}

/** Phrases of a list that a text holds, white space aside. */
export function heldPhrases(text: string, phrases: readonly string[]): string[] {
  const whole = squeeze(text);
  return phrases.filter((phrase) => whole.includes(squeeze(phrase)));
}
