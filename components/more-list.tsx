import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from './words.ts';

interface MoreListProps<Item> {
  items: readonly Item[];
  /** How many stand there before the rest is asked for. */
  first: number;
  class?: string;
  children: (item: Item) => ComponentChildren;
}

/** A list that begins short. One item more than asked for is shown at once: a button would take its line. */
export function MoreList<Item>({ items, first, class: className, children }: MoreListProps<Item>) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone once it was used: the focus goes on where the list does.
  useEffect(() => {
    const next = isWhole ? list.current?.children[first] : undefined;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }, [isWhole, first]);
  const shown = isWhole || items.length <= first + 1 ? items : items.slice(0, first);
  const left = items.length - shown.length;
  return (
    <>
      <ul class={className} ref={list}>
        {shown.map(children)}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('common_more', left)}
        </button>
      )}
    </>
  );
}
