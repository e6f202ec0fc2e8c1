/** For wxt.config.ts: scripts of pages and the popup take the browser's own API; the polyfill would be a tenth of their size. */
import type { InlineConfig, Plugin } from 'vite';
import type { Entrypoint } from 'wxt';

const id = '\0native-browser';

// Promises are native in both browsers; what the polyfill adds, answers as promises, messaging.ts does without.
const source = 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;';

const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: (name) => (name === 'wxt/browser' || name.startsWith('@wxt-dev/webextension-polyfill') ? id : undefined),
  load: (name) => (name === id ? source : undefined),
};

const types: readonly Entrypoint['type'][] = ['content-script', 'unlisted-script', 'popup'];

/** A `vite:build:extendConfig` hook. */
export function useNativeBrowser(entrypoints: readonly Entrypoint[], config: InlineConfig): void {
  if (entrypoints.every(({ type }) => types.includes(type))) {
    config.plugins = [...(config.plugins ?? []), nativeBrowser];
  }
}
