/** A text on its way from a page that could not be read to the place where texts are pasted. */
import { browser } from 'wxt/browser';

const key = 'pasted-text';

export interface Pasted {
  text: string;
  /** Where it was selected. */
  url: string;
}

export async function keepPasted(pasted: Pasted): Promise<void> {
  await browser.storage.session.set({ [key]: pasted });
}

/** What was kept last; it is given out once. */
export async function takePasted(): Promise<Pasted | undefined> {
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return stored[key] as Pasted | undefined;
}
