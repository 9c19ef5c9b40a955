import zhCN from '../../../src/static/_locales/zh_CN/messages.json';

type Listener = (...args: never[]) => void;
type Changes = Record<string, { readonly newValue?: unknown }>;

/** The smallest event that the extension API has. */
class FakeEvent<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L): void => void this.listeners.add(listener);
  removeListener = (listener: L): void => void this.listeners.delete(listener);
  emit(...args: Parameters<L>): void {
    for (const listener of this.listeners) listener(...args);
  }
}

const onChanged = new FakeEvent<(changes: Changes, area: string) => void>();
const onAdded = new FakeEvent<() => void>();
const onRemoved = new FakeEvent<() => void>();

function storageArea(area: 'local' | 'session') {
  let values: Record<string, unknown> = {};
  return {
    get: async (keys: string | readonly string[] | null) => {
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => key in values).map((key) => [key, values[key]])),
      );
    },
    set: async (items: Record<string, unknown>) => {
      if (state.writeError) throw new Error(state.writeError);
      values = { ...values, ...structuredClone(items) };
      onChanged.emit(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])), area);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) delete values[key];
      onChanged.emit(Object.fromEntries([keys].flat().map((key) => [key, {}])), area);
    },
    clear: async () => {
      values = {};
    },
  };
}

/** A tab as the extension sees it; without permission it has neither address nor title. */
interface FakeTab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
}

const state = {
  granted: [] as string[],
  answer: true,
  asked: [] as (readonly string[])[],
  writeError: '',
  tabs: [] as readonly FakeTab[],
  /** Files that were put into tabs. */
  injected: [] as string[],
};
const local = storageArea('local');
const session = storageArea('session');

const messages: Readonly<Record<string, { readonly message: string; readonly placeholders?: object }>> = zhCN;

/** As browsers fill in a message of the catalogue. */
function getMessage(key: string, args: readonly string[] = []): string {
  return (messages[key]?.message ?? '').replace(/\$p(\d)\$/g, (_, digit: string) => args[Number(digit) - 1] ?? '');
}

Object.assign(globalThis, {
  // The polyfill wants to see both names, and then hands out the second as it is.
  chrome: { runtime: { id: 'suyuan-test' } },
  browser: {
    runtime: { id: 'suyuan-test', getURL: (path: string) => `/src/static/${path}` },
    i18n: { getMessage },
    storage: { local, session, onChanged },
    permissions: {
      request: async ({ origins }: { readonly origins: readonly string[] }) => {
        state.asked.push(origins);
        if (!state.answer) return false;
        state.granted = [...state.granted, ...origins];
        onAdded.emit();
        return true;
      },
      remove: async ({ origins }: { readonly origins: readonly string[] }) => {
        state.granted = state.granted.filter((origin) => !origins.includes(origin));
        onRemoved.emit();
        return true;
      },
      contains: async ({ origins }: { readonly origins: readonly string[] }) =>
        origins.every((origin) => state.granted.includes(origin)),
      getAll: async () => ({ origins: state.granted, permissions: [] }),
      onAdded,
      onRemoved,
    },
    commands: {
      getAll: async () => [
        { name: 'cleanup', description: '清理', shortcut: 'Alt+Shift+9' },
        { name: 'reader', description: '阅读', shortcut: '' },
      ],
    },
    tabs: {
      create: async () => ({}),
      query: async () => state.tabs,
      update: async () => ({}),
    },
    scripting: {
      // What would run in the tab runs here: this document stands for its page.
      executeScript: async (injection: {
        readonly files?: readonly string[];
        readonly func?: (...args: readonly unknown[]) => unknown;
        readonly args?: readonly unknown[];
      }) => {
        state.injected.push(...(injection.files ?? []));
        return [{ result: await injection.func?.(...structuredClone(injection.args ?? [])) }];
      },
    },
  },
});

/** An extension API in memory, as far as the extension pages use it; loading this file puts it in place. */
export const fakeBrowser = {
  state,
  local,
  session,
  /** Everything as on a fresh installation: the given origins are allowed, requests are granted. */
  async reset(granted: readonly string[] = []): Promise<void> {
    await local.clear();
    await session.clear();
    Object.assign(state, { granted: [...granted], answer: true, asked: [], writeError: '', tabs: [], injected: [] });
  },
};
