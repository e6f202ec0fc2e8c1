import { useEffect, useState } from 'preact/hooks';

/** A block is being read once its top stands this far below the window's. Pixels. */
const height = 100;

/** Of these blocks of an `ArticleText`, the last that the reader has come to; undefined above the first. */
export function useReached(blocks: readonly number[]): number | undefined {
  const at = useReachedElement(blocks.map((block) => `[data-block="${block}"]`));
  return at === undefined ? undefined : blocks[at];
}

/** Of the elements that these selectors find, in the order of the page, the number of the last reached. */
export function useReachedElement(selectors: readonly string[]): number | undefined {
  const [reached, setReached] = useState<number>();
  const key = selectors.join();
  useEffect(() => {
    let frame = 0;
    const look = (): void => setReached(findReached(selectors));
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [key]);
  return reached;
}

function findReached(selectors: readonly string[]): number | undefined {
  const line = height + (innerHeight - height) * shareScrolled() ** 24;
  const at = selectors.findLastIndex((selector) => {
    const top = document.querySelector(selector)?.getBoundingClientRect().top;
    return top !== undefined && top < line;
  });
  return at < 0 ? undefined : at;
}

// Near the end the line sinks to the foot of the window: the last parts can come no higher.
function shareScrolled(): number {
  const room = document.documentElement.scrollHeight - innerHeight;
  return room > 0 ? Math.min(Math.max(scrollY / room, 0), 1) : 0;
}
