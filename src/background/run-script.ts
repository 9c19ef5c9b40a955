import { callInTab, type InjectError, injectFile } from '../platform/inject';
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
  return runScript(tab, cause, scriptFiles.reader);
}

/** Cleans the page in a tab, or undoes it. Refusals as with the reader. */
export function toggleCleanup(tab: Target): Promise<boolean> {
  return runScript(tab, 'click', scriptFiles.cleanup, markCleanupRequest);
}

/** Leaves a note for the cleanup script in our isolated world: somebody asked, so it need not look for a rule. */
function markCleanupRequest(): boolean {
  return Reflect.set(globalThis, Symbol.for('suyuan.cleanup-asked'), true);
}

/**
 * Milliseconds until a refusal right after a click is believed: in Chromium 156 the page's own process now and then
 * hears of the permission a moment after the worker has heard of the click (about one in fifteen under load).
 */
const GRANT_DELAY = 80;

async function askType(tabId: number, cause: Cause): ReturnType<typeof callInTab<string>> {
  const first = await callInTab(tabId, readContentType);
  if (first.ok || first.error !== 'not-permitted' || cause !== 'click') return first;
  await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY));
  return callInTab(tabId, readContentType);
}

/** A picture of that name would stand in the place of the document's own property. */
function readContentType(): string {
  return String(Reflect.get(Document.prototype, 'contentType', document));
}

async function runScript(tab: Target, cause: Cause, file: string, before?: () => boolean): Promise<boolean> {
  const { id } = tab;
  if (id === undefined || id < 0) return false;
  const problem = await tryScript(id, tab.url ?? '', cause, file, before);
  await updateTab(id, ({ problem: _old, ...state }) => (problem ? { ...state, problem } : state));
  return problem === undefined;
}

async function tryScript(
  tabId: number,
  url: string,
  cause: Cause,
  file: string,
  before?: () => boolean,
): Promise<TabProblem | undefined> {
  const type = await askType(tabId, cause);
  if (!type.ok) return nameProblem(type.error, url, cause);
  if (type.value === 'application/pdf') return 'pdf';
  if (!readableTypes.includes(type.value)) return 'blocked';
  if (before) await callInTab(tabId, before);
  const run = await injectFile(tabId, file);
  return run.ok ? undefined : nameProblem(run.error, url, cause);
}

/** Names the refusal for people. Viewers of PDF files are closed pages whose address still tells. */
function nameProblem(error: InjectError, url: string, cause: Cause): TabProblem {
  if (URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return error === 'not-permitted' && cause === 'self' ? 'permission' : 'blocked';
}
