/** Cells → a programme or an organisation. */

import { squeezeProgramme } from '../../text/squeeze.ts';
import type { Programme, ProgrammeKind, ProgrammeLevel } from '../../types.ts';
import type { OrganisationClass } from '../kinds.ts';
import { type CellContext, type CellReader, openCells } from './cells.ts';
import type { Cells, Column } from './columns.ts';
import type { RowReading } from './problems.ts';
import type { OwnOrganisation } from './types.ts';

type Words<Value extends string> = Readonly<Record<Value, RegExp>>;

/** By which words of a cell each kind is known; an empty cell is a policy. */
export const KIND_WORDS: Words<ProgrammeKind> = {
  strategy: /^(?:strategy|战略|戰略|规划|規劃)$/,
  campaign: /^(?:campaign|活动|活動|行动|行動|专项行动|主题教育)$/,
  policy: /^(?:policy|政策|)$/,
  project: /^(?:project|工程|项目|項目)$/,
  law: /^(?:law|法律|法规|法規|条例|條例)$/,
  slogan: /^(?:slogan|提法|口号|口號)$/,
  mechanism: /^(?:mechanism|机制|機制|制度)$/,
  meeting: /^(?:meeting|会议|會議)$/,
};

/** By which words of a cell each level is known. */
export const LEVEL_WORDS: Words<ProgrammeLevel> = {
  national: /^(?:national|国家级?|國家級?|全国|全國|中央)$/,
  province: /^(?:province|provincial|省级?|省級)$/,
  prefecture: /^(?:prefecture|市级?|市級|地级?|地市级?)$/,
  county: /^(?:county|县级?|縣級?|区级?|區級?|区县|县区)$/,
  township: /^(?:township|镇级?|鎮級?|乡级?|鄉級?|乡镇|街道)$/,
};

const CLASS_WORDS: Words<OrganisationClass> = {
  government: /^(?:government|党政机关|黨政機關|机关|機關|党政|)$/,
  other: /^(?:other|其他|其它|企业|企業|学校|學校|社会组织|社會組織)$/,
  place: /^(?:place|地方|园区|園區)$/,
  level: /^(?:level|层级|層級)$/,
  inner: /^(?:inner|内设|内设机构|內設機構)$/,
};

/** A programme without an id: the table that it joins gives it one. */
export function readProgramme(cells: Cells, context: CellContext): RowReading<Programme> {
  const reader = openCells(cells, context);
  const name = readTitle(reader);
  const issuer = reader.text('issuer');
  const place = reader.place();
  const from = reader.date('from');
  const to = reader.date('to');
  const id = reader.text('id');
  if (id !== '' && !/^g:\S+$/.test(id)) reader.refuse('id', 'own_problem_id');
  const value: Programme = {
    id,
    name,
    aliases: readAliases(reader),
    kind: pick(reader, 'kind', KIND_WORDS) ?? 'policy',
    level: reader.text('level') === '' ? levelOf(place) : (pick(reader, 'level', LEVEL_WORDS) ?? 'national'),
    ...(issuer && { issuer }),
    ...(place && { place }),
    ...(from && { from }),
    ...(to && { to }),
    gloss: reader.text('gloss'),
    glossEn: reader.text('glossEn'),
    source: reader.required('source'),
    ...(reader.text('context') && { context: reader.list('context') }),
  };
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, value };
}

export function readOrganisation(cells: Cells, context: CellContext): RowReading<OwnOrganisation> {
  const reader = openCells(cells, context);
  const value: OwnOrganisation = {
    name: readTitle(reader),
    aliases: readAliases(reader),
    class: pick(reader, 'class', CLASS_WORDS) ?? 'government',
    source: reader.required('source'),
  };
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, value };
}

// A single character would be found in every line of every article.
function readTitle(reader: CellReader): string {
  const name = reader.required('name').replace(/\s/g, '');
  if (name !== '' && squeezeProgramme(name).length < 2) reader.refuse('name', 'own_problem_short');
  return name;
}

function readAliases(reader: CellReader): string[] {
  const aliases = reader.list('aliases');
  if (aliases.some((alias) => squeezeProgramme(alias).length < 2)) reader.refuse('aliases', 'own_problem_short');
  return aliases;
}

function levelOf(place: string | undefined): ProgrammeLevel {
  if (!place) return 'national';
  if (place.length <= 2) return 'province';
  if (place.length <= 4) return 'prefecture';
  return place.length <= 6 ? 'county' : 'township';
}

function pick<Value extends string>(reader: CellReader, column: Column, words: Words<Value>): Value | undefined {
  const written = reader.text(column).toLowerCase();
  const names = Object.keys(words) as Value[];
  const found = names.find((name) => words[name].test(written));
  if (!found) reader.refuse(column, 'own_problem_word', { values: [names.join(', ')] });
  return found;
}
