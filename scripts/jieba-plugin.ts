/** For wxt.config.ts: keeps jieba's 4 MB of wasm out of the bundle; entrypoints/background/segmenter.ts fetches it. */
import type { Plugin } from 'vite';

const moduleName = /\/jieba-wasm\/pkg\/web\/jieba_rs_wasm\.js$/;
const address = "new URL('jieba_rs_wasm_bg.wasm', import.meta.url)";

/** The file that the extension carries: from node_modules, and where `public/` has it. */
export const jiebaWasm = {
  source: 'node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm',
  folder: 'public/jieba/',
  name: 'jieba.wasm',
} as const;

/** Takes away the address by which the module would find its wasm, since Vite inlines what it refers to. */
export const jiebaPlugin: Plugin = {
  name: 'jieba-wasm-apart',
  enforce: 'pre',
  transform(code, id) {
    if (!moduleName.test(id.replaceAll('\\', '/'))) return undefined;
    if (!code.includes(address)) throw new Error(`jieba-wasm no longer says ${address}; see scripts/jieba-plugin.ts`);
    return { code: code.replace(address, 'undefined'), map: null };
  },
};
