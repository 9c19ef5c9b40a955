import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SourceState } from '../../core/tracer';
import { t } from '../../platform/i18n';
import {
  checkIcon,
  chevronIcon,
  Icon,
  type IconShape,
  likelyIcon,
  pageIcon,
  selfCitingIcon,
  unknownIcon,
  verifiedIcon,
} from '../../ui/icons';
import { stateKeys } from '../../ui/state-keys';
import { useReader } from '../reader-context';
import { CardActions } from './card-actions';
import { Evidence } from './evidence';
import { headlineOf } from './headline';
import { KnowOriginal } from './know-original';
import { reasonOf } from './reasons';
import { traceNodes } from './trace-nodes';

type CardWithFrame = Exclude<SourceState, 'none'>;

/** Each state has words and a drawing of its own, so that colour never speaks alone. */
const icons: Readonly<Record<CardWithFrame, IconShape>> = {
  traced: verifiedIcon,
  likely: likelyIcon,
  'self-citing': selfCitingIcon,
  unknown: unknownIcon,
};

/** Where the text comes from, as far as the page tells, with everything that speaks for it. */
export function SourceCard(): JSX.Element {
  const { shown } = useReader();
  const { state } = shown;
  if (state === 'none' || state === 'possible' || state === 'trusted') return <QuietLine state={state} />;
  return <FramedCard state={state} />;
}

const quietKeys = { none: 'state_none', possible: 'reader_state_possible', trusted: 'reader_state_trusted' } as const;

/** A page without enough signs gets one line, not a card. */
function QuietLine({ state }: { readonly state: keyof typeof quietKeys }): JSX.Element {
  const { evidenceOpen, toggleEvidence } = useReader();
  return (
    <section class="cardw ui" aria-label={t('reader_trace')}>
      <div class="thin">
        <Icon of={state === 'possible' ? unknownIcon : checkIcon} />
        <span>{t(quietKeys[state])}</span>
        <button type="button" class="textlink" aria-expanded={evidenceOpen} onClick={toggleEvidence}>
          {evidenceOpen ? t('reader_why_hide') : t('reader_why_show')}
        </button>
      </div>
      {evidenceOpen && <Evidence Heading="h2" />}
    </section>
  );
}

function FramedCard({ state }: { readonly state: CardWithFrame }): JSX.Element {
  const reader = useReader();
  const { shown, page, evidenceOpen, toggleEvidence } = reader;
  const [asking, setAsking] = useState(false);
  const id = useId();
  const { verdict } = reader.reading;
  return (
    <div class="cardw ui">
      <section class="card" data-s={state} aria-labelledby={id}>
        <div class="in">
          <p class="kick">
            <Icon of={icons[state]} />
            {t(stateKeys[state])}
          </p>
          <CardHeadline id={id} />
          <p class="why">{reasonOf(shown, page.host, reader.isFoot)}</p>
          <TraceLine />
          <CardActions onAsk={() => setAsking(true)} asking={asking} />
          {asking && (
            <KnowOriginal
              onCancel={() => setAsking(false)}
              onSave={(url) => {
                setAsking(false);
                reader.giveOriginal(url);
              }}
            />
          )}
        </div>
        <details open={evidenceOpen}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control */}
          <summary
            onClick={(event) => {
              event.preventDefault();
              toggleEvidence();
            }}
          >
            <Icon of={pageIcon} />
            {t('reader_why')}
            <span class="tot num">{t('reader_why_sum', verdict.signals.length, verdict.score, reader.threshold)}</span>
            <Icon of={chevronIcon} class="c" />
          </summary>
          {evidenceOpen && <Evidence Heading="h3" />}
        </details>
      </section>
    </div>
  );
}

function CardHeadline({ id }: { readonly id: string }): JSX.Element {
  const { text, href } = headlineOf(useReader().shown);
  return (
    <h2 id={id}>
      {href === undefined ? (
        text
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
          <bdi>{text}</bdi>
        </a>
      )}
    </h2>
  );
}

function TraceLine(): JSX.Element {
  const { shown, page } = useReader();
  const nodes = traceNodes(shown, page.host);
  return (
    <ol class="trace" aria-label={t('reader_trace')} style={{ '--n': String(Math.max(3, nodes.length)) }}>
      {nodes.map(({ node, tie, label, value }) => (
        <li key={`${label} ${value}`} data-node={node} data-tie={tie}>
          <span class="k">{label}</span>
          <span class="v">
            <bdi>{value}</bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}
