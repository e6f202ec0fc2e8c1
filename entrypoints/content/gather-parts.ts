/** An article in pages: the further parts are fetched from the same site, when the reader asks, or has allowed it for the site. */

import { joinParts } from '../../lib/article/pages.ts';
import type { Article, PlacedArticle } from '../../lib/types.ts';
import { extractHere } from './second-opinion.ts';

/** Parts of one article at most, the first included. */
const mostParts = 50;
/** A part that does not come for so long is missing. Milliseconds. */
const patience = 15_000;

/** The article with all its parts; ends before a part that is foreign or was there before, and says so of a missing one. */
export async function gatherParts(first: PlacedArticle): Promise<PlacedArticle> {
  const parts: Article[] = [first.article];
  const seen = new Set([withoutHash(location.href)]);
  let next = first.article.nextPage;
  while (next && parts.length < mostParts) {
    const url = withoutHash(new URL(next, parts.at(-1)?.url).href);
    if (new URL(url).origin !== location.origin || seen.has(url)) {
      next = undefined;
      break;
    }
    seen.add(url);
    const part = await readPart(url);
    if (!part) break;
    parts.push(part);
    next = part.nextPage;
  }
  const article = joinParts(parts, next);
  // Only the first part stands on this page.
  return { ...first, article, pieces: article.blocks.map((_, index) => first.pieces[index] ?? []) };
}

async function readPart(url: string): Promise<Article | undefined> {
  const request = { credentials: 'same-origin', signal: AbortSignal.timeout(patience) } as const;
  const response = await fetch(url, request).catch(() => undefined);
  if (!response?.ok) return undefined;
  const page = parsePage(await response.arrayBuffer(), response.headers.get('content-type') ?? '');
  const { extraction } = extractHere(page, { url, force: true });
  return extraction.ok ? extraction.article : undefined;
}

// Parts of old sites are GBK and say so in the header, in the markup, or not at all; the first part's charset is the best guess.
function parsePage(bytes: ArrayBuffer, contentType: string): Document {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1];
  const markup = new TextDecoder(knownCharset(named)).decode(bytes);
  return new DOMParser().parseFromString(markup, 'text/html');
}

function knownCharset(name: string | undefined): string {
  try {
    return new TextDecoder(name ?? document.characterSet).encoding;
  } catch {
    return document.characterSet;
  }
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
