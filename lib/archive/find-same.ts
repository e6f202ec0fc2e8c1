/** Finds the article in the archive that a new reading is a reading of. */
import type { Article, Clip } from '../types.ts';
import { hasPart } from './like-with-like.ts';
import { addressKey, isNearSame, twinKey } from './same-article.ts';
import type { Tables } from './tables.ts';

/** By address, else by title, source, day and near-same text or one of its pages; among the clips, else in the trash. */
export async function findSame(
  tables: Tables,
  article: Article,
): Promise<{ clip: Clip; trashed: boolean } | undefined> {
  const kept = await findIn(tables.clips, article);
  if (kept) return { clip: kept, trashed: false };
  const trashed = await findIn(tables.trash, article);
  return trashed && { clip: trashed, trashed: true };
}

/** The clip that a save of this article would update. */
export async function findArticle(tables: Tables, article: Article): Promise<Clip | undefined> {
  const same = await findSame(tables, article);
  return same?.trashed ? undefined : same?.clip;
}

async function findIn(table: Tables['clips'] | Tables['trash'], article: Article): Promise<Clip | undefined> {
  const url = addressKey(article);
  const sameUrl = url ? await table.where('url').equals(url).first() : undefined;
  if (sameUrl) return sameUrl.clip;
  const twins = await table.where('twin').equals(twinKey(article)).toArray();
  return twins.find(({ clip }) => isOf(clip.reading.article, article))?.clip;
}

function isOf(kept: Article, article: Article): boolean {
  return isNearSame(kept, article) || hasPart(kept, article.url);
}
