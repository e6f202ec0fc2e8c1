import { browser } from 'wxt/browser';
import type { LinkOutcome } from '../../lib/messages.ts';
import { bringPageScript } from './inject.ts';

/** Says at the link how far its clipping has come. Where the page takes no script, the badge and the archive say it. */
export async function showLinkOutcome(tabId: number, outcome: LinkOutcome): Promise<void> {
  if (!(await bringPageScript(tabId, 'link-notice'))) return;
  await browser.scripting
    .executeScript({
      target: { tabId },
      func: (shown: LinkOutcome) => globalThis.zhengwenShowLink?.(shown),
      args: [outcome],
    })
    .catch((error: unknown) => console.info('The page is gone:', error));
}
