/** What closes the card besides its own button: Escape, scrolling its line away, a press beside it. */
import { genuine } from '../../lib/highlight/genuine.ts';

interface DismissActions {
  escape(): void;
  scroll(): void;
  press(target: EventTarget | null): void;
}

/** Starts listening; returns how to stop. The page gets its keys as ever. */
export function watchDismissal(documents: Iterable<Document>, actions: DismissActions): () => void {
  const over = new AbortController();
  const options = { passive: true, capture: true, signal: over.signal };
  for (const document of documents) {
    const listenTo = genuine(document, 'addEventListener');
    // No instanceof: a frame has classes of its own.
    listenTo('keydown', (event) => 'key' in event && event.key === 'Escape' && actions.escape(), options);
    listenTo('scroll', actions.scroll, options);
    listenTo('pointerdown', ({ target }) => actions.press(target), options);
  }
  return () => over.abort();
}
