import type { Result } from '../core/result';
import type { browser } from '../platform/browser';
import { callInTab, type InjectError, injectFiles } from '../platform/inject';
import { scriptFiles } from './script-files';
import type { TabProblem } from './tab-state';
import { updateTab } from './update-tab';

/** Media types that we work on; everything else is told apart before a script of ours runs there. */
const readableTypes: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** The tab to work on, as far as it is known. */
export interface Target {
  readonly id?: number | undefined;
  /** Only known after the user asked, or where the site is permitted. */
  readonly url?: string | undefined;
}

/**
 * `click`: the user asked on this tab just now, so only closed pages can refuse. `self`: by rule; then a site without
 * permission is expected and waits for a click.
 */
export type Cause = 'click' | 'self';

/**
 * Opens the reader in a tab, or closes it: the script itself knows whether it is open. Where it cannot run, the
 * toolbar says why. Never throws; true when the script ran.
 */
export function toggleReader(tab: Target, cause: Cause): Promise<boolean> {
  return runScript(tab, cause, openReader);
}

/** Puts the reader into the page, which opens it; one that is there already opens or closes itself. */
function openReader(tabId: number, present: readonly string[]): Promise<Result<boolean, InjectError>> {
  if (present.includes('reader')) return callInTab(tabId, toggleOpenReader);
  const missing = (['judge', 'extraction', 'reader'] as const).filter((name) => !present.includes(name));
  // Done by the page while the browser reads the files, and whatever becomes of it they are put there.
  void callInTab(tabId, warmUp);
  return injectFiles(
    tabId,
    missing.map((name) => scriptFiles[name]),
  );
}

/** Has the browser fetch what every opening needs and no file holds: our texts, and the dictionary of Chinese words. */
function warmUp(): boolean {
  const scope = globalThis as { readonly browser?: typeof browser; readonly chrome?: typeof browser };
  (scope.browser ?? scope.chrome)?.i18n.getMessage('ui_language');
  return (
    'Segmenter' in Intl && [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment('重新计算')].length > 0
  );
}

/** Copies the article of a tab as Markdown, by the reader; where that is not open, it opens for it. */
export function copyMarkdown(tab: Target): Promise<boolean> {
  return runScript(tab, 'click', async (id, present) => {
    const copied = await callInTab(id, copyInReader);
    return copied.ok && !copied.value ? openReader(id, present) : copied;
  });
}

/** An article is open: its reader copies it. Else the reader finds the wish when it has read the page. */
function copyInReader(): boolean {
  const copy = Reflect.get(globalThis, Symbol.for('suyuan.reader-copy'));
  if (copy) copy();
  else Reflect.set(globalThis, Symbol.for('suyuan.reader-copy-wanted'), true);
  return copy !== undefined;
}

/** Cleans the page in a tab, or undoes it. Refusals as with the reader. */
export function toggleCleanup(tab: Target): Promise<boolean> {
  return runScript(tab, 'click', async (id, present) => {
    await callInTab(id, markCleanupRequest);
    const missing = (['judge', 'cleaning', 'pill'] as const).filter((name) => !present.includes(name));
    return injectFiles(
      id,
      [...missing, 'cleanup' as const].map((name) => scriptFiles[name]),
    );
  });
}

/** Leaves a note for the cleanup script in our isolated world: somebody asked, so it need not look for a rule. */
function markCleanupRequest(): boolean {
  return Reflect.set(globalThis, Symbol.for('suyuan.cleanup-asked'), true);
}

/**
 * Milliseconds to wait, one after the other, before a refusal right after a click is believed. In Chromium 156 the
 * click reaches our worker and the page's own process learns of `activeTab` by two independent ways, and now and then
 * (about one click in fifteen on a busy machine) we are first and the page's process still refuses. Closed pages are
 * refused at once with other words, so nobody waits for them. Not seen in Firefox 153. Delete when Chromium answers
 * such a call only after the grant.
 */
const GRANT_DELAYS = [80, 240] as const;

async function askPage(tabId: number, cause: Cause): ReturnType<typeof callInTab<PageAnswer>> {
  let answer = await callInTab(tabId, lookAround);
  for (const delay of GRANT_DELAYS) {
    if (answer.ok || answer.error !== 'not-permitted' || cause !== 'click') return answer;
    await new Promise((resolve) => setTimeout(resolve, delay));
    answer = await callInTab(tabId, lookAround);
  }
  return answer;
}

/** What a page says about itself before anything heavy runs there. */
interface PageAnswer {
  readonly type: string;
  /** Scripts of ours that are there already. */
  readonly present: readonly string[];
}

/** A picture of that name would stand in the place of the document's own property. Packs lie where packs.ts says. */
function lookAround(): PageAnswer {
  return {
    type: String(Reflect.get(Document.prototype, 'contentType', document)),
    present: ['judge', 'extraction', 'reader', 'cleaning', 'pill'].filter((id) =>
      Reflect.has(globalThis, Symbol.for(`suyuan.${id}`)),
    ),
  };
}

/** The reader's script is there: it opens or closes itself. */
function toggleOpenReader(): boolean {
  Reflect.get(globalThis, Symbol.for('suyuan.reader')).toggle();
  return true;
}

type Run = (tabId: number, present: readonly string[]) => Promise<Result<boolean, InjectError>>;

/** Tabs with a click that has not arrived in its page yet. */
const running = new Set<number>();

async function runScript(tab: Target, cause: Cause, run: Run): Promise<boolean> {
  const { id } = tab;
  // The second half of a double click counts no more than a tab without a number.
  if (id === undefined || id < 0 || running.has(id)) return false;
  running.add(id);
  try {
    const problem = await tryScript(id, tab.url ?? '', cause, run);
    await updateTab(id, ({ problem: _old, ...state }) => (problem ? { ...state, problem } : state));
    return problem === undefined;
  } finally {
    running.delete(id);
  }
}

async function tryScript(tabId: number, url: string, cause: Cause, run: Run): Promise<TabProblem | undefined> {
  const page = await askPage(tabId, cause);
  if (!page.ok) return nameProblem(page.error, url, cause);
  const { type, present } = page.value;
  if (type === 'application/pdf') return 'pdf';
  if (!readableTypes.includes(type)) return 'blocked';
  const done = await run(tabId, present);
  return done.ok ? undefined : nameProblem(done.error, url, cause);
}

/** Names the refusal for people. Viewers of PDF files are closed pages whose address still tells. */
function nameProblem(error: InjectError, url: string, cause: Cause): TabProblem {
  if (URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return error === 'not-permitted' && cause === 'self' ? 'permission' : 'blocked';
}
