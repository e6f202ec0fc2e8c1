/** The panel beside the page: `sidePanel` in Chromium, the sidebar in Firefox. */
import { browser } from 'wxt/browser';

// Each browser has one of them, and the polyfill's types have neither in full.
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has one. */
export function hasSidePanel(): boolean {
  const { sidePanel, sidebarAction } = findPanels();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens it in a window. To be called at once in a click, key or menu: later the browsers refuse. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = findPanels();
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}

function findPanels(): Panels {
  return browser as Panels;
}
