/** The parts of the browser's extension interface that the pages use, in memory; the words are those of assets/words. */
import archive from '../../assets/words/archive.json' with { type: 'json' };
import common from '../../assets/words/common.json' with { type: 'json' };
import formats from '../../assets/words/formats.json' with { type: 'json' };
import onboarding from '../../assets/words/onboarding.json' with { type: 'json' };
import options from '../../assets/words/options.json' with { type: 'json' };
import own from '../../assets/words/own.json' with { type: 'json' };
import page from '../../assets/words/page.json' with { type: 'json' };
import passages from '../../assets/words/passages.json' with { type: 'json' };
import popup from '../../assets/words/popup.json' with { type: 'json' };
import reader from '../../assets/words/reader.json' with { type: 'json' };
import templates from '../../assets/words/templates.json' with { type: 'json' };

interface Call {
  type: string;
  [field: string]: unknown;
}

type Answer = (call: Call) => unknown;

const words = new Map(
  Object.entries({
    ...archive,
    ...common,
    ...onboarding,
    ...options,
    ...own,
    ...page,
    ...passages,
    ...popup,
    ...reader,
    ...formats,
    ...templates,
  }),
);
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type AreaName = 'local' | 'session' | 'sync';

const stores = {
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  sync: new Map<string, unknown>(),
};
const listeners: { areas: Set<(changes: Changes, area: AreaName) => void> } & Record<
  AreaName,
  Set<(changes: Changes) => void>
> = { areas: new Set(), local: new Set(), session: new Set(), sync: new Set() };
let toBackground: Answer = () => undefined;
let toTab: Answer = () => undefined;

/** Everything that was asked of the browser since the last `reset`. */
export const calls: Call[] = [];

/** Says what the background and the tab's content script answer. */
export function answerWith(background: Answer, tab: Answer = () => undefined): void {
  toBackground = background;
  toTab = tab;
}

export function reset(): void {
  calls.length = 0;
  stores.local.clear();
  stores.session.clear();
  stores.sync.clear();
  answerWith(() => undefined);
}

/** Puts a value where the product's own storage would have it. */
export function store(area: keyof typeof stores, key: string, value: unknown): void {
  stores[area].set(key, value);
}

function makeStore(area: AreaName) {
  const kept = stores[area];
  const tell = (changes: Changes): void => {
    for (const listen of listeners[area]) listen(changes);
    for (const listen of listeners.areas) listen(changes, area);
  };
  return {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {},
    set: async (values: Record<string, unknown>) => {
      const changes: Changes = {};
      for (const [key, value] of Object.entries(values)) {
        // As in a browser, what is written anew without being different is no change.
        if (JSON.stringify(kept.get(key)) !== JSON.stringify(value)) {
          changes[key] = { oldValue: kept.get(key), newValue: structuredClone(value) };
        }
        kept.set(key, structuredClone(value));
      }
      if (Object.keys(changes).length > 0) tell(changes);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) kept.delete(key);
      tell(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    },
    onChanged: follow(listeners[area]),
  };
}

function follow<Listener>(kept: Set<Listener>) {
  return {
    addListener: (listener: Listener) => void kept.add(listener),
    removeListener: (listener: Listener) => void kept.delete(listener),
  };
}

const silent = { addListener: () => undefined, removeListener: () => undefined };

export const browser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      words.get(key)?.zh_CN.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '') ?? '',
  },
  storage: {
    local: makeStore('local'),
    session: makeStore('session'),
    sync: makeStore('sync'),
    onChanged: follow(listeners.areas),
  },
  tabs: {
    query: async () => [{ id: 7, title: '云江镇要闻', url: 'http://www.yunjiang.example/1.html' }],
    sendMessage: async (_tab: number, message: Call) => {
      calls.push(message);
      return { value: await toTab(message) };
    },
  },
  runtime: {
    id: 'zhengwen',
    onStartup: silent,
    getURL: (path: string) => `chrome-extension://zhengwen${path}`,
    getManifest: () => ({ version: '0.0.0' }),
    openOptionsPage: async () => void calls.push({ type: 'open-options' }),
    sendMessage: async (message: Call) => {
      calls.push(message);
      return { value: await toBackground(message) };
    },
  },
  commands: { getAll: async () => [{ name: 'save-clip', description: '存为剪报', shortcut: 'Alt+Shift+S' }] },
  permissions: {
    request: async ({ origins }: { origins: string[] }) => {
      calls.push({ type: 'request-permission', origins });
      return true;
    },
    getAll: async () => ({ origins: [] }),
    onAdded: silent,
    onRemoved: silent,
  },
};
