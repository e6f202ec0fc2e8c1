/** Recognitions made by hand for the tests of the summary: names and places are found wherever they stand. */
import type {
  Article,
  Block,
  FoundPlace,
  Person,
  PlaceLevel,
  Post,
  Recognition,
  ResolvedPlace,
  Span,
} from '../../lib/types.ts';

export interface PersonLabel {
  name: string;
  posts?: string[];
  isOfficial?: boolean;
  /** Other surfaces of the same person: 周书记. */
  also?: string[];
  /** By which rule it was recognised. */
  rule?: string;
}

/** Names from the province down; the last is the place. Surfaces default to that name. */
interface PlaceLabel {
  path: string[];
  surfaces?: string[];
}

export interface RecognitionLabels {
  persons?: PersonLabel[];
  places?: PlaceLabel[];
  home?: string[];
}

export function articleOf(
  fields: Partial<Omit<Article, 'blocks'>> & { title: string; blocks: (string | Block)[] },
): Article {
  const blocks = fields.blocks.map((block) =>
    typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block,
  );
  return {
    url: 'https://www.example.gov.cn/a.html',
    authors: [],
    removed: [],
    attachments: [],
    basis: {},
    ...fields,
    blocks,
  };
}

export function recogniseByHand(article: Article, labels: RecognitionLabels): Recognition {
  const texts = [{ block: -1, text: article.title }, ...article.blocks.map(({ text }, block) => ({ block, text }))];
  const find = (surface: string): Span[] => texts.flatMap(({ block, text }) => findAll(block, text, surface));
  const persons = (labels.persons ?? []).map((label) => toPerson(label, find));
  const places = (labels.places ?? []).map(({ path, surfaces }) =>
    toPlace(path, (surfaces ?? [path.at(-1) ?? '']).flatMap(find)),
  );
  return { mentions: [], persons, programmes: [], places, ...(labels.home ? { home: toResolved(labels.home) } : {}) };
}

function findAll(block: number, text: string, surface: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(surface); surface !== '' && at >= 0; at = text.indexOf(surface, at + surface.length)) {
    spans.push({ block, start: at, end: at + surface.length });
  }
  return spans;
}

function toPerson(label: PersonLabel, find: (surface: string) => Span[]): Person {
  const surfaces = [label.name, ...(label.also ?? [])];
  const mentions = surfaces.flatMap(find);
  return {
    key: `p:${label.name}`,
    name: label.name,
    nameKind: 'full',
    isOfficial: label.isOfficial ?? true,
    candidates: [],
    posts: (label.posts ?? []).flatMap((surface) => toPost(surface, mentions, find)),
    surfaces,
    mentions,
    rule: label.rule ?? 'by-hand',
  };
}

/** The post before the name, wherever both stand near one another. */
function toPost(surface: string, names: Span[], find: (surface: string) => Span[]): Post[] {
  const spans = find(surface);
  const span =
    spans.find((post) => names.some((name) => name.block === post.block && Math.abs(name.start - post.end) < 40)) ??
    spans[0];
  return span ? [{ surface, title: surface, span }] : [];
}

const LEVELS: PlaceLevel[] = ['province', 'prefecture', 'county', 'township', 'village'];

function toResolved(path: string[]): ResolvedPlace {
  const name = path.at(-1) ?? '';
  return { code: path.join('/'), name, level: LEVELS[path.length - 1] ?? 'village', path };
}

function toPlace(path: string[], mentions: Span[]): FoundPlace {
  return { ...toResolved(path), mentions };
}
