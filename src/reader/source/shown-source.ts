import { platformOfHost } from '../../core/platforms';
import type { Verdict } from '../../core/reading';
import type { Source } from '../../core/tracer';

/** What the user has said about this page, stronger than anything found. */
export interface UserSays {
  readonly trusted: boolean;
  /** Address of the original, given by the user. */
  readonly original?: string | undefined;
  /** Address that was opened and bears the article's title. */
  readonly checked?: string | undefined;
  /** What opening an address brought instead. */
  readonly doubt?: Doubt | undefined;
}

/** An address that was opened and bears another title, or is gone. */
export interface Doubt {
  readonly url: string;
  readonly kind: 'differs' | 'gone';
}

/** The five states, and the two lines that replace the last one. */
export type CardState = Source['state'] | 'possible' | 'trusted';

/** The source as the card shows it. */
export interface ShownSource {
  readonly state: CardState;
  readonly source: Source;
  /** The best candidate comes from the user. */
  readonly given: boolean;
  /** The best candidate was opened, and its title agrees. */
  readonly checked?: true;
  readonly doubt?: Doubt | undefined;
}

/**
 * Puts verdict, source and the user's word together. The user's word wins; a page below the repost threshold has no
 * card, whatever it links to; with some signs but too few the line says so.
 */
export function showSource(verdict: Verdict, source: Source, says: UserSays): ShownSource {
  const shown = showUnchecked(verdict, source, says);
  const isChecked = says.checked !== undefined && shown.source.best?.url === says.checked;
  return isChecked ? { ...shown, state: 'traced', checked: true } : { ...shown, doubt: says.doubt };
}

function showUnchecked(verdict: Verdict, source: Source, says: UserSays): ShownSource {
  if (says.original !== undefined) return { state: 'likely', source: withGiven(source, says.original), given: true };
  if (says.trusted) return { state: 'trusted', source, given: false };
  if (source.state !== 'none') return { state: source.state, source, given: false };
  return { state: verdict.level === 'possible' ? 'possible' : 'none', source, given: false };
}

function withGiven(source: Source, url: string): Source {
  const { host } = new URL(url);
  const platform = platformOfHost(host);
  return {
    state: 'likely',
    best: {
      url,
      host,
      kind: 'article',
      confidence: 'medium',
      evidence: [],
      ...(platform ? { platform: platform.id } : {}),
    },
    candidates: source.candidates,
  };
}

/** The address that the user typed, made whole, or nothing: absolute http(s), a host with a dot, no user name. */
export function readGivenAddress(text: string): string | undefined {
  const typed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const usable = /^https?:$/.test(url.protocol) && url.username === '' && /[^.]\.[^.]/.test(url.hostname);
  return usable ? url.href : undefined;
}
