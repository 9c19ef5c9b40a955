/**
 * Where the reader of a page is.
 *
 *   closed ──toggle──▶ opening ──read──▶ open ──locate──▶ aside
 *      ▲                  │                │ ▲               │
 *      └──────leave───────┴────leave───────┘ └────return─────┘
 *
 * `opening`: the page is being read; after a moment a waiting screen shows. `open`: an article, or the sentence that
 * there is none. `aside`: a place of the page is shown, and the way back to the article is offered for a while.
 */
export type SessionState = 'closed' | 'opening' | 'open' | 'aside';

/** What may happen to it. */
export type SessionEvent =
  /** The toolbar icon, the keyboard command or a rule. */
  | 'toggle'
  /** Closed by its button, a key, or «view the page». */
  | 'leave'
  /** The page has been read: for the first time, or again for changed settings. */
  | 'read'
  | 'retry'
  /** Show a place in the page; come back from there; the offer to come back is over. */
  | 'locate'
  | 'return'
  | 'expire'
  /** The page gave itself another address without being loaded anew. */
  | 'moved'
  /** The page keeps throwing the reader out. */
  | 'lost'
  /** The extension was updated, and the new one's reader wants the page. */
  | 'replaced'
  | 'settings'
  /** The browser brought the page back from its cache of pages left behind. */
  | 'resumed';

/**
 * What is to be done then. `begin`: cover the page and read it. `read`: read it once more. `restart`:
 * the same, when its new text has had time to come. `follow`: ask for the
 * settings, and judge by them. `resume`: tell the toolbar, and follow. `end`: give the page back. `depart`: the same,
 * for an address whose rule may open the reader again.
 */
export type SessionAction =
  | 'begin'
  | 'read'
  | 'restart'
  | 'show'
  | 'follow'
  | 'resume'
  | 'point'
  | 'come-back'
  | 'end'
  | 'depart';

type Step = readonly [next: SessionState, action: SessionAction];

/** What is not listed changes nothing. An article is never shown for another address than its own. */
const steps: Readonly<Record<SessionState, Partial<Record<SessionEvent, Step>>>> = {
  closed: {
    toggle: ['opening', 'begin'],
  },
  opening: {
    toggle: ['closed', 'end'],
    leave: ['closed', 'end'],
    read: ['open', 'show'],
    moved: ['opening', 'restart'],
    lost: ['closed', 'end'],
    replaced: ['closed', 'end'],
    resumed: ['opening', 'resume'],
  },
  open: {
    toggle: ['closed', 'end'],
    leave: ['closed', 'end'],
    read: ['open', 'show'],
    retry: ['opening', 'read'],
    locate: ['aside', 'point'],
    moved: ['closed', 'depart'],
    lost: ['closed', 'end'],
    replaced: ['closed', 'end'],
    settings: ['open', 'follow'],
    resumed: ['open', 'resume'],
  },
  aside: {
    toggle: ['open', 'come-back'],
    return: ['open', 'come-back'],
    expire: ['closed', 'end'],
    moved: ['closed', 'depart'],
    replaced: ['closed', 'end'],
  },
};

/** The next state and what has to be done; nothing when the event means nothing there. */
export function nextStep(
  state: SessionState,
  event: SessionEvent,
): { readonly state: SessionState; readonly action: SessionAction } | undefined {
  const step = steps[state][event];
  return step && { state: step[0], action: step[1] };
}
