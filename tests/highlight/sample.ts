/** Small recognitions and articles for the tests of this folder. */
import type {
  FoundPlace,
  FoundProgramme,
  Official,
  Person,
  PlacedArticle,
  Recognition,
  Span,
} from '../../lib/types.ts';

export function span(block: number, start: number, end: number): Span {
  return { block, start, end };
}

export function person(name: string, mentions: Span[], more: Partial<Person> = {}): Person {
  return {
    key: `p:${name}`,
    name,
    nameKind: 'full',
    isOfficial: true,
    candidates: [],
    posts: [],
    surfaces: [name],
    mentions,
    rule: 'post-name',
    ...more,
  };
}

export function post(surface: string, at: Span): Person['posts'][number] {
  return { surface, title: surface, span: at };
}

export const entry: Official = { id: 'o:1', name: '甲', aliases: [], tenures: [] };

export function place(name: string, code: string, mentions: Span[]): FoundPlace {
  return { name, code, level: 'county', path: [name], mentions };
}

export function programme(name: string, mentions: Span[]): FoundProgramme {
  return { key: `g:${name}`, name, surface: name, kind: 'strategy', mentions, rule: 'known-programme' };
}

export function recognition(parts: Partial<Recognition>): Recognition {
  return { mentions: [], persons: [], programmes: [], places: [], ...parts };
}

export function placedArticle(
  texts: string[],
  pieces: PlacedArticle['pieces'],
  title = '',
  titlePieces: PlacedArticle['titlePieces'] = [],
): PlacedArticle {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  const article = { url: 'http://a.example/', title, authors: [], blocks, removed: [], attachments: [], basis: {} };
  return { article, pieces, titlePieces };
}
