import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/browsers';

/** Address of the extension's pages, fixed so that tests can open them. */
const uuid = '5a1f7c52-9f0e-4d3b-8c55-2f6f0e7d9a10';

/** Id that the manifest of the Firefox build names. */
const addonId = 'suyuan@suyuan.example';

/** A tab by its WebDriver BiDi context. */
export interface FirefoxTab {
  readonly context: string;
  goto(url: string): Promise<void>;
  /** Value of an expression in the page; promises are awaited. Only what JSON can hold comes back. */
  evaluate<T>(expression: string): Promise<T>;
  /** As `inClosedRoots` of the Chromium support: looks into the closed shadow roots beside the body. */
  inClosedRoots<T>(look: (root: ShadowRoot) => T | undefined): Promise<T | undefined>;
  press(key: string): Promise<void>;
  /** Gives the page a window of this size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A Firefox that runs the built extension, driven as a user would. */
export interface ExtensionFirefox {
  openTab(): Promise<FirefoxTab>;
  pageUrl(path: string): string;
  /** A real click on the toolbar button with this tab in front. */
  clickAction(tab: FirefoxTab): Promise<void>;
  /** Tooltip and badge of the toolbar button for the tab in front. */
  toolbar(tab: FirefoxTab): Promise<{ readonly title: string; readonly badge: string }>;
  /** Installs the extension over itself, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

/** Sends one BiDi command. */
type Send = <T>(method: string, params: object) => Promise<T>;

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface SerialisedNode {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId?: string; readonly value?: { readonly mode?: string } } | null;
  };
}

/**
 * Starts Firefox without a window and installs the unpacked build for the session. Every host leads to the local
 * server, by proxy.
 */
export async function openFirefox(options: {
  readonly extension: string;
  readonly port: number;
}): Promise<ExtensionFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.port,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
    },
  });
  const id = await browser.installExtension(resolve(options.extension));
  const send = sender(browser);
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts[0]?.context ?? '';
  const inWindow = async (declaration: string) => {
    const answer = await send<Evaluated>('script.callFunction', {
      target: { context: window },
      awaitPromise: true,
      arguments: [{ type: 'string', value: id }],
      functionDeclaration: `async (id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        ${declaration}
      }`,
    });
    return valueIn(answer);
  };
  return {
    openTab: () => openTab(send),
    pageUrl: (path) => `moz-extension://${uuid}/${path}`,
    async clickAction(tab) {
      await send('browsingContext.activate', { context: tab.context });
      await inWindow('await action.triggerAction(window);');
    },
    async toolbar(tab) {
      await send('browsingContext.activate', { context: tab.context });
      const shown = await inWindow(
        `const tab = window.gBrowser.selectedTab;
         return JSON.stringify({ title: action.action.getProperty(tab, 'title'), badge: action.action.getProperty(tab, 'badgeText') });`,
      );
      return JSON.parse(String(shown)) as { title: string; badge: string };
    },
    async reinstall() {
      await browser.installExtension(resolve(options.extension));
    },
    close: () => browser.close(),
  };
}

/** Puppeteer keeps its BiDi connection to itself and cannot open extension pages; this is the one place that takes it. */
function sender(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
}

async function openTab(send: Send): Promise<FirefoxTab> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const call = async (declaration: string, args: readonly object[] = []) =>
    valueIn(
      await send<Evaluated>('script.callFunction', {
        target: { context },
        awaitPromise: true,
        functionDeclaration: declaration,
        arguments: args,
      }),
    );
  return {
    context,
    async goto(url) {
      // Of extension pages Firefox never tells that they are loaded.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await send('browsingContext.navigate', { context, url, wait });
    },
    async evaluate<T>(expression: string) {
      const text = await call(`async () => JSON.stringify((await (${expression})) ?? null)`);
      return JSON.parse(String(text)) as T;
    },
    async inClosedRoots<T>(look: (root: ShadowRoot) => T | undefined) {
      for (const sharedId of await closedRoots(send, context)) {
        const text = await call(`(root) => JSON.stringify((${look.toString()})(root) ?? null)`, [{ sharedId }]);
        const value = JSON.parse(String(text)) as T | null;
        if (value !== null) return value;
      }
      return undefined;
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
}

async function closedRoots(send: Send, context: string): Promise<string[]> {
  const answer = await send<Evaluated>('script.evaluate', {
    target: { context },
    expression: '[...document.documentElement.children]',
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1, maxObjectDepth: 1 },
  });
  const nodes = (valueIn(answer) ?? []) as SerialisedNode[];
  return nodes.flatMap((node) => {
    const root = node.value?.shadowRoot;
    return root?.value?.mode === 'closed' && root.sharedId !== undefined ? [root.sharedId] : [];
  });
}

function valueIn(answer: Evaluated): unknown {
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value;
}
