/** Where readability.js leaves its opinion for the content script: in the extension's own world of the page. */
import type { SecondOpinion } from '../../lib/article/container.ts';

declare global {
  /** Set by readability.js; no page sees it. */
  var zhengwenOpinion: SecondOpinion | undefined;
}

/** Called by readability.js. */
export function offerOpinion(opinion: SecondOpinion): void {
  globalThis.zhengwenOpinion = opinion;
}
