/** Where selection.js leaves its one function for the content script: in the extension's own world of the page. */
import type { Extraction } from '../../lib/types.ts';

declare global {
  /** Set by selection.js; no page sees it. Reads what the reader had selected when it came. */
  var zhengwenSelection: (() => Extraction) | undefined;
}

/** Called by selection.js. */
export function offerSelection(read: () => Extraction): void {
  globalThis.zhengwenSelection = read;
}
