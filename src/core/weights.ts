/**
 * Points of every sign: above zero for a repost, below against. The sum of those that spoke is the score.
 *
 * Written by `npm run fit -- --write` from labelled pages: change the pages, the signs or their guesses
 * (`test/fit/guesses.ts`), not the numbers. Why a strong sign may suffice alone and a weak one never does stands in
 * `test/fit/model.ts`.
 */
export const weights = {
  'stated-source': 110,
  'original-link': 87,
  'linked-source': 68,
  'archive-link': 61,
  'named-outlet': 67,
  'nameless-source': 61,
  translation: 63,
  'empty-source': 25,
  'foreign-byline': 40,
  'site-disclaimer': 18,
  'removal-notice': 25,
  'self-citing': 30,
  'rewritten-link': 55,
  'author-notice': 71,
  'canonical-elsewhere': 70,
  'mirror-address': 87,
  'mirror-host': 55,
  'import-account': 45,
  'watermark-author': 25,
  'watermark-series': 20,
  'platform-leftovers': 14,
  'repost-title': 90,
  'declared-repost': 70,
  'platform-badge': 63,
  'bracketed-pinyin': 80,
  'keyword-line': 40,
  'keyword-title': 50,
  'glued-keyword': 65,
  'salted-stops': 65,
  'censored-word': 30,
  'numbered-captions': 45,
  'stock-intro': 39,
  'stock-outro': 27,
  'woven-title': 22,
  'echoed-opening': 16,
  'title-damage': 23,
  'echoed-suffix': 50,
  'related-list': 21,
  'promotion-line': 28,
  'template-sentence': 30,
  'template-header': 15,
  'template-trailer': 35,
  'placeholder-author': 15,
  'platform-home': -15,
  'cross-post': -40,
  'author-link': -18,
  'first-published': -20,
  'original-claim': -8,
} as const satisfies Readonly<Record<string, number>>;

/** Name of a sign: its file, its line above and its message. */
export type SignalId = keyof typeof weights;

/** Points that make a repost unless the user moved the threshold. The fitting keeps this number and scales the others. */
export const repostThreshold = 50;

/** A hint begins at this share of the threshold. */
export const possibleShare = 0.7;
