/** What a listener of `runtime.onMessage` looks like to the fake. */
type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;

/** Just enough of the extension API for modules that read settings and talk to each other, in plain node. */
export interface FakeBrowser {
  /** Stored values of `storage.local`. */
  readonly local: Map<string, unknown>;
  /** Stored values of `storage.session`. */
  readonly session: Map<string, unknown>;
  /** Who `runtime.sendMessage` appears to be. */
  sender: Record<string, unknown>;
  /** False as after a reload of the extension. */
  isConnected: boolean;
  readonly api: Record<string, unknown>;
}

/** Puts a fake `browser` on the global object; import the modules under test after it. */
export function installFakeBrowser(): FakeBrowser {
  const listeners: Listener[] = [];
  const changed: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const fake: FakeBrowser = {
    local,
    session,
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
      storage: {
        session: {
          get: async (key: string | null) => readFrom(session, key),
          set: async (values: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
          },
          remove: async (key: string) => void session.delete(key),
        },
        local: {
          get: async (key: string | null) => readFrom(local, key),
          remove: async (key: string) => void local.delete(key),
          set: async (values: Record<string, unknown>) => {
            const changes: Record<string, unknown> = {};
            for (const [key, value] of Object.entries(values)) {
              changes[key] = { oldValue: structuredClone(local.get(key)), newValue: structuredClone(value) };
              local.set(key, structuredClone(value));
            }
            for (const listener of changed) listener(changes, 'local');
          },
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

function readFrom(area: ReadonlyMap<string, unknown>, key: string | null): Record<string, unknown> {
  if (key === null) return structuredClone(Object.fromEntries(area));
  return area.has(key) ? { [key]: structuredClone(area.get(key)) } : {};
}
