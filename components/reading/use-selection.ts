import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** So few characters are a double click gone astray. */
const least = 12;

/** How many characters are selected on the tab's page; 0 where there are too few to read, or the page may not be looked at. */
export function useSelection(tabId: number | undefined): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (tabId === undefined) return;
    const look = (): void => void countSelected(tabId).then(setCount, () => setCount(0));
    look();
    // A panel stays open while the reader selects on the page, and comes back to it.
    document.documentElement.addEventListener('pointerenter', look);
    addEventListener('focus', look);
    return () => {
      document.documentElement.removeEventListener('pointerenter', look);
      removeEventListener('focus', look);
    };
  }, [tabId]);
  return count >= least ? count : 0;
}

async function countSelected(tabId: number): Promise<number> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => String(getSelection()).replace(/\s/g, '').length,
  });
  return typeof found?.result === 'number' ? found.result : 0;
}
