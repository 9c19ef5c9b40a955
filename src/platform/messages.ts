import type { Runtime } from 'webextension-polyfill';
import type { DetectOptions } from '../core/detect';
import type { Verdict } from '../core/reading';
import type { GoverningRule } from '../core/rules/rule';
import type { Appearance, LanguageChoice, SearchEngine, Settings } from '../core/settings/settings';
import type { SourceState } from '../core/tracer';
import type { Texts } from './i18n';
import { isInvalidated, report } from './log';
import { isConnected, native } from './native';
import type { PackId } from './packs';

/** What a content script may know of the settings: ready values for its own page, never the rule list. */
export interface PageContext {
  readonly governing: GoverningRule;
  /** Who decides here, as a sentence for the screen; absent where the background did not answer. */
  readonly decidedBy?: string;
  readonly sensitivity: Settings['sensitivity'];
  readonly pill: Settings['pill'];
  readonly searchEngine: SearchEngine;
  /** The language of our texts; absent when it is the browser's choice. */
  readonly language?: LanguageChoice;
  /** The user's say in judging; absent when there is none. */
  readonly judging?: Pick<DetectOptions, 'signalsOff' | 'phrases'>;
  readonly singleKeys: boolean;
  /** An update brought something that the user has not seen yet. */
  readonly hasNews?: true;
  readonly appearance: Appearance;
  /** The user said that this page or host is no repost. */
  readonly trusted: boolean;
  /** The original that the user gave for this page. */
  readonly knownOriginal?: string;
}

/** A place in an article: its outermost block by number, and how many CSS pixels of that are above the window. */
export interface ReadingPlace {
  readonly block: number;
  readonly offset: number;
}

/** What came of opening a claimed original. `gone`: it answered, with this status and no page. */
export type CheckedOriginal =
  | { readonly kind: 'opened'; readonly titles: readonly string[] }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'permission'; readonly host: string }
  | { readonly kind: 'unreachable' };

/** Verdict as it leaves the page: no page text but the short quotes of its signs. */
export interface PageVerdict {
  readonly verdict: Verdict;
  readonly state: SourceState;
  readonly originalUrl?: string;
}

/**
 * Everything that goes to the background, by `area/verb`: what our scripts in pages may ask. All of it is about the
 * sender's own page. Our extension pages need no messages; they read and write the storage.
 */
export interface Messages {
  'page/context': () => PageContext;
  /** The same, from a page that has only begun to load: what was known of the tab's former page is over. */
  'page/opened': () => PageContext;
  /** Our texts in the user's language; nothing when it is the browser's choice. */
  'page/texts': () => Texts | undefined;
  /** Puts a pack's script into the sender's page; false when the site does not permit it. */
  'page/need-pack': (id: PackId) => boolean;
  'page/verdict': (verdict: PageVerdict) => void;
  /** `count` 0 when undone. Sets the badge. */
  'page/cleaned': (count: number) => void;
  /** Opens the reader in the sender's tab, where the host is permitted; false when only a click may do it. */
  'page/open-reader': () => boolean;
  /** Changes the governing rule of the sender's host (`此站不再清理`). */
  'page/set-mode': (mode: 'notify' | 'off') => void;
  /** The pill was closed for this page; true when it may be offered to do without it on this host. */
  'page/pill-closed': () => boolean;
  /** No pill on the sender's host any more. */
  'page/mute-pill': () => void;
  'reader/state': (open: boolean) => void;
  'reader/save-appearance': (appearance: Partial<Appearance>) => void;
  /** `engine` in the place of the one that the settings name. */
  'reader/search': (query: {
    readonly title: string;
    readonly site?: string;
    readonly extra?: string;
    readonly engine?: SearchEngine;
  }) => void;
  /** Opens an address once and tells its titles; `permission` when the site is not open to us. */
  'reader/check-original': (url: string) => CheckedOriginal;
  /** Where the article of this name was left. */
  'reader/place': (article: string) => ReadingPlace | undefined;
  /** Keeps where it is left; not in private windows. */
  'reader/keep-place': (article: string, place: ReadingPlace) => void;
  /** Goes on to another page of the sender's own host in its tab, and opens the reader there where that is permitted. */
  'reader/go-on': (url: string) => void;
  'reader/open-options': (section?: string) => void;
  'reader/trust': (scope: 'page' | 'host') => void;
  'reader/known-original': (url: string) => void;
}

export type MessageName = keyof Messages;

/**
 * Why a message brought no value. `disconnected`: the extension was reloaded or updated beneath this page;
 * `refused`: this sender may not ask that; `arguments`: not of the agreed shape; `failed`: the handler had a bug.
 */
export type MessageError = 'disconnected' | 'refused' | 'arguments' | 'failed';

/** The answer to a message. Errors cross as values, so a caller always has one of the two. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: MessageError; readonly message: string };

/** What a message brings when it succeeds. */
export type MessageValue<N extends MessageName> = ReturnType<Messages[N]>;

interface Envelope {
  readonly suyuan: MessageName;
  readonly args: readonly unknown[];
}

function failure(code: MessageError, message: string): Reply<never> {
  return { ok: false, code, message };
}

/** What may be asked twice: the second time does nothing that the first did not. */
const questions: ReadonlySet<MessageName> = new Set([
  'page/context',
  'page/opened',
  'page/texts',
  'page/need-pack',
  'reader/place',
]);

/**
 * Asks the background and waits for its answer. Never rejects. Browsers end a worker at any time, also while it
 * answers: what only asks is then asked once more, which wakes the next one.
 */
export async function send<N extends MessageName>(
  name: N,
  ...args: Parameters<Messages[N]>
): Promise<Reply<MessageValue<N>>> {
  const reply = await ask(name, args);
  const isLost = !reply.ok && reply.code === 'disconnected' && isConnected();
  return isLost && questions.has(name) ? ask(name, args) : reply;
}

async function ask<N extends MessageName>(name: N, args: Parameters<Messages[N]>): Promise<Reply<MessageValue<N>>> {
  if (!isConnected()) return failure('disconnected', 'no extension context');
  try {
    const envelope: Envelope = { suyuan: name, args };
    const reply = await native.runtime.sendMessage(envelope);
    return isReply<MessageValue<N>>(reply) ? reply : failure('disconnected', 'nobody answered');
  } catch (error) {
    return failure('disconnected', error instanceof Error ? error.message : String(error));
  }
}

/** Tells the background something and does not wait. Only "nobody is listening" is swallowed; refusals are reported. */
export function notify<N extends MessageName>(name: N, ...args: Parameters<Messages[N]>): void {
  void send(name, ...args).then((reply) => {
    if (!reply.ok && reply.code !== 'disconnected') report('messages', new Error(`${name}: ${reply.message}`));
  });
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** The one thing that pages are told unasked. It carries nothing: they ask for their context again. */
const settingsChanged = 'told/settings-changed';

/**
 * Calls back when settings that concern this page changed. Our scripts in pages have no access to the storage, so the
 * background tells them; browsers deliver `runtime.onMessage` in pages from our own extension only.
 */
export function onSettingsTold(listener: () => void, signal: AbortSignal): void {
  const { onMessage } = native.runtime ?? {};
  const hear = (raw: unknown): undefined => {
    if (!signal.aborted && raw === settingsChanged) listener();
  };
  onMessage?.addListener(hear);
}

/** Tells our scripts in a tab's page that settings changed; no permission is needed. A tab without them is no error. */
export async function tellSettingsChanged(tabId: number): Promise<void> {
  try {
    await native.tabs.sendMessage(tabId, settingsChanged, { frameId: 0 });
  } catch {
    // Nobody of ours is in that page.
  }
}

/** Who asks: the top frame of a page. */
export interface MessageSender {
  readonly tabId: number;
  /** Address of the page that asks; the only page that the message may speak about. */
  readonly url: string;
  /** In a private window, of which nothing is kept. */
  readonly isPrivate?: true;
}

/** One function for every message; a missing one is a compile error. */
export type MessageHandlers = {
  readonly [N in MessageName]: (
    sender: MessageSender,
    ...args: Parameters<Messages[N]>
  ) => MessageValue<N> | Promise<MessageValue<N>>;
};

/** Tells whether what arrived has the agreed shape: page processes are not trusted to be ours. */
export type ArgumentChecks = { readonly [N in MessageName]: (args: readonly unknown[]) => boolean };

/** What the browser tells about a sender, as far as it matters here. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/**
 * The sender when it may send at all, else nothing: one of our scripts in the top frame of an http(s) tab. Other
 * extensions, our own extension pages, frames and pages without a tab are never heard.
 */
export function admitSender(sender: RawSender, ownId: string): MessageSender | undefined {
  const { id, url, frameId, tab } = sender;
  if (id !== ownId || frameId !== 0 || tab?.id === undefined) return undefined;
  if (url === undefined || !/^https?:\/\//.test(url)) return undefined;
  return { tabId: tab.id, url, ...(tab.incognito ? { isPrivate: true } : {}) };
}

/**
 * Answers messages with the given table. Call once, synchronously at start, or a sleeping worker loses the first one.
 * Unknown names are left to others. Answers by `sendResponse` and `return true`, which every browser understands.
 */
export function handle(handlers: MessageHandlers, checks: ArgumentChecks): void {
  const { id } = native.runtime;
  const listener = (raw: unknown, sender: RawSender, sendResponse: (reply: unknown) => void): true | undefined => {
    const envelope = readEnvelope(raw, handlers);
    if (!envelope) return undefined;
    void answer(handlers, checks, envelope, admitSender(sender, id)).then(sendResponse);
    return true;
  };
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

function readEnvelope(raw: unknown, handlers: MessageHandlers): Envelope | undefined {
  if (typeof raw !== 'object' || raw === null || !('suyuan' in raw) || !('args' in raw)) return undefined;
  const { suyuan: name, args } = raw;
  if (typeof name !== 'string' || !Object.hasOwn(handlers, name) || !Array.isArray(args)) return undefined;
  return { suyuan: name as MessageName, args };
}

async function answer(
  handlers: MessageHandlers,
  checks: ArgumentChecks,
  { suyuan: name, args }: Envelope,
  sender: MessageSender | undefined,
): Promise<Reply<unknown>> {
  if (!sender) return failure('refused', `${name} from here`);
  if (!checks[name](args)) return failure('arguments', name);
  const handler = handlers[name] as (sender: MessageSender, ...args: readonly unknown[]) => unknown;
  try {
    return { ok: true, value: await handler(sender, ...args) };
  } catch (error) {
    if (!isInvalidated(error)) report('messages', error);
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}
