import { defineConfig } from 'wxt';
import { listCommands } from './entrypoints/background/commands.ts';
import { buildAlone } from './scripts/build-alone.ts';
import { buildAssets } from './scripts/build-assets.ts';
import { jiebaPlugin } from './scripts/jieba-plugin.ts';
import { useNativeBrowser } from './scripts/native-browser.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [jiebaPlugin] }),
  hooks: {
    'build:before': buildAssets,
    'prepare:publicPaths': buildAssets,
    'vite:build:extendConfig': useNativeBrowser,
    'entrypoints:grouped': (_, groups) => buildAlone('popup', groups),
    // Of the panel's page WXT takes the title, which is in one language.
    'build:manifestGenerated': (_, { sidebar_action: sidebar }) => {
      if (sidebar) sidebar.default_title = '__MSG_name__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      // Firefox parses a linked page in the background itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    commands: listCommands(browser),
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'zhengwen-clip@zhengwen.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
