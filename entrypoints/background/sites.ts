/** Sites that the reader has added: the content script runs there as it does on government sites. */
import { browser } from 'wxt/browser';

const id = 'reader-sites';
const builtIn = '*://*.gov.cn/*';

let last: Promise<void> = Promise.resolve();

/** Keeps the registered script in step with the permissions the reader has granted; calls wait for one another. */
export function registerSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => origin !== builtIn);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    excludeMatches: [builtIn],
    js: ['content-scripts/content.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (registered.length
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
}
