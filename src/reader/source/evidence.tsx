import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Locator } from '../../core/facts';
import type { SignalHit } from '../../core/signal';
import type { Candidate, Clue, ClueFamily, ClueStrength } from '../../core/tracer';
import { familyName } from '../../platform/family-name';
import { findMessage, type MessageKey, t } from '../../platform/i18n';
import { Marked } from '../marks';
import { useReader } from '../reader-context';
import { clipQuote, platformName, shownAddress } from './names';
import type { Doubt } from './shown-source';
import { WrongMenu } from './wrong-menu';

/** Clues whose absence is worth saying, each by its own name; the others only speak when they are there. */
const expected: readonly (readonly [ClueFamily, MessageKey])[] = [
  ['statement', 'clue_stated_link'],
  ['canonical', 'clue_canonical'],
  ['watermark', 'clue_watermark'],
  ['leftover', 'clue_leftovers'],
];

const strengths: Readonly<Record<ClueStrength, MessageKey>> = {
  strong: 'reader_strength_strong',
  medium: 'reader_strength_medium',
  weak: 'reader_strength_weak',
  refused: 'reader_strength_refused',
};

/** What a clue is still worth once somebody has opened the address. */
const doubts: Readonly<Record<Doubt['kind'], MessageKey>> = {
  differs: 'reader_strength_weak',
  gone: 'reader_strength_gone',
};

/**
 * Both tables behind a conclusion, the way to each place on the page, and the way to contradict. `Heading` is the
 * level that follows what stands above.
 */
export function Evidence({ Heading }: { readonly Heading: 'h2' | 'h3' }): JSX.Element {
  const { reading, shown } = useReader();
  return (
    <div class="ev">
      <Heading>{t('reader_signs')}</Heading>
      <SignTable signals={reading.verdict.signals} />
      <Heading>{t('reader_clues')}</Heading>
      <ClueTable candidates={shown.source.candidates} given={shown.given ? shown.source.best?.url : undefined} />
      <Foot />
    </div>
  );
}

function Foot(): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p class="foot">
        {t('reader_why_local')}
        <button type="button" class="textlink" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('reader_wrong')}
        </button>
      </p>
      {open && <WrongMenu onDone={() => setOpen(false)} />}
    </>
  );
}

function SignTable({ signals }: { readonly signals: readonly SignalHit[] }): JSX.Element {
  if (signals.length === 0) return <p class="foot">{t('reader_signs_none')}</p>;
  const weightiest = Math.max(...signals.map(({ weight }) => Math.abs(weight)));
  // The weightiest first, signs against a repost last: the order in which a reader would ask.
  const ordered = [...signals].sort((a, b) => b.weight - a.weight);
  return (
    <table>
      <tbody>
        {ordered.map((hit) => {
          const sentence = signSentence(hit);
          return (
            <tr key={hit.id}>
              <th scope="row">
                <Marked text={sentence} />
                <Find locator={hit.locator} what={sentence} />
              </th>
              <td>
                <span
                  class={hit.weight < 0 ? 'bar minus' : 'bar'}
                  style={{ '--w': (Math.abs(hit.weight) / weightiest).toFixed(3) }}
                  aria-hidden="true"
                />
                {signed(hit.weight)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function signSentence(hit: SignalHit): string {
  // Families of mirrors have names of their own in each language.
  const values = (hit.args ?? []).map(familyName);
  const sentence = findMessage(`signal_${hit.id.replaceAll('-', '_')}`, clipQuote(hit.quote), ...values);
  return sentence ?? clipQuote(hit.quote);
}

function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}

interface ClueTableProps {
  readonly candidates: readonly Candidate[];
  readonly given: string | undefined;
}

function ClueTable({ candidates, given }: ClueTableProps): JSX.Element {
  const { doubt } = useReader().shown;
  const clues = candidates.flatMap((candidate) => candidate.evidence.map((clue) => ({ candidate, clue })));
  const silent = expected.filter(([family]) => clues.every(({ clue }) => clue.family !== family));
  return (
    <table>
      <tbody>
        {given !== undefined && (
          <tr>
            <th scope="row">{t('reader_given_by_you', shownAddress(given))}</th>
            <td>{t('reader_strength_medium')}</td>
          </tr>
        )}
        {clues.map(({ candidate, clue }) => {
          const sentence = clueSentence(clue);
          return (
            <tr key={`${clue.tracer} ${clue.locator ?? ''} ${clue.quote}`}>
              <th scope="row">
                <Marked text={sentence} />
                <Find locator={clue.locator} what={sentence} />
              </th>
              <td>{clueWorth(clue, candidate, doubt)}</td>
            </tr>
          );
        })}
        {silent.map(([family, name]) => (
          <tr key={family}>
            <th scope="row">{t(name)}</th>
            <td>{family === 'canonical' ? t('reader_not_given') : t('reader_not_found')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The clue by name with the page's own words. */
function clueSentence(clue: Clue): string {
  const name = findMessage(`clue_${clue.tracer.replaceAll('-', '_')}`) ?? clue.tracer;
  return clue.quote === '' ? name : t('reader_clue_row', name, clipQuote(clue.quote));
}

/** What it is worth; where it only tells a platform, which one. */
function clueWorth(clue: Clue, candidate: Candidate, doubt: Doubt | undefined): string {
  if (doubt && candidate.url === doubt.url) return t(doubts[doubt.kind]);
  const worth = t(strengths[clue.strength]);
  return candidate.kind === 'platform' && candidate.platform && clue.strength !== 'refused'
    ? t('reader_clue_target', platformName(candidate.platform), worth)
    : worth;
}

/** The body's own locator is no place to lead to. */
function Find({ locator, what }: { readonly locator: Locator | undefined; readonly what: string }): JSX.Element | null {
  const { ports } = useReader();
  if (!locator) return null;
  return (
    <>
      {/* A real space, not a margin: wrapped, the button starts flush. */}
      <span class="gap"> </span>
      <button
        type="button"
        class="textlink find"
        aria-label={t('reader_locate_of', what)}
        onClick={() => ports.locate(locator)}
      >
        {t('reader_locate')}
      </button>
    </>
  );
}
