/** Where link-notice.js leaves its one function: in the extension's own world of the page. */
import type { LinkOutcome } from '../../lib/messages.ts';

declare global {
  /** Set by link-notice.js; no page sees it. */
  var zhengwenShowLink: ((outcome: LinkOutcome) => void) | undefined;
}

/** Called by link-notice.js, which comes anew with every outcome: the first one's notices stay its own. */
export function offerLinkNotice(show: (outcome: LinkOutcome) => void): void {
  globalThis.zhengwenShowLink ??= show;
}
