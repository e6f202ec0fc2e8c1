import { useEffect } from 'preact/hooks';

/** Comes back to where one was, after a reload or a step through the tab's history: the text is not there at once. */
export function useKeptScroll(): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const { top }: { top?: unknown } = history.state ?? {};
    if (typeof top === 'number') scrollTo({ top, behavior: 'instant' });
    const keep = (): void => history.replaceState({ top: scrollY }, '');
    addEventListener('scrollend', keep);
    return () => removeEventListener('scrollend', keep);
  }, []);
}
