import type { Scripting } from 'webextension-polyfill';
import { err, ok, type Result } from '../core/result';
import { browser } from './browser';

/** Why a script could not be put into a tab: a page that browsers keep from extensions, or a site not (yet) permitted. */
export type InjectError = 'blocked' | 'not-permitted' | 'gone';

/** Runs built files of ours in the top frame of a tab, one after the other. Expected refusals come back as values. */
export async function injectFiles(tabId: number, files: readonly string[]): Promise<Result<true, InjectError>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return ok(true);
  } catch (error) {
    return err(nameRefusal(error), error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs a self-contained function in the top frame of a tab (it may use nothing but its own body) and gives what it
 * returned, which must be plain data.
 */
export async function callInTab<T>(tabId: number, func: () => T): Promise<Result<T, InjectError>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    return ok(frame?.result as T);
  } catch (error) {
    return err(nameRefusal(error), error instanceof Error ? error.message : String(error));
  }
}

/** The same with a function that takes plain data and promises its answer. */
export async function askInTab<A, T>(
  tabId: number,
  func: (input: A) => Promise<T>,
  input: A,
): Promise<Result<T, InjectError>> {
  try {
    const call = func as (...args: unknown[]) => unknown;
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: call, args: [input] });
    return ok(frame?.result as T);
  } catch (error) {
    return err(nameRefusal(error), error instanceof Error ? error.message : String(error));
  }
}

/** Browsers tell refusals apart only by their English sentences. */
function nameRefusal(error: unknown): InjectError {
  const text = error instanceof Error ? error.message : String(error);
  if (/no tab with id|tab was closed|invalid tab|frame.*removed/i.test(text)) return 'gone';
  if (/must request permission|missing host permission/i.test(text)) return 'not-permitted';
  return 'blocked';
}

/** A registered content script as far as we decide about it. */
export interface ScriptRegistration {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  /** Before there is a page; as soon as it is read, before its pictures are there; when the browser has time. */
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
}

/** What is registered with the browser now, in the same form. */
export async function registeredScripts(): Promise<readonly ScriptRegistration[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map((script) => ({
    id: script.id,
    file: pathOf(String(script.js?.[0] ?? '')),
    matches: script.matches ?? [],
    excludeMatches: script.excludeMatches ?? [],
    runAt: script.runAt ?? 'document_idle',
  }));
}

/** Registers scripts for the top frames of pages; they survive a restart of the browser. */
export async function registerScripts(scripts: readonly ScriptRegistration[]): Promise<void> {
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts.map(toRegistered));
}

/** Changes registrations in place, so that no page opens in between without its script. */
export async function changeScripts(scripts: readonly ScriptRegistration[]): Promise<void> {
  if (scripts.length > 0) await browser.scripting.updateContentScripts(scripts.map(toRegistered));
}

function toRegistered(script: ScriptRegistration): Scripting.RegisteredContentScript {
  return {
    id: script.id,
    js: [pathOf(script.file)],
    matches: [...script.matches],
    excludeMatches: [...script.excludeMatches],
    allFrames: false,
    runAt: script.runAt,
    persistAcrossSessions: true,
  };
}

/**
 * A file's path inside the extension, without a slash in front: Firefox tells the manifest's scripts by whole addresses
 * and takes none for a registration.
 */
export function pathOf(file: string): string {
  return (URL.canParse(file) ? new URL(file).pathname : file).replace(/^\//, '');
}

/** Takes registrations back; ids that are not registered are an error of the caller. */
export async function unregisterScripts(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}
