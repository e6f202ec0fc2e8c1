/** The reader's own passages over an article that one of our pages shows: the reader view, a clip. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import type { Article, Passage } from '../../lib/types.ts';
import { listen } from '../shared/messaging.ts';
import { type Layer, openLayer } from './layer.ts';
import type { PlacedPassage, Placing } from './place-passages.ts';

export interface ShownPassage {
  passage: Passage;
  /** The block that it ends in; the first for one of the title. */
  block: number;
}

export interface PassagesUse {
  shown: readonly ShownPassage[];
  lost: readonly Passage[];
  /** Opens the card of a passage. */
  open(id: string): void;
}

/** Title, lead and blocks; not the notes between them. */
const within = 'h1, .lede, [data-block]';

export interface PassagesOptions {
  /** Anything that changes when the colours behind the text do. */
  ground?: string;
  /** The passage to open as soon as it is there. */
  wanted?: string | undefined;
}

/** Keeps the passages drawn in `root`. */
export function usePassages(
  root: RefObject<HTMLElement | null>,
  article: Article,
  { ground, wanted }: PassagesOptions = {},
): PassagesUse {
  const [placing, setPlacing] = useState<Placing>({ placed: [], lost: [] });
  const layer = useRef<Layer | undefined>(undefined);
  const { title } = article;
  const url = canonicalUrl(article.url);
  useEffect(() => {
    if (!root.current || url === '') return;
    const page = { root: root.current, within, url: () => url, title: () => title };
    const opened = openLayer(page, { overview: 'none', changed: setPlacing });
    layer.current = opened;
    const stop = answer(opened);
    void opened.load();
    return () => {
      stop();
      opened.remove();
      layer.current = undefined;
    };
  }, [url, ground]);
  // Another version of the text may have what this one lacks.
  const text = useMemo(() => article.blocks.map((block) => block.text).join('\n'), [article]);
  useEffect(() => void layer.current?.refresh(), [text]);
  // Whatever was drawn anew may have new text nodes.
  useEffect(() => layer.current?.mend());
  const isThere = placing.placed.some(({ passage }) => passage.id === wanted);
  useEffect(() => {
    if (wanted && isThere) layer.current?.open(wanted);
  }, [wanted, isThere]);
  return {
    shown: placing.placed.map((each) => ({ passage: each.passage, block: findBlock(each) })),
    lost: placing.lost,
    open: (id) => layer.current?.open(id),
  };
}

// As passages.js does on a page: for the menu and the key.
function answer(layer: Layer): () => void {
  const load = (): void => {
    if (document.visibilityState === 'visible') void layer.load();
  };
  document.addEventListener('visibilitychange', load);
  const stop = listen({
    'ping-passages': async () => true as const,
    'highlight-selection': ({ colour }) => layer.highlight(colour),
  });
  return () => {
    document.removeEventListener('visibilitychange', load);
    stop();
  };
}

function findBlock({ segments }: PlacedPassage): number {
  const block = segments.at(-1)?.node.parentElement?.closest<HTMLElement>('[data-block]')?.dataset.block;
  return Number(block ?? 0);
}
