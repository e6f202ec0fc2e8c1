/** The background: recognises, keeps readings, writes the archive. Every listener stands at the top, for a worker that wakes. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ownUrl } from '../shared/own-url.ts';
import { answerMessages } from './answers.ts';
import { clearBadge } from './badge.ts';
import { purgeTrash } from './clips.ts';
import { findScript } from './inject.ts';
import { answerMenu, createMenus } from './menus.ts';
import { followOwnEntries } from './own-gazetteer.ts';
import { isRereadAlarm, resumeReread } from './reread.ts';
import { runCommand } from './run-command.ts';
import { registerSites } from './sites.ts';
import { followSettings } from './sync-settings.ts';
import { forget, forgetPage, recall } from './tab-cache.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages();
    followOwnEntries();
    followSettings();
    void resumeReread();
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (isRereadAlarm(name)) void resumeReread();
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createMenus();
      void registerSites();
      if (reason === 'install') void browser.tabs.create({ url: ownUrl('onboarding.html') });
    });
    browser.runtime.onStartup.addListener(() => {
      void registerSites();
      void purgeTrash();
    });
    browser.permissions.onAdded.addListener(() => void registerSites());
    browser.permissions.onRemoved.addListener(() => void registerSites());
    browser.contextMenus.onClicked.addListener((item, tab) => answerMenu(item, tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab) void runCommand(command, tab);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'loading') void forgetLeftPage(tabId);
    });
  },
});

/** A tab that has gone to another document loses its reading; one that only moved within the page keeps it. */
async function forgetLeftPage(tabId: number): Promise<void> {
  const known = await recall(tabId);
  if (!known) return;
  const script = await findScript(tabId);
  if (script?.page === known.page) return;
  // The document that came may have been read meanwhile.
  if (await forgetPage(tabId, known.page)) await clearBadge(tabId);
}
