/** Cells of one row → values: dates, names, lists, places, each with what could stand in a cell that is not right. */
import type { DivisionCode } from '../../types.ts';
import { type Cells, type Column, isPrivateCell } from './columns.ts';
import { type PlaceSource, readPlace } from './find-place.ts';
import { makeProblem, type Problem, type ProblemKey, type Proposal } from './problems.ts';

/** Reads the cells of a row and gathers what is wrong with them. */
export interface CellReader {
  problems: Problem[];
  text(column: Column): string;
  required(column: Column): string;
  list(column: Column): string[];
  date(column: Column): string;
  place(): DivisionCode | undefined;
  refuse(
    column: Column,
    problem: ProblemKey,
    more?: { values?: string[]; proposals?: (Proposal | string)[] },
  ): undefined;
}

export interface CellContext {
  places: PlaceSource;
  /** Divisions that the table covers: a name is looked for in them. */
  within: readonly DivisionCode[];
}

const MOST_CHARACTERS = 300;

export function openCells(cells: Cells, { places, within }: CellContext): CellReader {
  const problems: Problem[] = [];
  const texts = new Map<Column, string>();
  const text = (column: Column) => texts.get(column) ?? '';
  const refuse: CellReader['refuse'] = (column, problem, more) => {
    problems.push(makeProblem(column, text(column), problem, more));
    return undefined;
  };
  for (const column of Object.keys(cells) as Column[]) {
    const cell = tidyCell(cells[column] ?? '');
    if (cell === '') continue;
    texts.set(column, cell);
    if (isPrivateCell(cell)) refuse(column, 'own_problem_private');
    else if (cell.length > MOST_CHARACTERS) refuse(column, 'own_problem_long', { values: [`${MOST_CHARACTERS}`] });
  }
  return {
    problems,
    text,
    refuse,
    required(column) {
      if (text(column) === '') refuse(column, 'own_problem_missing');
      return text(column);
    },
    list: (column) =>
      [
        ...new Set(
          text(column)
            .split(/[|｜]/)
            .map((item) => item.trim()),
        ),
      ].filter(Boolean),
    date(column) {
      const written = text(column);
      if (written === '' || isDate(written)) return written;
      const mended = mendDate(written);
      refuse(column, 'own_problem_date', { proposals: mended ? [mended] : [] });
      return '';
    },
    place() {
      if (text('place') === '') return undefined;
      const reading = readPlace(places, text('place'), within);
      if (reading.ok) return reading.code;
      return refuse('place', reading.reason === 'many' ? 'own_problem_places' : 'own_problem_place', {
        proposals: reading.choices.map(({ code, path }) => ({ value: code, label: path.slice(-3).join(' ') })),
      });
    },
  };
}

function tidyCell(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** 2023.4, 2023/4/20, 2023年4月 → 2023-04, 2023-04-20; undefined for what is no date. */
export function mendDate(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[年.／/\-－–]?\s*(?:(\d{1,2})\s*[月.／/\-－–]?\s*(?:(\d{1,2})\s*日?)?)?(?:\s+0?0:00(?::00)?)?(?:起|至今)?$/.exec(
      text,
    ) ?? [];
  if (!year) return undefined;
  const mended = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(mended) ? mended : undefined;
}

const NAME = /^[\p{Script=Han}〇]{2,15}(?:·[\p{Script=Han}〇]+)*$/u;

/** A name as news writes it: Chinese characters, a dot between the parts of a longer one; gaps inside are taken out. */
export function readName(reader: CellReader): string {
  const written = reader.required('name');
  const name = tidyName(written);
  if (written === '' || NAME.test(name)) return name;
  const bare = tidyName(written.replace(/[（(].*?[）)]|同志$|[^\p{Script=Han}〇·\s]/gu, ''));
  reader.refuse('name', 'own_problem_name', { proposals: NAME.test(bare) ? [bare] : [] });
  return name;
}

function tidyName(text: string): string {
  return text.replace(/[\s\u3000]/g, '').replace(/[•・‧．]/g, '·');
}
