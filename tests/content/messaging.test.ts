import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, from: object, respond: (reply: unknown) => void) => unknown;

const state = vi.hoisted(() => ({ listeners: [] as unknown[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own${path}`,
      onMessage: {
        addListener: (listener: unknown) => state.listeners.push(listener),
        removeListener: (listener: unknown) => state.listeners.splice(state.listeners.indexOf(listener), 1),
      },
      sendMessage: (message: unknown) => ask(message, { id: 'own', url: 'chrome-extension://own/popup.html' }),
    },
  },
}));

const { listen, send } = await import('../../entrypoints/shared/messaging.ts');

/** What the first listener answers; undefined when it does not take the message. */
function ask(message: unknown, from: object): Promise<unknown> {
  return new Promise((resolve) => {
    const [listener] = state.listeners as Listener[];
    if (listener?.(message, from, resolve) !== true) resolve(undefined);
  });
}

const page = { id: 'own', url: 'http://www.a.gov.cn/', tab: { id: 3 } };

describe('listen', () => {
  beforeEach(() => {
    state.listeners.length = 0;
    listen({ 'known-tags': async () => ['甲'], 'count-clips': async ({ name }) => name.length }, ['count-clips']);
  });

  it('answers a page of the extension', async () => {
    await expect(send({ type: 'known-tags' })).resolves.toEqual(['甲']);
  });

  it('answers a content script only what a page may ask', async () => {
    expect(await ask({ type: 'count-clips', name: '周旭' }, page)).toEqual({ value: 2 });
    expect(await ask({ type: 'known-tags' }, page)).toBeUndefined();
  });

  it('answers no other extension', async () => {
    expect(await ask({ type: 'known-tags' }, { id: 'other', url: 'chrome-extension://other/a.html' })).toBeUndefined();
  });

  it('leaves messages that it does not know to others', async () => {
    for (const message of [{ type: 'ping' }, { type: 'toString' }, {}, null, 'known-tags']) {
      expect(await ask(message, page)).toBeUndefined();
    }
  });

  it('carries a failure to the one who asked', async () => {
    state.listeners.length = 0;
    listen({ 'known-tags': () => Promise.reject(new Error('no archive')) });
    await expect(send({ type: 'known-tags' })).rejects.toThrow('no archive');
  });

  it('says so when nobody answers', async () => {
    state.listeners.length = 0;
    await expect(send({ type: 'known-tags' })).rejects.toThrow('nobody answered');
  });

  it('stops when told', async () => {
    state.listeners.length = 0;
    listen({ 'known-tags': async () => [] })();
    expect(state.listeners).toEqual([]);
  });
});
