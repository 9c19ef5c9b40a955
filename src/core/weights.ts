/**
 * Points of every sign: above zero for a repost, below against. The sum of those that spoke is the score.
 *
 * Written by `npm run fit -- --write` from labelled pages; change the pages or the signs, not the numbers. A new sign
 * is entered by hand with a guess, from which the next fit starts. Why a strong sign may suffice alone and a weak one
 * never does stands in `test/fit/model.ts`.
 */
export const weights = {
  'stated-source': 110,
  'original-link': 85,
  'linked-source': 70,
  'archive-link': 60,
  'named-outlet': 65,
  'nameless-source': 55,
  translation: 55,
  'empty-source': 25,
  'foreign-byline': 40,
  'site-disclaimer': 15,
  'removal-notice': 25,
  'self-citing': 30,
  'rewritten-link': 55,
  'author-notice': 70,
  'canonical-elsewhere': 70,
  'mirror-address': 85,
  'mirror-host': 55,
  'import-account': 45,
  'watermark-author': 25,
  'watermark-series': 20,
  'platform-leftovers': 15,
  'repost-title': 90,
  'declared-repost': 70,
  'platform-badge': 70,
  'bracketed-pinyin': 80,
  'keyword-line': 40,
  'keyword-title': 50,
  'glued-keyword': 65,
  'salted-stops': 65,
  'censored-word': 30,
  'numbered-captions': 45,
  'stock-intro': 35,
  'stock-outro': 25,
  'woven-title': 20,
  'echoed-opening': 15,
  'title-damage': 20,
  'echoed-suffix': 50,
  'related-list': 20,
  'promotion-line': 25,
  'template-sentence': 30,
  'template-header': 10,
  'template-trailer': 35,
  'placeholder-author': 15,
  'platform-home': -20,
  'cross-post': -40,
  'author-link': -20,
  'first-published': -20,
  'original-claim': -15,
} as const satisfies Readonly<Record<string, number>>;

/** Name of a sign: its file, its line above and its message. */
export type SignalId = keyof typeof weights;

/** Points that make a repost unless the user moved the threshold. The fitting keeps this number and scales the others. */
export const repostThreshold = 50;

/** A hint begins at this share of the threshold. */
export const possibleShare = 0.7;
