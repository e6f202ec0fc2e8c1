import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Person, Recognition } from '../../lib/types.ts';

/** A person as a careful reader labels it; `doubtful` is neither required nor wrong. */
interface LabelledPerson {
  name: string;
  posts: string[];
  postsElsewhere?: string[];
  isOfficial: boolean | 'doubtful';
  nameKind: 'full' | 'surname' | 'given';
  jurisdiction?: Record<string, string>;
}

interface LabelledArticle {
  url: string;
  siteName: string;
  source: string | null;
  published: string;
  title: string;
  paragraphs: string[];
  officials: LabelledPerson[];
  /** Foreign guests and persons of history: neither required nor wrong. */
  ignore?: string[];
  programmes: string[];
  programmesMaybe: string[];
  places: string[];
  event: { date: string | null; kind: string | null; name: string | null; place: string | null } | null;
}

type FailureKind =
  | 'missed official'
  | 'false official'
  | 'wrong post'
  | 'extra post'
  | 'wrong name kind'
  | 'wrong jurisdiction'
  | 'missed programme'
  | 'false programme';

export interface Failure {
  kind: FailureKind;
  article: string;
  text: string;
}

/** Hits, false ones and missed ones. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

interface ArticleScore {
  officials: Tally;
  posts: Tally;
  programmes: Tally;
  jurisdictions: Tally;
  failures: Failure[];
}

const emptyTally = (): Tally => ({ hit: 0, wrong: 0, missed: 0 });

export const precisionOf = ({ hit, wrong }: Tally): number => (hit + wrong === 0 ? 1 : hit / (hit + wrong));
export const recallOf = ({ hit, missed }: Tally): number => (hit + missed === 0 ? 1 : hit / (hit + missed));

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const plain = (text: string): string => squeeze(text).replace(/[“”"'‘’《》「」]/g, '');

/** Equal but for quotation marks, or one contains the other and the shorter has at least 60% of the longer. */
function matchesProgramme(a: string, b: string): boolean {
  const [short = '', long = ''] = [plain(a), plain(b)].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  return short.length > 1 && long.includes(short) && short.length / long.length >= 0.6;
}

/** The labelled articles of this folder, by file stem, in order of their numbers. */
export function readLabelledArticles(): Map<string, LabelledArticle> {
  const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
  return new Map(
    names
      .sort()
      .map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))] as const),
  );
}

/** The article that extraction would hand to recognition. */
export function articleOfLabels({ url, siteName, source, published, title, paragraphs }: LabelledArticle): Article {
  return {
    url,
    title,
    siteName,
    ...(source ? { source } : {}),
    published,
    authors: [],
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    removed: [],
    attachments: [],
    basis: {},
  };
}

const isNamed = ({ name, surfaces }: Person, label: string): boolean =>
  [name, ...surfaces].some((form) => squeeze(form) === squeeze(label));

/** A rank in brackets at the end and words such as 时任 before a post are not part of it: either writing is right. */
const plainPost = (post: string): string =>
  plain(post)
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/^(?:时任|新任|现任|省派|驻|该)(?=.)/, '');

/** Whole posts as found, and their parts where the recogniser keeps a chain together. */
const listPosts = ({ posts }: Person): string[] =>
  posts.flatMap(({ surface }) => [surface, ...surface.split(/[、,，]/)]).map(plainPost);

/** A post joined by 兼 or 暨 is as good in its parts. */
const isFound = (post: string, found: readonly string[]): boolean =>
  found.includes(plainPost(post)) ||
  (/[兼暨]/.test(post) && post.split(/[兼暨]/).every((part) => found.includes(plainPost(part))));

function scorePosts(id: string, label: LabelledPerson, found: Person, score: ArticleScore): void {
  const posts = listPosts(found);
  const lost = label.posts.filter((post) => !isFound(post, posts));
  const known = [...label.posts, ...(label.postsElsewhere ?? [])]
    .flatMap((post) => [post, ...post.split(/[兼暨]/)])
    .map(plainPost);
  const extra = found.posts.map(({ surface }) => surface).filter((post) => !known.includes(plainPost(post)));
  const list = found.posts.map(({ surface }) => surface).join('|');
  if (label.posts.length > 0) score.posts[lost.length === 0 ? 'hit' : 'missed'] += 1;
  if (lost.length > 0)
    score.failures.push({ kind: 'wrong post', article: id, text: `${label.name} ${lost.join('|')} ≠ ${list}` });
  else if (extra.length > 0)
    score.failures.push({ kind: 'extra post', article: id, text: `${label.name} +${extra.join('|')}` });
  if (found.nameKind !== label.nameKind)
    score.failures.push({ kind: 'wrong name kind', article: id, text: `${label.name} ${found.nameKind}` });
}

function scoreJurisdictions(id: string, label: LabelledPerson, found: Person, score: ArticleScore): void {
  for (const [post, place] of Object.entries(label.jurisdiction ?? {})) {
    const same = found.posts.find(({ surface }) => plain(surface) === plain(post));
    if (!same) continue;
    const right = same.jurisdiction?.name === place || same.jurisdiction?.code === place;
    score.jurisdictions[right ? 'hit' : same.jurisdiction ? 'wrong' : 'missed'] += 1;
    if (right) continue;
    const text = `${label.name} ${post}: ${place} ≠ ${same.jurisdiction?.name ?? '–'}`;
    score.failures.push({ kind: 'wrong jurisdiction', article: id, text });
  }
}

function scoreOfficials(id: string, labels: LabelledArticle, found: readonly Person[], score: ArticleScore): void {
  for (const label of labels.officials) {
    if (label.isOfficial !== true) continue;
    const person = found.find((one) => isNamed(one, label.name));
    if (!person) {
      score.officials.missed += 1;
      if (label.posts.length > 0) score.posts.missed += 1;
      score.failures.push({
        kind: 'missed official',
        article: id,
        text: `${label.name} [${label.posts.join('|')}] ${labels.paragraphs.find((text) => squeeze(text).includes(label.name))?.slice(0, 60) ?? ''}`,
      });
      continue;
    }
    score.officials.hit += 1;
    scorePosts(id, label, person, score);
    scoreJurisdictions(id, label, person, score);
  }
  const allowed = labels.officials.filter(({ isOfficial }) => isOfficial !== false).map(({ name }) => name);
  for (const person of found) {
    if ([...allowed, ...(labels.ignore ?? [])].some((name) => isNamed(person, name))) continue;
    score.officials.wrong += 1;
    const posts = person.posts.map(({ surface }) => surface).join('|');
    const text = `${person.name} [${posts}] by ${person.rule}`;
    score.failures.push({ kind: 'false official', article: id, text });
  }
}

function scoreProgrammes(id: string, labels: LabelledArticle, surfaces: readonly string[], score: ArticleScore): void {
  for (const wanted of labels.programmes) {
    const hit = surfaces.some((surface) => matchesProgramme(surface, wanted));
    score.programmes[hit ? 'hit' : 'missed'] += 1;
    if (!hit) score.failures.push({ kind: 'missed programme', article: id, text: wanted });
  }
  const welcome = [...labels.programmes, ...labels.programmesMaybe];
  for (const surface of new Set(surfaces)) {
    if (welcome.some((form) => matchesProgramme(surface, form))) continue;
    score.programmes.wrong += 1;
    score.failures.push({ kind: 'false programme', article: id, text: surface });
  }
}

/** Measures one reading against its labels: officials as a set of names, posts exact, programmes by surface. */
export function scoreArticle(id: string, labels: LabelledArticle, recognition: Recognition): ArticleScore {
  const score: ArticleScore = {
    officials: emptyTally(),
    posts: emptyTally(),
    programmes: emptyTally(),
    jurisdictions: emptyTally(),
    failures: [],
  };
  scoreOfficials(
    id,
    labels,
    recognition.persons.filter(({ isOfficial }) => isOfficial),
    score,
  );
  scoreProgrammes(
    id,
    labels,
    recognition.programmes.map(({ surface }) => surface),
    score,
  );
  return score;
}

/** Adds the counts and joins the failures. */
export function sumScores(scores: readonly ArticleScore[]): ArticleScore {
  const sum = (pick: (score: ArticleScore) => Tally): Tally =>
    scores.map(pick).reduce(
      (total, { hit, wrong, missed }) => ({
        hit: total.hit + hit,
        wrong: total.wrong + wrong,
        missed: total.missed + missed,
      }),
      emptyTally(),
    );
  return {
    officials: sum(({ officials }) => officials),
    posts: sum(({ posts }) => posts),
    programmes: sum(({ programmes }) => programmes),
    jurisdictions: sum(({ jurisdictions }) => jurisdictions),
    failures: scores.flatMap(({ failures }) => failures),
  };
}
