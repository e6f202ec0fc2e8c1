/** Points at a name on the page as a reader would, until its card is open. */
import type { Tab } from './harness/view.ts';

/** Where the first occurrence of a text stands in the window. A string, so that it runs in any page. */
export function findText(text: string): string {
  return `(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(${JSON.stringify(text)});
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + ${text.length});
      const { left, top, width, height } = range.getBoundingClientRect();
      if (width) return { x: left + width / 2, y: top + height / 2 };
    }
  })()`;
}

/** True while the mention that the card explains is marked. */
export const isCardOpen = `[...CSS.highlights.keys()].some((name) => name.startsWith('zw-current'))`;

/** Moves the pointer on the first occurrence of the text and waits for the card. */
export async function showCard(tab: Tab, text: string): Promise<void> {
  await tab.waitFor('CSS.highlights.size > 0');
  // The page that opens at install comes to the front when it likes.
  await tab.bringToFront();
  const point = await tab.evaluate<{ x: number; y: number } | undefined>(findText(text));
  if (!point) throw new Error(`the page does not show ${text}`);
  await tab.point(point.x, point.y);
  await tab.waitFor(isCardOpen);
}
