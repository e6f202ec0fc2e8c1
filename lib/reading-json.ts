/** Reading → the documented JSON of the command line and the library: `docs/json.md`, `docs/reading.schema.json`. */
import type {
  Article,
  BlockKind,
  DetectionBasis,
  FoundProgramme,
  Mention,
  Person,
  Post,
  ProgrammeKind,
  Reading,
  Span,
  Summary,
} from './types.ts';

export interface ReadingJson {
  isArticle: boolean;
  /** Why not, where `isArticle` is false and the reason is known. */
  notArticle?: { reason: 'not-article' | 'empty' } & DetectionBasis;
  article: ArticleJson;
  mentions: MentionJson[];
  /** Every person; those who are no officials have `isOfficial: false`. */
  officials: PersonJson[];
  /** One entry a distinct surface of a programme. */
  programmes: ProgrammeJson[];
  places: PlaceJson[];
  summary: Summary;
}

/** Texts are `''` where the page says nothing. */
export interface ArticleJson {
  url: string;
  title: string;
  kicker: string;
  lead: string;
  source: string;
  published: string;
  authors: Article['authors'];
  blocks: { kind: BlockKind; text: string }[];
  removed: { text: string; rule: string }[];
}

export interface MentionJson extends Span {
  surface: string;
  kind: Mention['kind'];
  entity?: string;
  rule: string;
}

export interface PersonJson {
  key: string;
  name: string;
  posts: PostJson[];
  surfaces: string[];
  isOfficial: boolean;
  /** In the gazetteer. */
  known: boolean;
}

export interface PostJson {
  surface: string;
  title: string;
  organisation?: string;
  jurisdiction?: { code?: string; name: string };
  change?: NonNullable<Post['change']>;
}

export interface ProgrammeJson {
  key: string;
  name: string;
  surface: string;
  kind: ProgrammeKind;
  known: boolean;
  count: number;
}

export interface PlaceJson {
  name: string;
  code: string;
  path: string[];
}

/** What extraction answers for a page that is no article. */
export interface NotArticle {
  ok: false;
  reason: 'not-article' | 'empty';
  basis: DetectionBasis;
}

/** For no article every list is empty and every text `''`, so that the form is the same. */
export function toReadingJson(reading: Reading | NotArticle | undefined): ReadingJson {
  if (!reading) return nothing();
  if ('ok' in reading) return { ...nothing(), notArticle: { reason: reading.reason, ...reading.basis } };
  const { article, recognition, summary } = reading;
  return {
    isArticle: true,
    article: describeArticle(article),
    mentions: recognition.mentions.map(describeMention),
    officials: recognition.persons.map(describePerson),
    programmes: recognition.programmes.flatMap((programme) => listSurfaces(programme, article)),
    places: recognition.places.map(({ name, code, path }) => ({ name, code, path })),
    summary,
  };
}

function nothing(): ReadingJson {
  const article = { url: '', title: '', kicker: '', lead: '', source: '', published: '' };
  return {
    isArticle: false,
    article: { ...article, authors: [], blocks: [], removed: [] },
    mentions: [],
    officials: [],
    programmes: [],
    places: [],
    summary: { event: {}, actors: [], keyPoints: [], figures: [], outline: [], appointments: [] },
  };
}

function describeArticle(article: Article): ArticleJson {
  const { url, title, kicker = '', lead = '', source = '', published = '' } = article;
  return {
    url: url === 'about:blank' ? '' : url,
    title,
    kicker,
    lead,
    source,
    published,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    blocks: article.blocks.map(({ kind, text }) => ({ kind, text })),
    removed: article.removed.map(({ text, rule }) => ({ text, rule })),
  };
}

function describeMention({ span, surface, kind, entity, rule }: Mention): MentionJson {
  const { block, start, end } = span;
  return { block, start, end, surface, kind, ...(entity === undefined ? {} : { entity }), rule };
}

function describePerson({ key, name, posts, surfaces, isOfficial, entry }: Person): PersonJson {
  return { key, name, posts: posts.map(describePost), surfaces, isOfficial, known: entry !== undefined };
}

function describePost({ surface, title, organisation, jurisdiction, change }: Post): PostJson {
  return {
    surface,
    title,
    ...(organisation === undefined ? {} : { organisation }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(change === undefined ? {} : { change }),
  };
}

/** A row for each form that the article writes; a short form counts with one that holds it. */
function listSurfaces(programme: FoundProgramme, article: Article): ProgrammeJson[] {
  const counts = new Map<string, number>();
  for (const span of programme.mentions) {
    const surface = textAt(span, article);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  if (counts.size === 0) counts.set(programme.surface, 0);
  for (const [surface, count] of counts) {
    const whole = [...counts.keys()].find((other) => other !== surface && other.includes(surface));
    if (whole === undefined) continue;
    counts.set(whole, (counts.get(whole) ?? 0) + count);
    counts.delete(surface);
  }
  const { key, name, kind, entry } = programme;
  return [...counts].map(([surface, count]) => ({ key, name, surface, kind, known: entry !== undefined, count }));
}

function textAt({ block, start, end }: Span, { title, blocks }: Article): string {
  const text = block === -1 ? title : blocks[block]?.text;
  return text?.slice(start, end) ?? '';
}
