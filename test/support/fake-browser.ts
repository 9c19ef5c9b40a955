/** What a listener of `runtime.onMessage` looks like to the fake. */
type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;

/** Just enough of the extension API for modules that read settings and talk to each other, in plain node. */
export interface FakeBrowser {
  /** Stored values of `storage.local`. */
  readonly local: Map<string, unknown>;
  /** Stored values of `storage.sync`. */
  readonly sync: Map<string, unknown>;
  /** Stored values of `storage.session`. */
  readonly session: Map<string, unknown>;
  /** What the browser has granted. */
  origins: readonly string[];
  /** Who `runtime.sendMessage` appears to be. */
  sender: Record<string, unknown>;
  /** False as after a reload of the extension. */
  isConnected: boolean;
  readonly api: Record<string, unknown>;
}

type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** A store whose changes are told, also those that a test makes directly, as if another page had made them. */
class ToldMap extends Map<string, unknown> {
  readonly listeners: ChangeListener[];
  readonly area: string;

  constructor(area: string, listeners: ChangeListener[]) {
    super();
    this.area = area;
    this.listeners = listeners;
  }

  override set(key: string, value: unknown): this {
    this.setAll({ [key]: value });
    return this;
  }

  override delete(key: string): boolean {
    const had = this.has(key);
    const oldValue = this.get(key);
    super.delete(key);
    if (had) this.tell({ [key]: { oldValue } });
    return had;
  }

  override clear(): void {
    const changes = Object.fromEntries([...this].map(([key, oldValue]) => [key, { oldValue }]));
    super.clear();
    if (Object.keys(changes).length > 0) this.tell(changes);
  }

  setAll(values: Record<string, unknown>): void {
    const changes: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(values)) {
      changes[key] = { oldValue: structuredClone(this.get(key)), newValue: structuredClone(value) };
      super.set(key, structuredClone(value));
    }
    this.tell(changes);
  }

  private tell(changes: Record<string, unknown>): void {
    for (const listener of this.listeners) listener(changes, this.area);
  }
}

/** Puts a fake `browser` on the global object; import the modules under test after it. */
export function installFakeBrowser(): FakeBrowser {
  const listeners: Listener[] = [];
  const changed: ChangeListener[] = [];
  const local = new ToldMap('local', changed);
  const sync = new ToldMap('sync', changed);
  const session = new Map<string, unknown>();
  const fake: FakeBrowser = {
    local,
    sync,
    session,
    origins: ['<all_urls>'],
    sender: {},
    isConnected: true,
    api: {
      runtime: {
        get id() {
          return fake.isConnected ? 'own-id' : undefined;
        },
        getURL: (path: string) => `chrome-extension://own-id/${path}`,
        onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
        sendMessage: (message: unknown) =>
          new Promise((resolve, reject) => {
            const copy: unknown = structuredClone(message);
            const taken = listeners.some((listener) => listener(copy, fake.sender, resolve) === true);
            if (!taken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
          }),
      },
      permissions: { getAll: async () => ({ origins: [...fake.origins] }) },
      storage: {
        session: {
          get: async (keys: Keys) => readFrom(session, keys),
          set: async (values: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
          },
          remove: async (key: string) => void session.delete(key),
        },
        sync: {
          get: async (keys: Keys) => readFrom(sync, keys),
          set: async (values: Record<string, unknown>) => sync.setAll(values),
        },
        local: {
          get: async (keys: Keys) => readFrom(local, keys),
          remove: async (keys: string | readonly string[]) => {
            for (const key of [keys].flat()) local.delete(key);
          },
          set: async (values: Record<string, unknown>) => local.setAll(values),
        },
        onChanged: {
          addListener: (listener: (typeof changed)[number]) => changed.push(listener),
          removeListener: (listener: (typeof changed)[number]) => {
            const at = changed.indexOf(listener);
            if (at >= 0) changed.splice(at, 1);
          },
        },
      },
    },
  };
  Object.assign(globalThis, { browser: fake.api });
  return fake;
}

type Keys = string | readonly string[] | null;

function readFrom(area: ReadonlyMap<string, unknown>, keys: Keys): Record<string, unknown> {
  const wanted = keys === null ? [...area.keys()] : [keys].flat().filter((key) => area.has(key));
  return structuredClone(Object.fromEntries(wanted.map((key) => [key, area.get(key)])));
}
