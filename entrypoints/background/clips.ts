/** The background's work on the archive: the only writes that other parts of the extension ask for by message. */
import { likenArticles } from '../../lib/archive/like-with-like.ts';
import { hasTextChanged } from '../../lib/archive/same-article.ts';
import { makeClip } from '../../lib/clip/make-clip.ts';
import type { SavedState, SaveResult, SeenPost } from '../../lib/messages.ts';
import { canonicalUrl } from '../../lib/text/canonical-url.ts';
import type { Article, Reading } from '../../lib/types.ts';
import { listSeenPosts } from '../archive/sightings.ts';
import { archive } from './archive.ts';

/** Whether and when the article was saved, from here or as a reprint; nothing is said while the archive cannot be read. */
export async function findSaved(article: Article): Promise<SavedState | undefined> {
  const found = await archive.findArticle(article);
  if (!found.ok || !found.value) return undefined;
  const { id, updated, reading } = found.value;
  const { kept, page } = likenArticles(reading.article, article);
  return { id, saved: updated, changed: hasTextChanged(kept, page) };
}

/** Saves a reading, or updates the clip of the same article. */
export async function saveReading(reading: Reading, tags: readonly string[], note: string): Promise<SaveResult> {
  const clip = makeClip(reading, { id: crypto.randomUUID(), saved: new Date().toISOString(), tags, note });
  const saved = await archive.saveClip(clip);
  if (!saved.ok) return saved;
  const { id, updated, refused } = saved.value;
  return refused ? { ok: false, error: 'page_error_one_part' } : { ok: true, id, updated };
}

export async function deleteClips(ids: readonly string[]): Promise<{ ok: boolean; error?: string }> {
  const done = await archive.deleteClips(ids);
  return done.ok ? { ok: true } : done;
}

export async function restoreClips(ids: readonly string[]): Promise<{ ok: boolean; error?: string }> {
  const done = await archive.restoreClips(ids);
  return done.ok ? { ok: true } : done;
}

/** The note of a clip whose page is about to close. */
export async function writeNote(id: string, note: string): Promise<void> {
  await archive.updateClips([id], { note });
}

/** Whether this is one page of an article of which the archive has more, and its text is no longer the same. */
export async function isNewPart(article: Article): Promise<boolean> {
  const found = await archive.findArticle(article);
  if (!found.ok || !found.value) return false;
  const { kept, page, isPart } = likenArticles(found.value.reading.article, article);
  return isPart && hasTextChanged(kept, page);
}

/** Deletes for good what has waited out its days in the trash; what cannot be deleted now goes another time. */
export async function purgeTrash(): Promise<void> {
  await archive.purgeTrash();
}

export async function listTags(): Promise<string[]> {
  const tags = await archive.knownTags();
  return tags.ok ? tags.value : [];
}

/** Clips of a name that are looked at for posts; one who is in a thousand clips is not read a thousand times. */
const seenAtMost = 12;
const shownAtMost = 3;

/** The last posts in which clips show an official, but for the clip of the page `except`. */
export async function findSeenPosts(name: string, except: string): Promise<SeenPost[]> {
  const found = await archive.latestWith('officials', name, seenAtMost);
  if (!found.ok) return [];
  const others = found.value.filter(({ reading }) => canonicalUrl(reading.article.url) !== canonicalUrl(except));
  return listSeenPosts(others, name).slice(0, shownAtMost);
}

/** Clips in which a person of this name occurs, or a programme, or a place. */
export async function countClips(name: string, kind?: 'programmes' | 'places'): Promise<number> {
  const count = await (kind ? archive.countByName(kind, name) : archive.countByOfficial(name));
  return count.ok ? count.value : 0;
}
