import { browser } from 'wxt/browser';
import { t } from '../../components/words.ts';
import { passageColours } from '../../lib/types.ts';
import { ownUrl } from '../shared/own-url.ts';
import { hasSidePanel, openSidePanel } from '../shared/side-panel.ts';
import { getReading } from './get-reading.ts';
import { highlightSelection } from './passages.ts';
import { toggleReader } from './reader-view.ts';

const ids = {
  read: 'read-page',
  reader: 'reader-view',
  panel: 'open-panel',
  search: 'search-selection',
  highlight: 'highlight-',
} as const;

/** Puts the entries into the context menu; the browser keeps them until the next install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ids.read, title: t('page_menu_read'), contexts: ['page', 'frame'] });
  browser.contextMenus.create({ id: ids.reader, title: t('page_menu_reader'), contexts: ['page', 'frame'] });
  if (hasSidePanel()) {
    browser.contextMenus.create({ id: ids.panel, title: t('page_menu_panel'), contexts: ['page', 'frame', 'action'] });
  }
  browser.contextMenus.create({ id: ids.search, title: t('page_menu_search'), contexts: ['selection'] });
  browser.contextMenus.create({ id: ids.highlight, title: t('passage_highlight'), contexts: ['selection'] });
  for (const colour of passageColours) {
    const title = t(`passage_colour_${colour}`);
    browser.contextMenus.create({
      id: ids.highlight + colour,
      parentId: ids.highlight,
      title,
      contexts: ['selection'],
    });
  }
}

/** What a click in the menu does. */
export function answerMenu(
  item: { menuItemId: string | number; selectionText?: string | undefined },
  tab?: { id?: number | undefined; windowId?: number | undefined },
): void {
  const { id: tabId, windowId } = tab ?? {};
  // At once: after a wait the browsers open no panel.
  if (item.menuItemId === ids.panel && windowId !== undefined) void openSidePanel(windowId);
  if (item.menuItemId === ids.search) void searchArchive(item.selectionText ?? '');
  if (item.menuItemId === ids.read && tabId !== undefined) void openReading(tabId);
  const colour = passageColours.find((each) => item.menuItemId === ids.highlight + each);
  if (colour && tabId !== undefined) void highlightSelection(tabId, colour);
  if (item.menuItemId === ids.reader && tabId !== undefined) void toggleReader(tabId);
}

// The popup asks for the reading itself; where it cannot be opened from here, the page is annotated all the same.
async function openReading(tabId: number): Promise<void> {
  await browser.action.openPopup().catch(() => getReading({ tabId, force: true }));
}

async function searchArchive(words: string): Promise<void> {
  const query = encodeURIComponent(words.trim().slice(0, 200));
  await browser.tabs.create({ url: ownUrl(`archive.html#q=${query}`) });
}
