import type { StripReason } from '../dom/stripper';
import { type MessageKey, t } from '../platform/i18n';

/** A sentence with places for values, filled in later. */
type Phrase = (...values: readonly (string | number)[]) => string;

/** Marks that no text of ours holds; they keep the places of the values. */
const FIRST_MARK = 0xe000;

function phrase(key: MessageKey): Phrase {
  const text = t(key, String.fromCharCode(FIRST_MARK), String.fromCharCode(FIRST_MARK + 1));
  return (...values) =>
    text.replace(/[\ue000\ue001]/g, (mark) => String(values[mark.charCodeAt(0) - FIRST_MARK] ?? ''));
}

const reasonKeys = {
  advert: 'reason_advert',
  comments: 'reason_comments',
  gutter: 'reason_gutter',
  hidden: 'reason_hidden',
  legal: 'reason_legal',
  navigation: 'reason_navigation',
  overlay: 'reason_overlay',
  pager: 'reason_pager',
  placeholder: 'reason_placeholder',
  promotion: 'reason_promotion',
  related: 'reason_related',
  share: 'reason_share',
  source: 'reason_source',
  template: 'reason_template',
  unselectable: 'reason_unselectable',
} as const satisfies Record<StripReason | 'unselectable', MessageKey>;

/**
 * All that the pill can say, read at once: browsers give a script no more texts after the extension was reloaded
 * beneath its page, and undoing must work, and speak, even then.
 */
export function readPillWords() {
  const names = new Map<string, string>();
  for (const [reason, key] of Object.entries(reasonKeys)) names.set(reason, t(key));
  return {
    region: t('pill_region'),
    count: phrase('pill_count'),
    undo: t('pill_undo'),
    undone: t('pill_undone'),
    again: t('pill_again'),
    close: t('pill_close'),
    source: t('pill_source'),
    original: t('pill_original'),
    nothing: t('pill_nothing'),
    unsafe: t('pill_unsafe'),
    restless: t('pill_restless'),
    needsClick: t('pill_needs_click'),
    updated: t('pill_updated'),
    reload: t('pill_reload'),
    failed: t('pill_failed'),
    mute: t('pill_mute'),
    muteYes: t('pill_mute_yes'),
    muteNo: t('pill_mute_no'),
    title: phrase('pill_sheet_title'),
    note: t('pill_sheet_note'),
    reader: t('pill_reader'),
    mark: t('pill_mark'),
    markStop: t('pill_mark_stop'),
    stop: t('pill_site_stop'),
    stopped: t('pill_site_stopped'),
    group: phrase('pill_group'),
    restore: t('pill_restore'),
    restored: t('pill_restored'),
    /** Name of a reason for removals. */
    reason: (id: string): string => names.get(id) ?? id,
  };
}

/** See `readPillWords`. */
export type PillWords = ReturnType<typeof readPillWords>;
