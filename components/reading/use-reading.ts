/** The reading of a tab: at once from the cache, then as the background knows it. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recall } from '../../entrypoints/background/tab-cache.ts';
import { send } from '../../entrypoints/shared/messaging.ts';
import type { ReadingChoice, ReadingState } from '../../lib/messages.ts';
import { findTab, type Tab } from './find-tab.ts';

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

export function useReading(): ReadingUse {
  const [shown, setShown] = useState<Shown>({});
  // Answers for a tab that is no longer looked at come too late.
  const turn = useRef(0);
  const ask = useCallback(async (request: ReadingChoice = {}) => {
    turn.current += 1;
    const mine = turn.current;
    const showIfNewest = (next: (before: Shown) => Shown): void => {
      if (turn.current === mine) setShown(next);
    };
    const tab = await findTab();
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
  const restart = useCallback(() => {
    void showCached(setShown);
    void ask();
  }, [ask]);
  // Not after the first paint, as an effect would: the reading is to stand in it.
  useLayoutEffect(restart, [restart]);
  return { ...shown, ask, restart };
}

async function showCached(setShown: (update: (before: Shown) => Shown) => void): Promise<void> {
  const tab = await findTab();
  if (!tab) return;
  const known = await recall(tab.id);
  const cached = known && 'reading' in known ? describe(tab, known.reading) : { tab };
  // The background may have answered already.
  setShown((before) => (before.tab?.id === tab.id && before.state ? before : cached));
}

function describe(tab: Tab, reading: Extract<ReadingState, { state: 'ready' }>['reading']): Shown {
  const { nextPage } = reading.article;
  return { tab, state: { state: 'ready', reading, annotated: true, ...(nextPage && { nextPage }) }, cached: true };
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
