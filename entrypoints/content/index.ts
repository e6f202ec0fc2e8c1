/** The content script: extracts the article of its page, has it recognised, and has the reading drawn. Top frame only. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { undoRepair } from '../../lib/article/undo-repair.ts';
import { listen } from '../shared/messaging.ts';
import {
  amend,
  followSettings,
  openAnnotation,
  openPage,
  type PageState,
  readPage,
  refreshPage,
  turnAnnotation,
} from './page.ts';
import { restoreRemoval } from './restore-removal.ts';
import { watchSettings } from './settings.ts';
import { watchPage, watchReturn } from './watch.ts';

export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const page = openPage();
    const stops = [answer(page)];
    context.onInvalidated(() => {
      for (const stop of stops) stop();
      page.annotation?.remove();
    });
    if (!isHtml()) return;
    stops.push(
      watchPage((change) => noteFailure(refreshPage(page, change))),
      watchSettings(() => noteFailure(followSettings(page))),
      watchReturn(() => noteFailure(readPage(page, page.options))),
    );
    noteFailure(readPage(page, {}));
  },
});

function answer(page: PageState): () => void {
  return listen({
    ping: async () => ({ ready: true, page: page.id, annotated: page.on, contentType: document.contentType }),
    extract: async ({ force, allPages, selection }) => readPage(page, { force, allPages, selection }),
    'read-again': async () => {
      await amend(page, ({ placed }) => placed);
    },
    'set-annotation': async ({ on }) => {
      await turnAnnotation(page, on);
      return { on: page.on };
    },
    'show-span': async ({ span }) => ({ shown: (await openAnnotation(page))?.show(span) ?? false }),
    'step-mention': async ({ direction }) => {
      (await openAnnotation(page))?.step(direction);
      return undefined;
    },
    'page-saved': async () => {
      page.annotation?.tellSaved();
      return undefined;
    },
    'restore-removal': async ({ removal }) => ({
      restored: await amend(page, ({ placed, texts }) => restoreRemoval(placed, removal, texts)),
    }),
    'undo-repair': async ({ repair }) => ({ restored: await amend(page, ({ placed }) => undoRepair(placed, repair)) }),
  });
}

function isHtml(): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}

// The popup tells the reader what failed when it is opened; the page itself stays as it is.
function noteFailure(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.debug('zhengwen-clip', error));
}
