/**
 * The reader's own passages: the only writes to them, and the script that shows them on a page. A page's script is
 * answered for the address that the browser says it runs on, never for the one that it names.
 */
import { loadPassageSettings } from '../../components/passage-settings.ts';
import { t } from '../../components/words.ts';
import { checkPassage } from '../../lib/archive/passage-shape.ts';
import type { PassageDraft, PassageResult, PassagesResult } from '../../lib/messages.ts';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import type { PassageColour } from '../../lib/types.ts';
import { type Sender, sendToTab } from '../shared/messaging.ts';
import { archive } from './archive.ts';
import { showRefusal } from './badge.ts';
import { bringPageScript } from './inject.ts';

const refused = { ok: false, error: 'passage_refused' } as const;

/** The passages of one page; of all pages for an extension page that names none. */
export async function listPassages(url: string | undefined, sender: Sender): Promise<PassagesResult> {
  const found = await archive.passages.list(addressOf(sender) ?? url);
  return found.ok ? { ok: true, passages: found.value } : found;
}

export async function savePassage(draft: PassageDraft, sender: Sender): Promise<PassageResult> {
  const now = new Date().toISOString();
  const before = await archive.passages.get(String(draft.id));
  if (!before.ok) return before;
  const checked = checkPassage({ ...draft, created: before.value?.created ?? now, changed: now });
  if (!checked.ok) return refused;
  const passage = checked.value;
  if (!mayTouch(passage.url, sender) || (before.value && before.value.url !== passage.url)) return refused;
  const saved = await archive.passages.save(passage);
  return saved.ok ? { ok: true, passage } : saved;
}

export async function deletePassages(ids: readonly string[], sender: Sender): Promise<{ ok: boolean; error?: string }> {
  const done = await archive.passages.remove(ids, addressOf(sender));
  return done.ok ? { ok: true } : done;
}

export async function restorePassages(ids: readonly string[], sender: Sender): Promise<PassagesResult> {
  const done = await archive.passages.restore(ids, addressOf(sender));
  return done.ok ? { ok: true, passages: done.value } : done;
}

/** Brings passages.js to a page that has some, and to an article where the reader wants the colours at hand. */
export async function bringWantedPassages(sender: Sender, { isArticle }: { isArticle: boolean }): Promise<void> {
  const { tabId } = sender;
  const address = addressOf(sender);
  if (tabId === undefined || !address) return;
  const { offer } = await loadPassageSettings();
  const found = offer && isArticle ? undefined : await archive.passages.list(address);
  if (!found || (found.ok && found.value.length > 0)) await bringPassages(tabId);
}

/** passages.js in the tab's page, put there if need be. False where the browser does not let it. */
export async function bringPassages(tabId: number): Promise<boolean> {
  const isThere = await sendToTab(tabId, { type: 'ping-passages' }).then(() => true, isUnanswered);
  return isThere || bringPageScript(tabId, 'passages');
}

/** Highlights what is selected in the tab. The card in the page says what came of it; the badge where none can be. */
export async function highlightSelection(tabId: number, colour?: PassageColour): Promise<void> {
  const message = { type: 'highlight-selection', ...(colour && { colour }) } as const;
  const isAnswered = (await bringPassages(tabId)) && (await sendToTab(tabId, message).then(() => true, isUnanswered));
  if (!isAnswered) await showRefusal(tabId, t('passage_page_refused'));
}

// Nobody is there, or the tab has just gone elsewhere.
function isUnanswered(): boolean {
  return false;
}

/** The address that a page's script may speak for; undefined for the extension's own pages. */
function addressOf({ from, url }: Sender): string | undefined {
  return from === 'page' ? canonicalUrl(url ?? '') : undefined;
}

function mayTouch(url: string, sender: Sender): boolean {
  const address = addressOf(sender);
  return address === undefined || (address !== '' && address === url);
}
