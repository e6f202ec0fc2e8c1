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
    ...formats,
    ...templates,
  }),
);
const stores = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
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
  answerWith(() => undefined);
}

/** Puts a value where the product's own storage would have it. */
export function store(area: keyof typeof stores, key: string, value: unknown): void {
  stores[area].set(key, value);
}

function makeStore(kept: Map<string, unknown>) {
  return {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {},
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
  };
}

const silent = { addListener: () => undefined, removeListener: () => undefined };

export const browser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      words.get(key)?.zh_CN.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '') ?? '',
  },
  storage: { local: makeStore(stores.local), session: makeStore(stores.session) },
  tabs: {
    query: async () => [{ id: 7, title: '云江镇要闻', url: 'http://www.yunjiang.example/1.html' }],
    sendMessage: async (_tab: number, message: Call) => {
      calls.push(message);
      return { value: await toTab(message) };
    },
  },
  runtime: {
    id: 'zhengwen',
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
