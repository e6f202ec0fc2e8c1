import { browser } from 'wxt/browser';

/** The address of a file of the extension; the build's own list of files leaves out what other tools write. */
export function ownUrl(path: string): string {
  const getURL = browser.runtime.getURL as (path: string) => string;
  return getURL(`/${path}`);
}
