/** Extraction with Readability's opinion, on pages of which the measure alone is unsure. */

import { extractArticle } from '../../lib/article/extract.ts';
import type { Extraction } from '../../lib/types.ts';
import { send } from '../shared/messaging.ts';
import './offer-opinion.ts';

export interface ExtractOptions {
  url: string;
  force?: boolean;
}

/** Extracts with Readability's opinion where it is at hand. `isUnsure` says that it was asked for and was not. */
export function extractHere(page: Document, options: ExtractOptions): { extraction: Extraction; isUnsure: boolean } {
  let isUnsure = false;
  const extraction = extractArticle(page, {
    ...options,
    secondOpinion: (boxes) => {
      isUnsure = globalThis.zhengwenOpinion === undefined;
      return globalThis.zhengwenOpinion?.(boxes);
    },
  });
  return { extraction, isUnsure };
}

/** Has the background bring Readability to this page. False where the browser does not let it. */
export async function bringOpinion(): Promise<boolean> {
  if (globalThis.zhengwenOpinion) return true;
  const brought = await send({ type: 'bring-script', script: 'readability' });
  return brought && globalThis.zhengwenOpinion !== undefined;
}
