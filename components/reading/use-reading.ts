/** The reading of a tab: at once from the cache, then as the background knows it. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../entrypoints/shared/messaging.ts';
import type { ReadingChoice, ReadingState } from '../../lib/messages.ts';
import { findTab, type Tab } from './find-tab.ts';
import { type LookUp, lookUp } from './look-up.ts';

/** `cached`: shown while the background still looks at the page; what was saved is not known yet. */
export interface Shown {
  tab?: Tab;
  state?: ReadingState;
  cached?: boolean;
}

export interface ReadingUse extends Shown {
  /** Asks the background again; what is shown stays until it answers. */
  ask(request?: ReadingChoice): Promise<ReadingState['state'] | undefined>;
  /** Begins anew, with the tab that is in front now. */
  restart(): void;
}

/** `first`: what was looked up before anything was drawn. */
export function useReading(first?: LookUp): ReadingUse {
  const [shown, setShown] = useState<Shown>({});
  // Answers for a tab that is no longer looked at come too late.
  const turn = useRef(0);
  const askFor = useCallback(async (found: Promise<Tab | undefined>, request: ReadingChoice) => {
    turn.current += 1;
    const mine = turn.current;
    const showIfNewest = (next: (before: Shown) => Shown): void => {
      if (turn.current === mine) setShown(next);
    };
    const tab = await found;
    if (!tab) {
      showIfNewest(() => ({ state: { state: 'forbidden', why: 'other' } }));
      return 'forbidden';
    }
    const isAnew = Object.keys(request).length > 0;
    showIfNewest((before) => ({ ...before, tab, ...(isAnew ? { state: reading(tab) } : {}) }));
    const state = await askBackground(tab.id, request);
    showIfNewest(() => ({ tab, state }));
    return state.state;
  }, []);
  const ask = useCallback((request: ReadingChoice = {}) => askFor(findTab(), request), [askFor]);
  const begin = useCallback(
    (look: LookUp) => {
      void askFor(look.tab, {});
      const mine = turn.current;
      // The page may answer after another tab has come to the front.
      void showCached(look, (update) => turn.current === mine && setShown(update));
    },
    [askFor],
  );
  const restart = useCallback(() => begin(lookUp()), [begin]);
  // Not after the first paint, as an effect would: the reading is to stand in it.
  useLayoutEffect(() => begin(first ?? lookUp()), [begin, first]);
  return { ...shown, ask, restart };
}

async function showCached(look: LookUp, show: (update: (before: Shown) => Shown) => void): Promise<void> {
  const [tab, state] = await Promise.all([look.tab, look.cached]);
  if (!tab) return;
  // The background may have answered already.
  show((before) =>
    before.tab?.id === tab.id && before.state ? before : { tab, ...(state && { state, cached: true }) },
  );
}

async function askBackground(tabId: number, request: ReadingChoice): Promise<ReadingState> {
  try {
    const state = await send({ type: 'get-reading', tabId, ...request });
    if (state.state !== 'reading') return state;
    // Another part of the product is reading this page already; its result is waited for.
    await new Promise((resolve) => setTimeout(resolve, 250));
    return askBackground(tabId, request);
  } catch {
    return { state: 'failed', error: 'common_failed' };
  }
}

function reading({ title, host }: Tab): ReadingState {
  return { state: 'reading', title, host };
}
