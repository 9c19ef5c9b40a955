import type { JSX } from 'preact';
import type { PickPurpose } from '../packs/contracts';
import { type MessageKey, t, uiLanguage } from '../platform/i18n';

/** A rectangle of the window, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** All that the picker shows. */
export interface PickerLook {
  readonly purpose: PickPurpose;
  /** Names of the chosen element and of what it stands in, outermost first; with them its place among all of these. */
  readonly crumbs: readonly { readonly name: string; readonly index: number }[];
  /** What the chosen element is called and how much text it has. */
  readonly label?: string;
  readonly frame?: Box;
  /** Everything that the proposed selector finds, as far as it is drawn. */
  readonly matches: readonly Box[];
  readonly proposal?: { readonly selector: string; readonly count: number };
  /** Why there is no proposal. */
  readonly sentence?: string;
  /** The bar stands at the lower edge, because it would cover the chosen element at the upper one. */
  readonly isLow: boolean;
  /** Where the bar at the upper edge ends, in pixels; 0 when it is not there. */
  readonly barEnd: number;
  /** For screen readers. */
  readonly announced: string;
}

const purposeNames = {
  article: 'picker_for_article',
  title: 'picker_for_title',
  author: 'picker_for_author',
  date: 'picker_for_date',
  original: 'picker_for_original',
  remove: 'picker_for_remove',
  keep: 'picker_for_keep',
} as const satisfies Record<PickPurpose, MessageKey>;

const LABEL_HEIGHT = 24;

function place({ left, top, width, height }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** Above the frame where there is room, else inside of it, and never beneath the bar. */
function labelPlace({ left, top }: Box, barEnd: number): Record<string, string> {
  const above = top - LABEL_HEIGHT;
  return { left: `${Math.max(8, left)}px`, top: `${above >= barEnd ? above : Math.max(barEnd, top)}px` };
}

/**
 * The picker: frames over the page and a bar at its edge. It has no handlers of its own: every press is taken from the
 * window (see `shield.ts`) and understood by `data-act` and `data-crumb`.
 */
export function PickerView(look: PickerLook): JSX.Element {
  const { purpose, crumbs, frame, label, matches, proposal, isLow } = look;
  const name = t(purposeNames[purpose]);
  return (
    <div
      class={isLow ? 'sy low' : 'sy'}
      lang={uiLanguage()}
      popover="manual"
      role="application"
      tabIndex={-1}
      aria-label={name}
      aria-describedby="keys"
    >
      {matches.map((box, index) => (
        <div class="match" key={index} style={place(box)} />
      ))}
      {frame && <div class="frame" style={place(frame)} />}
      {frame && label && (
        <div class="label" style={labelPlace(frame, look.barEnd)} aria-hidden="true">
          {label}
        </div>
      )}
      <section class="bar" aria-label={name}>
        <h2>{name}</h2>
        {crumbs.length > 0 && (
          <ol>
            {crumbs.map(({ name, index }, at) => (
              <li key={index}>
                <button
                  type="button"
                  data-crumb={index}
                  {...(at === crumbs.length - 1 ? { 'aria-current': 'true' as const } : {})}
                >
                  {name}
                </button>
              </li>
            ))}
          </ol>
        )}
        <p class="say">
          {proposal ? (
            <>
              <code translate={false}>{proposal.selector}</code>
              <span>{t('picker_matches', proposal.count)}</span>
            </>
          ) : (
            look.sentence
          )}
        </p>
        <div class="acts">
          <button type="button" class="use" data-act="use" aria-disabled={proposal === undefined}>
            {t('picker_use')}
          </button>
          <button type="button" class="no" data-act="cancel">
            {t('picker_cancel')}
          </button>
        </div>
        <p class="keys" id="keys">
          {t('picker_keys')}
        </p>
      </section>
      <div class="vh" aria-live="polite">
        {look.announced}
      </div>
    </div>
  );
}
