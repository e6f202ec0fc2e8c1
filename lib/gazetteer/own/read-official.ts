/** Cells → an official's name and tenures. The tables of packs and the fields of a form are read alike. */
import type { Tenure } from '../../types.ts';
import { type CellContext, type CellReader, isDate, mendDate, openCells, readName } from './cells.ts';
import type { Cells } from './columns.ts';
import type { RowReading } from './problems.ts';

export interface OfficialRow {
  /** `''` where the row gives none. */
  id: string;
  name: string;
  aliases: string[];
  /** Several where the cell names several posts. */
  tenures: Tenure[];
}

/** Reads one row of officials. */
export function readOfficial(cells: Cells, context: CellContext): RowReading<OfficialRow> {
  const reader = openCells(splitPeriod(cells), context);
  const id = readId(reader);
  const name = readName(reader);
  const aliases = reader.list('aliases');
  const posts = reader
    .required('post')
    .replace(/[\s\u3000]/g, '')
    .split(/[、，,；;|]/)
    .filter(Boolean);
  const common = readCommon(reader);
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: { id, name, aliases, tenures: posts.map((post) => ({ post, ...common })) } };
}

function readId(reader: CellReader): string {
  const id = reader.text('id');
  if (id !== '' && !/^o:[^\s#]+(#\w+)?$/.test(id)) reader.refuse('id', 'own_problem_id');
  return id;
}

function readCommon(reader: CellReader): Omit<Tenure, 'post'> {
  const organisation = reader.text('organisation').replace(/\s/g, '');
  const place = reader.place();
  const from = reader.date('from');
  const to = reader.date('to');
  const seen = reader.date('seen');
  const current = readCurrent(reader, to);
  const source = reader.required('source');
  const shared = Math.min(from.length, to.length);
  if (from.slice(0, shared) > to.slice(0, shared)) reader.refuse('to', 'own_problem_order', { values: [from] });
  if (seen !== '' && seen.length < 10) {
    const day = `${seen}-01-01`.slice(0, 10);
    reader.refuse('seen', 'own_problem_day', { proposals: [day] });
  }
  return {
    ...(organisation && { organisation }),
    ...(place && { place }),
    ...(from && { from }),
    ...(to && { to }),
    ...(current && { current: true }),
    ...(seen && { seen }),
    source,
  };
}

function readCurrent(reader: CellReader, to: string): boolean {
  const written = reader.text('current');
  const isCurrent = /^(?:1|是|在任|现任|yes|true|y|√|✓)$/i.test(written);
  if (!isCurrent && !/^(?:|0|否|不|no|false|n)$/i.test(written))
    reader.refuse('current', 'own_problem_word', { values: ['1'], proposals: ['1', ''] });
  if (isCurrent && to !== '') reader.refuse('current', 'own_problem_current', { proposals: [''] });
  return isCurrent;
}

/** 2019-03—2021-05, 2023.4至今 in one cell → from and to; what cannot be cut stands in `from` and is refused there. */
function splitPeriod({ period, ...cells }: Cells): Cells {
  if (period === undefined || period.trim() === '') return cells;
  const [first = '', last = ''] = period.split(/\s*(?:—+|–|~|～|至|到|\s-\s)\s*/);
  const dateOf = (text: string) => (isDate(text) ? text : (mendDate(text) ?? text));
  const to = /^(?:今|现在|目前)?$/.test(last.trim()) ? '' : dateOf(last.trim());
  return { ...cells, from: cells.from || dateOf(first.trim()), ...(to && { to: cells.to || to }) };
}
