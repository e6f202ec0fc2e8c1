import { type DateExpression, findDates } from '../text/dates.ts';
import { findQuotes, type Quote } from '../text/quotes.ts';
import type { Range } from '../text/ranges.ts';
import { type DateContext, followDate, type ResolvedDate, resolveDate } from '../text/resolve-date.ts';
import { splitSentences } from '../text/sentences.ts';
import type {
  Article,
  BlockKind,
  FoundPlace,
  FoundProgramme,
  Person,
  Recognition,
  Span,
  Statement,
  Summary,
} from '../types.ts';
import { dropDateline } from './dateline.ts';

/** A date of the text with its place in the calendar. */
export interface FoundDate extends DateExpression {
  resolved: ResolvedDate;
}

export interface PersonMark extends Range {
  person: Person;
}

export interface PlaceMark extends Range {
  place: FoundPlace;
}

interface ProgrammeMark extends Range {
  programme: FoundProgramme;
}

/** One block, or the title (block -1), with all that the sections ask of it. */
export interface Passage {
  block: number;
  kind: BlockKind | 'title';
  level?: number;
  text: string;
  sentences: Range[];
  quotes: Quote[];
  dates: FoundDate[];
  persons: PersonMark[];
  places: PlaceMark[];
  programmes: ProgrammeMark[];
}

/** What every section reads: the title and the blocks, cut up once. */
export interface Source {
  article: Article;
  recognition: Recognition;
  title: Passage;
  /** In the order of `article.blocks`. */
  passages: Passage[];
}

/** A part of the summary, made from the source alone. */
export interface Section<Key extends keyof Summary = keyof Summary> {
  id: Key;
  summarise(source: Source): Summary[Key];
}

export function prepareSource(article: Article, recognition: Recognition): Source {
  const persons = groupMarks(recognition.persons, (person, range) => ({ ...range, person }));
  const places = groupMarks(recognition.places, (place, range) => ({ ...range, place }));
  const programmes = groupMarks(recognition.programmes, (programme, range) => ({ ...range, programme }));
  let context: DateContext = { published: article.published };
  const read = (block: number, kind: Passage['kind'], text: string): Passage => {
    const dates = findDates(text).map((date) => {
      const found = { ...date, resolved: resolveDate(date, context) };
      context = followDate(context, date);
      return found;
    });
    const isInside = (range: Range) => range.start < range.end && range.end <= text.length;
    return {
      block,
      kind,
      text,
      sentences: dropDateline(text, splitSentences(text)),
      quotes: findQuotes(text),
      dates,
      persons: (persons.get(block) ?? []).filter(isInside),
      places: (places.get(block) ?? []).filter(isInside),
      programmes: (programmes.get(block) ?? []).filter(isInside),
    };
  };
  const title = read(-1, 'title', article.title);
  const passages = article.blocks.map((block, at) => ({
    ...read(at, block.kind, block.text),
    ...(block.level === undefined ? {} : { level: block.level }),
  }));
  return { article, recognition, title, passages };
}

export function toSpan(passage: Passage, range: Range): Span {
  return { block: passage.block, start: range.start, end: range.end };
}

export function sliceOf(passage: Passage, range: Range): string {
  return passage.text.slice(range.start, range.end);
}

/** A stretch of a passage as a statement that rests on itself, or on the wider stretch given. */
export function stateRange(passage: Passage, range: Range, evidence: Range = range): Statement {
  return { text: sliceOf(passage, range), evidence: [toSpan(passage, evidence)] };
}

/** Paragraph-like text: what is neither headline, caption nor table. */
export function isProse(passage: Passage): boolean {
  return passage.kind === 'paragraph' || passage.kind === 'item' || passage.kind === 'quote';
}

/** The sentence of the passage in which the offset stands. */
export function sentenceAt(passage: Passage, at: number): Range {
  let low = 0;
  let high = passage.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = passage.sentences[low];
  return found && found.start <= at ? found : { start: 0, end: passage.text.length };
}

function groupMarks<Entity extends { mentions: Span[] }, Mark extends Range>(
  entities: readonly Entity[],
  mark: (entity: Entity, range: Range) => Mark,
): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const entity of entities) {
    for (const { block, start, end } of entity.mentions) {
      const list = marks.get(block) ?? [];
      list.push(mark(entity, { start, end }));
      marks.set(block, list);
    }
  }
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return marks;
}
