import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event of the browser that a test fires by itself. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    fire: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    count: () => listeners.size,
  };
}

interface RegisteredScript {
  id: string;
  js: string[];
  matches: string[];
}

/**
 * What the framework's fake browser lacks: ports, permissions, scripting, the side panel. Use it with
 * `vi.mock('wxt/browser', async () => await import('../support/browser.ts'))`.
 */
export const world = {
  granted: new Set<string>(),
  answersYes: true,
  registered: new Map<string, RegisteredScript>(),
  /** What `executeScript` throws, as the browser words it. */
  refusal: undefined as string | undefined,
  injected: [] as unknown[],
  panelsOpened: [] as unknown[],
  messages: [] as unknown[],
  ports: [] as ReturnType<typeof fakePort>[],
  tabs: [] as { id: number; windowId: number; active: boolean; url?: string }[],
  windowId: 1,
};

export function resetWorld(): void {
  Object.assign(world, { answersYes: true, refusal: undefined, windowId: 1 });
  world.granted.clear();
  world.registered.clear();
  for (const list of [world.injected, world.panelsOpened, world.messages, world.ports, world.tabs]) {
    list.length = 0;
  }
  fakeBrowser.reset();
}

export function fakePort(tabId: number, info: unknown) {
  return {
    tabId,
    info,
    sent: [] as unknown[],
    open: true,
    onMessage: fakeEvent<[unknown]>(),
    onDisconnect: fakeEvent<[]>(),
    postMessage(message: unknown) {
      this.sent.push(message);
    },
    disconnect() {
      this.open = false;
    },
  };
}

const origins = (request: { origins?: string[] }) => request.origins ?? [];

export const events = {
  clicked: fakeEvent<[{ id?: number; windowId: number }]>(),
  added: fakeEvent<[]>(),
  removed: fakeEvent<[]>(),
  installed: fakeEvent<[]>(),
  startup: fakeEvent<[]>(),
  activated: fakeEvent<[{ tabId: number; windowId: number }]>(),
  updated: fakeEvent<[number, { status?: string }, { active: boolean; windowId: number }]>(),
  message: fakeEvent<[unknown]>(),
};

export const browser = {
  ...fakeBrowser,
  runtime: {
    ...fakeBrowser.runtime,
    id: 'doorstep' as string | undefined,
    lastError: undefined,
    onMessage: events.message,
    onInstalled: events.installed,
    onStartup: events.startup,
    async sendMessage(message: unknown) {
      world.messages.push(message);
    },
  },
  action: { onClicked: events.clicked },
  sidePanel: {
    async open(options: unknown) {
      world.panelsOpened.push(options);
    },
  },
  windows: { getCurrent: async () => ({ id: world.windowId }) },
  tabs: {
    onActivated: events.activated,
    onUpdated: events.updated,
    query: async () => world.tabs.filter((tab) => tab.active && tab.windowId === world.windowId),
    async get(id: number) {
      const tab = world.tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    connect(tabId: number, info: unknown) {
      const port = fakePort(tabId, info);
      world.ports.push(port);
      return port;
    },
  },
  permissions: {
    onAdded: events.added,
    onRemoved: events.removed,
    contains: async (request: { origins?: string[] }) =>
      origins(request).every((origin) => world.granted.has(origin)),
    async request(request: { origins?: string[] }) {
      if (world.answersYes) for (const origin of origins(request)) world.granted.add(origin);
      return world.answersYes;
    },
    async remove(request: { origins?: string[] }) {
      for (const origin of origins(request)) world.granted.delete(origin);
      return true;
    },
    getAll: async () => ({ origins: [...world.granted] }),
  },
  scripting: {
    async executeScript(injection: unknown) {
      if (world.refusal !== undefined) throw new Error(world.refusal);
      world.injected.push(injection);
    },
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...world.registered.values()].filter(({ id }) => ids.includes(id)),
    async registerContentScripts(scripts: RegisteredScript[]) {
      for (const script of scripts) {
        if (world.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.registered.set(script.id, script);
      }
    },
    async updateContentScripts(scripts: RegisteredScript[]) {
      for (const script of scripts) {
        if (!world.registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        world.registered.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) world.registered.delete(id);
    },
  },
};
