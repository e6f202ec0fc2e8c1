/** Where drawing.js leaves its one function for the content script: in the extension's own world of the page. */
import type { annotate } from './annotation.ts';

declare global {
  /** Set by drawing.js; no page sees it. */
  var zhengwenDraw: typeof annotate | undefined;
}

/** Called by drawing.js. */
export function offerDrawing(draw: typeof annotate): void {
  globalThis.zhengwenDraw = draw;
}
