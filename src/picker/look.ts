import type { PickPurpose } from '../packs/contracts';
import { t, uiLanguage } from '../platform/i18n';
import { ancestorsOf, countCharacters, nameOf, pathName } from './describe';
import type { Proposal } from './propose-selector';
import type { PickerLook } from './view';

/** Ancestors named in the bar, and finds drawn on the page, at most. */
const MOST_CRUMBS = 8;
const MOST_DRAWN = 60;

/** What is chosen, and what is proposed for it once that is known. */
export interface Chosen {
  readonly element: Element | undefined;
  /** `null`: there is no selector that a rule may hold. */
  readonly proposal: Proposal | null | undefined;
}

/** Where the bar stands. */
export type BarPlace = Pick<PickerLook, 'isLow' | 'barEnd'>;

/** What the picker shows of a choice; sizes and places as the page is laid out now. */
export function lookOf(purpose: PickPurpose, { element, proposal }: Chosen, bar: BarPlace): PickerLook {
  if (!element) {
    return { ...bar, purpose, crumbs: [], matches: [], sentence: t('picker_whole'), announced: t('picker_whole') };
  }
  const path = ancestorsOf(element);
  const crumbs = path.map((each, index) => ({ name: nameOf(each), index })).slice(-MOST_CRUMBS);
  const label = labelOf(element);
  const shown = proposal && { selector: proposal.selector, count: proposal.matches.length };
  const sentence = proposal === null ? t('picker_no_selector') : '';
  return {
    ...bar,
    purpose,
    crumbs,
    label,
    frame: element.getBoundingClientRect(),
    matches: (proposal?.matches ?? [])
      .filter((other) => other !== element)
      .slice(0, MOST_DRAWN)
      .map((other) => other.getBoundingClientRect()),
    ...(shown ? { proposal: shown } : { sentence }),
    announced: shown ? `${label}，${t('picker_matches', shown.count)}` : `${label} ${sentence}`.trim(),
  };
}

const counted = new WeakMap<Element, number>();

function labelOf(element: Element): string {
  const count = counted.get(element) ?? countCharacters(element);
  counted.set(element, count);
  return t('picker_label', pathName(element), count.toLocaleString(uiLanguage()));
}
