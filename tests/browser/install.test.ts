import { expect, it } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';

inEachBrowser((reader) => {
  it('opens a page at install that says what it does and where the data stays', async () => {
    const opened = `chrome.runtime.getContexts
      ? chrome.runtime.getContexts({ contextTypes: ['TAB'] }).then((tabs) => tabs.map(({ documentUrl }) => documentUrl))
      : Promise.resolve(chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href))`;
    await expect
      .poll(() => reader().inExtension<string[]>(opened), { timeout: 15_000 })
      .toContainEqual(expect.stringContaining('onboarding.html'));
  });
});
