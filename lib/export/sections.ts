/** One writer a section: what the reading says of it, as parts of a document. Nothing to say gives no part. */
import type {
  EventDate,
  EventPlace,
  EventSummary,
  FoundProgramme,
  OutlineNode,
  Person,
  Post,
  Reading,
} from '../types.ts';
import type { ExportContext } from './format.ts';
import { type Line, listMarks, type Part, type SectionId, type TreeNode } from './parts.ts';
import type { ExportWords } from './words.ts';

type SectionWriter = (reading: Reading, words: ExportWords, context: ExportContext) => Part[];

export const sectionWriters: Record<SectionId, SectionWriter> = {
  event: (reading, words) => writeEvent(reading.summary.event, words),
  officials: (reading, words) => writePersons(reading, words, ({ isOfficial }) => isOfficial),
  persons: (reading, words) => writePersons(reading, words, ({ isOfficial }) => !isOfficial),
  programmes: (reading, words) => writeProgrammes(reading.recognition.programmes, words),
  keyPoints: ({ summary }) =>
    writeList(
      summary.keyPoints.map(({ text, evidence }) => line(text, evidence)),
      { ordered: true },
    ),
  figures: writeFigures,
  appointments: writeAppointments,
  outline: ({ summary }) =>
    summary.outline.length === 0 ? [] : [{ kind: 'tree', nodes: summary.outline.map(writeNode) }],
  document: writeDocument,
  note: (_reading, _words, { note = '' }) => splitLines(note).map((text) => ({ kind: 'paragraph', text })),
  passages: (_reading, words, { passages = [] }) =>
    passages.flatMap(({ quote, note }) => [
      ...splitLines(quote).map((text): Part => ({ kind: 'quote', text })),
      ...splitLines(note).map((text, at): Part => {
        // Where a format draws no quotes, the word tells the note from them.
        return { kind: 'paragraph', text: at === 0 ? words.sections.note + words.colon + text : text };
      }),
    ]),
  text: ({ article }) => writeText(article.blocks),
};

function splitLines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}

function writeEvent(event: EventSummary, words: ExportWords): Part[] {
  const { name, kind, date, place, organiser } = event;
  const facts: { label: string; line: Line }[] = [];
  if (name) facts.push({ label: words.labels.what, line: line(name.text, name.evidence) });
  else if (kind) facts.push({ label: words.labels.what, line: line(kind, []) });
  if (date) facts.push({ label: words.labels.when, line: line(writeDate(date, words), date.evidence) });
  if (place) facts.push({ label: words.labels.where, line: writePlace(place, words) });
  if (organiser) facts.push({ label: words.labels.organiser, line: line(organiser.text, organiser.evidence) });
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** Several places follow one another; the building or site comes last, in the text's words. */
export function writePlace({ path, also = [], venue, evidence }: EventPlace, words: ExportWords): Line {
  const places = [path, ...also].map((names) => names.join(' › '));
  const texts = [...places, venue?.text ?? ''].filter((text) => text !== '');
  return line(texts.join(words.comma), [...evidence, ...(venue?.evidence ?? [])]);
}

/** The day or days, with the words of the text where they were worked out from the day of publication. */
export function writeDate(date: EventDate, words: ExportWords): string {
  const { from, to, surface, basis } = date;
  if (!from || basis === 'vague') return bracket(surface, words.labels.vague, words);
  const days = to && to !== from ? `${from} – ${to}` : from;
  if (basis === 'full') return days;
  return bracket(days, `${surface}${words.clause}${words.labels.fromPublication}`, words);
}

function writePersons(reading: Reading, words: ExportWords, isMeant: (person: Person) => boolean): Part[] {
  const persons = reading.recognition.persons.filter(isMeant);
  if (persons.length === 0) return [];
  const { name, posts, role, said } = words.labels;
  const actors = new Map(reading.summary.actors.map((actor) => [actor.person, actor]));
  const rows = persons.map((person) => {
    const actor = actors.get(person.key);
    const roles = (actor?.roles ?? []).filter((each) => each !== 'mentioned').map((each) => words.roles[each]);
    return [
      [line(writeName(person, words), person.mentions)],
      [line(person.posts.map((post) => writePost(post, words)).join(words.comma), [])],
      [line(roles.join(words.comma), [])],
      (actor?.said ?? []).map(({ text, evidence }) => line(text, evidence)),
    ];
  });
  const table = dropEmptyColumns({ kind: 'table', head: [name, posts, role, said], rows });
  if (table.head.length > 1) return [table];
  return writeList(table.rows.flat(2));
}

function writeName(person: Person, words: ExportWords): string {
  if (!person.isOfficial) return person.name;
  if (person.candidates.length > 1) return bracket(person.name, words.undecided, words);
  return bracket(person.name, person.entry ? words.known : words.inferred, words);
}

/** The whole post as written, with what changed about it. */
export function writePost(post: Post, words: ExportWords): string {
  return post.change ? bracket(post.surface, words.postChanges[post.change], words) : post.surface;
}

function writeProgrammes(programmes: readonly FoundProgramme[], words: ExportWords): Part[] {
  const lines = programmes.map((programme) => {
    const { name, entry, kind, mentions } = programme;
    const type = entry ? `${words.programmeLevels[entry.level]}·${words.programmeKinds[kind]}` : words.unlisted;
    const gloss = entry && words.glossOf(entry);
    const named = bracket(name, type, words);
    return line(gloss ? `${named}${words.colon}${gloss}` : named, mentions);
  });
  return writeList(lines);
}

function writeFigures(reading: Reading, words: ExportWords): Part[] {
  const lines = reading.summary.figures.map(({ counted, value, unit, change, period, evidence }) => {
    const figure = `${value}${unit}${change ? `${words.clause}${change}` : ''}`;
    const text = counted ? `${counted}${words.colon}${figure}` : figure;
    return line(period ? bracket(text, period, words) : text, evidence);
  });
  return writeList(lines);
}

function writeAppointments(reading: Reading, words: ExportWords): Part[] {
  const names = new Map(reading.recognition.persons.map(({ key, name }) => [key, name]));
  const lines = reading.summary.appointments.map(({ person, post, change, date, evidence }) => {
    const text = `${names.get(person) ?? person}${words.colon}${words.changes[change]} ${post}`;
    return line(date ? bracket(text, date, words) : text, evidence);
  });
  return writeList(lines);
}

function writeDocument(reading: Reading, words: ExportWords): Part[] {
  const { document, attachments } = reading.article;
  const parts: Part[] = [];
  const facts = (['index', 'issuer', 'number', 'written'] as const).flatMap((key) =>
    document?.[key] ? [{ label: words.labels[key], line: line(document[key], []) }] : [],
  );
  if (facts.length > 0) parts.push({ kind: 'facts', facts });
  const links = attachments.map(({ name, url }) => ({ text: `${words.labels.attachment}${words.colon}${name}`, url }));
  if (links.length > 0) parts.push({ kind: 'links', links });
  return parts;
}

function writeText(blocks: Reading['article']['blocks']): Part[] {
  const parts: Part[] = [];
  for (const { kind, text, level, row } of blocks) {
    const last = parts.at(-1);
    if (kind === 'heading') parts.push({ kind, level: level ?? 2, text });
    else if (kind === 'quote') parts.push({ kind, text });
    else if (kind === 'item' && last?.kind === 'list') last.lines.push(line(text, []));
    else if (kind === 'item') parts.push({ kind: 'list', ordered: false, lines: [line(text, [])] });
    else if (kind === 'cell') addCell(parts, text, row ?? 0);
    else parts.push({ kind: 'paragraph', text });
  }
  return parts;
}

// Rows of a table are numbered from 0, so a row that is not the next one begins another table.
function addCell(parts: Part[], text: string, row: number): void {
  const last = parts.at(-1);
  const table = last?.kind === 'table' ? last : undefined;
  const cells = table?.rows[row];
  const cell = [line(text, [])];
  if (cells) cells.push(cell);
  else if (table && row === table.rows.length) table.rows.push([cell]);
  else parts.push({ kind: 'table', head: [], rows: [[cell]] });
}

function writeNode(node: OutlineNode): TreeNode {
  return { ...line(node.text, node.evidence), children: node.children.map(writeNode) };
}

function writeList(lines: Line[], { ordered } = { ordered: false }): Part[] {
  return lines.length === 0 ? [] : [{ kind: 'list', ordered, lines }];
}

function dropEmptyColumns(table: Part & { kind: 'table' }): Part & { kind: 'table' } {
  const isKept = table.head.map((_, column) => table.rows.some((row) => row[column]?.some(({ text }) => text !== '')));
  return {
    kind: 'table',
    head: table.head.filter((_, column) => isKept[column]),
    rows: table.rows.map((row) => row.filter((_, column) => isKept[column])),
  };
}

function bracket(text: string, remark: string, words: ExportWords): string {
  return `${text}${words.brackets[0]}${remark}${words.brackets[1]}`;
}

function line(text: string, evidence: Parameters<typeof listMarks>[0]): Line {
  return { text, marks: listMarks(evidence) };
}
