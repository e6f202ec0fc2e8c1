/** What floats over a page, in the extension's closed shadow root: looked at and clicked as a reader does. */
import type { Point, Tab } from './harness/view.ts';
import { pollFor } from './harness/view.ts';
import type { Reader } from './reader.ts';

/** The closed shadow root under the extension's one element; an expression for the world of the content script. */
export const shellRoot = `((host) => chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot)(
  document.querySelector('zhengwen-clip'))`;

/** The text of a floating part; undefined while it is not shown. */
export function textInShell(reader: Reader, tab: Tab, selector: string): Promise<string | undefined> {
  return reader.inPage(
    tab,
    `(() => {
      const part = document.querySelector('zhengwen-clip') && ${shellRoot}.querySelector(${JSON.stringify(selector)});
      return part && part.checkVisibility() ? part.innerText : undefined;
    })()`,
  );
}

/** The middle of the first part that matches, once it is there. `named`: the one with this text or label. */
export async function findInShell(reader: Reader, tab: Tab, selector: string, named?: string): Promise<Point> {
  const middle = `(() => {
    const parts = document.querySelector('zhengwen-clip') ? [...${shellRoot}.querySelectorAll(${JSON.stringify(selector)})] : [];
    const part = parts.find((each) => ${named === undefined ? 'true' : `[each.innerText, each.ariaLabel].includes(${JSON.stringify(named)})`});
    if (!part) return undefined;
    const { left, top, width, height } = part.getBoundingClientRect();
    return width && height ? { x: left + width / 2, y: top + height / 2 } : undefined;
  })()`;
  await pollFor((question) => reader.inPage(tab, question), middle);
  const point = await reader.inPage<Point | undefined>(tab, middle);
  if (!point) throw new Error(`${selector} went away`);
  return point;
}

/** A real click on a floating part. */
export async function clickInShell(reader: Reader, tab: Tab, selector: string, named?: string): Promise<void> {
  const point = await findInShell(reader, tab, selector, named);
  await tab.clickAt(point.x, point.y);
}
