/**
 * Reading → what a template sees: texts, numbers and lists under short names, documented in docs/templates.md. Nothing is
 * ever absent (`''`, `[]`), so that a template that works for one article works for all; names keep their meaning.
 */
import type { DocumentFields, OutlineNode, Person, Post, Reading, Span } from '../../types.ts';
import { citation2015, citation2025 } from '../citation.ts';
import type { ExportContext } from '../format.ts';
import { listMarks } from '../parts.ts';
import { writeDate, writePlace, writePost } from '../sections.ts';
import { type ExportWords, exportWords } from '../words.ts';

/** A statement and the numbers of the paragraphs that it rests on. */
export interface StatementView {
  text: string;
  paragraphs: number[];
}

export interface PersonView {
  name: string;
  known: boolean;
  status: string;
  /** All posts in one text. */
  post: string;
  posts: { text: string; title: string; organisation: string; place: string; code: string; change: string }[];
  /** All roles in one text. */
  role: string;
  roles: string[];
  said: StatementView[];
  count: number;
  paragraphs: number[];
}

/** `colour`: `orange`, `green` … */
interface PassageView {
  quote: string;
  note: string;
  colour: string;
}

/** `kind`: `paragraph`, `heading` … as in docs/json.md. */
interface BlockView {
  text: string;
  kind: string;
  number: number;
}

export type TemplateView = ReturnType<typeof viewReading>;

/** The view of one reading in the language of the context. */
export function viewReading(reading: Reading, context: ExportContext) {
  const words = exportWords(context.language);
  const { recognition, summary } = reading;
  const view = (person: Person): PersonView => viewPerson(person, reading, words);
  return {
    ...viewArticle(reading, context),
    event: viewEvent(reading, words),
    officials: recognition.persons.filter(({ isOfficial }) => isOfficial).map(view),
    persons: recognition.persons.filter(({ isOfficial }) => !isOfficial).map(view),
    programmes: viewProgrammes(reading, words),
    places: recognition.places.map(({ name, code, path }) => ({ name, code, path: [...path] })),
    points: summary.keyPoints.map(({ text, evidence }) => statement(text, evidence)),
    figures: viewFigures(reading),
    appointments: viewAppointments(reading, words),
    outline: summary.outline.flatMap((node) => viewNode(node, 1)),
  };
}

function viewArticle(reading: Reading, context: ExportContext) {
  const { article } = reading;
  const words = exportWords(context.language);
  return {
    title: article.title,
    kicker: article.kicker ?? '',
    subtitle: article.subtitle ?? '',
    lead: article.lead ?? '',
    source: article.source ?? '',
    original_source: article.originalSource ?? '',
    site: article.siteName ?? '',
    published: article.published ?? '',
    url: article.url === 'about:blank' ? '' : article.url,
    authors: article.authors.map(({ name, role }) => ({ name, role: words.authors[role] })),
    accessed: context.accessed,
    saved: context.saved?.slice(0, 10) ?? '',
    tags: [...(context.tags ?? [])],
    note: context.note ?? '',
    passages: (context.passages ?? []).map(({ quote, note, colour }): PassageView => ({ quote, note, colour })),
    document: viewDocument(article.document),
    attachments: article.attachments.map(({ name, url }) => ({ name, url })),
    text: article.blocks.map(({ kind, text }, at): BlockView => ({ text, kind, number: at + 1 })),
    citation: citation2025.render(reading, context).trim(),
    citation_2015: citation2015.render(reading, context).trim(),
  };
}

function viewDocument({ number = '', issuer = '', index = '', written = '' }: DocumentFields = {}) {
  return { number, issuer, index, written };
}

function viewEvent({ summary: { event } }: Reading, words: ExportWords) {
  const { name, kind = '', date, place, organiser } = event;
  return {
    name: name?.text ?? '',
    kind,
    when: date ? writeDate(date, words) : '',
    date: date?.from ?? '',
    date_to: date?.to ?? '',
    date_text: date?.surface ?? '',
    where: place ? writePlace(place, words).text : '',
    place: [...(place?.path ?? [])],
    venue: place?.venue?.text ?? '',
    organiser: organiser?.text ?? '',
  };
}

function viewPerson(person: Person, { summary }: Reading, words: ExportWords): PersonView {
  const actor = summary.actors.find(({ person: key }) => key === person.key);
  const roles = (actor?.roles ?? []).filter((role) => role !== 'mentioned').map((role) => words.roles[role]);
  return {
    name: person.name,
    known: person.entry !== undefined,
    status: writeStatus(person, words),
    post: person.posts.map((post) => writePost(post, words)).join(words.comma),
    posts: person.posts.map((post) => viewPost(post, words)),
    role: roles.join(words.comma),
    roles,
    said: (actor?.said ?? []).map(({ text, evidence }) => statement(text, evidence)),
    count: person.mentions.length,
    paragraphs: listMarks(person.mentions),
  };
}

function writeStatus(person: Person, words: ExportWords): string {
  if (!person.isOfficial) return '';
  if (person.candidates.length > 1) return words.undecided;
  return person.entry ? words.known : words.inferred;
}

function viewPost({ surface, title, organisation, jurisdiction, change }: Post, words: ExportWords) {
  return {
    text: surface,
    title,
    organisation: organisation ?? '',
    place: jurisdiction?.name ?? '',
    code: jurisdiction?.code ?? '',
    change: change ? words.postChanges[change] : '',
  };
}

function viewProgrammes({ recognition }: Reading, words: ExportWords) {
  return recognition.programmes.map(({ name, surface, kind, entry, mentions }) => ({
    name,
    surface,
    kind: words.programmeKinds[kind],
    level: entry ? words.programmeLevels[entry.level] : '',
    known: entry !== undefined,
    gloss: entry ? words.glossOf(entry) : '',
    count: mentions.length,
    paragraphs: listMarks(mentions),
  }));
}

function viewFigures({ summary }: Reading) {
  return summary.figures.map(({ counted, value, unit, change = '', period = '', evidence }) => ({
    counted,
    value,
    unit,
    change,
    period,
    paragraphs: listMarks(evidence),
  }));
}

function viewAppointments({ summary, recognition }: Reading, words: ExportWords) {
  const names = new Map(recognition.persons.map(({ key, name }) => [key, name]));
  return summary.appointments.map(({ person, post, change, date = '', evidence }) => ({
    name: names.get(person) ?? person,
    post,
    change: words.changes[change],
    date,
    paragraphs: listMarks(evidence),
  }));
}

/** A tree as a list with levels: templates know no recursion. */
function viewNode({ text, evidence, children }: OutlineNode, level: number): (StatementView & { level: number })[] {
  return [{ ...statement(text, evidence), level }, ...children.flatMap((child) => viewNode(child, level + 1))];
}

function statement(text: string, evidence: readonly Span[]): StatementView {
  return { text, paragraphs: listMarks(evidence) };
}
