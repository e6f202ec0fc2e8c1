import { browser } from 'wxt/browser';
import { t } from '../../components/words.ts';
import { passageColours } from '../../lib/types.ts';
import { ownUrl } from '../shared/own-url.ts';
import { keepPasted } from '../shared/pasted.ts';
import { hasSidePanel, openSidePanel } from '../shared/side-panel.ts';
import { clipLink } from './clip-link.ts';
import { getReading } from './get-reading.ts';
import { highlightSelection } from './passages.ts';
import { readSelection } from './read-selection.ts';
import { toggleReader } from './reader-view.ts';

const ids = {
  read: 'read-page',
  reader: 'reader-view',
  panel: 'open-panel',
  selection: 'read-selection',
  search: 'search-selection',
  link: 'clip-link',
  highlight: 'highlight-',
} as const;

interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
  pageUrl?: string | undefined;
  linkUrl?: string | undefined;
}

/** Puts the entries into the context menu; the browser keeps them until the next install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ids.read, title: t('page_menu_read'), contexts: ['page', 'frame'] });
  browser.contextMenus.create({ id: ids.reader, title: t('page_menu_reader'), contexts: ['page', 'frame'] });
  if (hasSidePanel()) {
    browser.contextMenus.create({ id: ids.panel, title: t('page_menu_panel'), contexts: ['page', 'frame', 'action'] });
  }
  browser.contextMenus.create({ id: ids.selection, title: t('page_menu_selection'), contexts: ['selection'] });
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
  browser.contextMenus.create({ id: ids.link, title: t('page_menu_link'), contexts: ['link'] });
}

/** What a click in the menu does. */
export function answerMenu(item: MenuClick, tab?: { id?: number | undefined; windowId?: number | undefined }): void {
  const { id: tabId, windowId } = tab ?? {};
  // At once: after a wait the browsers open no panel, and ask for no permission.
  if (item.menuItemId === ids.panel && windowId !== undefined) void openSidePanel(windowId);
  if (item.menuItemId === ids.search) void searchArchive(item.selectionText ?? '');
  if (tabId !== undefined) answerOnTab(item, tabId);
}

function answerOnTab(item: MenuClick, tabId: number): void {
  if (item.menuItemId === ids.link) void clipLink(item.linkUrl ?? '', tabId);
  if (item.menuItemId === ids.read) void openReading(tabId);
  if (item.menuItemId === ids.selection) void openSelection(item, tabId);
  if (item.menuItemId === ids.reader) void toggleReader(tabId);
  const colour = passageColours.find((each) => item.menuItemId === ids.highlight + each);
  if (colour) void highlightSelection(tabId, colour);
}

// The popup asks for the reading itself; where it cannot be opened from here, the page is annotated all the same.
async function openReading(tabId: number): Promise<void> {
  await browser.action.openPopup().catch(() => getReading({ tabId, force: true }));
}

// Where the page cannot be read, or the selection lies in a frame of another site, the menu still has its words.
async function openSelection({ selectionText = '', pageUrl = '' }: MenuClick, tabId: number): Promise<void> {
  const reading = readSelection(tabId);
  // In the click itself, or Firefox opens nothing.
  const opening = browser.action.openPopup().catch((error: unknown) => console.info('The popup stays closed:', error));
  if ((await reading) !== 'read') {
    await keepPasted({ text: selectionText, url: pageUrl });
    await browser.tabs.create({ url: ownUrl('archive.html#paste') });
  }
  await opening;
}

async function searchArchive(words: string): Promise<void> {
  const query = encodeURIComponent(words.trim().slice(0, 200));
  await browser.tabs.create({ url: ownUrl(`archive.html#q=${query}`) });
}
