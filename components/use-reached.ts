import { useEffect, useState } from 'preact/hooks';

/** A block is being read once its top stands this far below the window's. Pixels. */
const height = 100;

/** Of these blocks of an `ArticleText`, the last that the reader has come to; undefined above the first. */
export function useReached(blocks: readonly number[]): number | undefined {
  const [reached, setReached] = useState<number>();
  const key = blocks.join();
  useEffect(() => {
    let frame = 0;
    const look = (): void => setReached(findReached(blocks));
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

function findReached(blocks: readonly number[]): number | undefined {
  const line = height + (innerHeight - height) * shareScrolled() ** 24;
  return blocks.findLast((block) => {
    const top = document.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect().top;
    return top !== undefined && top < line;
  });
}

// Near the end the line sinks to the foot of the window: the last parts can come no higher.
function shareScrolled(): number {
  const room = document.documentElement.scrollHeight - innerHeight;
  return room > 0 ? Math.min(Math.max(scrollY / room, 0), 1) : 0;
}
