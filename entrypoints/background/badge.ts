import { browser } from 'wxt/browser';
import { t } from '../../components/words.ts';
import type { Reading } from '../../lib/types.ts';

/** 石青 of assets/tokens.css. */
const colour = '#1c5a8c';

/** The number of officials on the action's badge; nothing where there are none. */
export async function showCount(tabId: number, { recognition }: Reading): Promise<void> {
  const count = recognition.persons.filter((person) => person.isOfficial).length;
  await setBadge(tabId, count ? String(count) : '', t('page_badge', count));
}

/** Says on the badge that the page has been saved. */
export async function showSaved(tabId: number): Promise<void> {
  await setBadge(tabId, '✓', t('page_badge_saved'));
}

/** Says with a sign, and in words under the pointer, why something cannot be done on this page. */
export async function showRefusal(tabId: number, why: string): Promise<void> {
  await setBadge(tabId, '!', why);
}

export async function clearBadge(tabId: number): Promise<void> {
  await setBadge(tabId, '', '');
}

// A tab that is gone by now has no badge to set.
async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
