/** The words of the search line → conditions. Everything that can be typed is some query; nothing is an error. */
import { parseDateRange } from './date-range.ts';
import { fold } from './fold.ts';

export type QueryField = 'person' | 'post' | 'programme' | 'place' | 'date' | 'site' | 'tag';

export interface FieldCondition {
  field: QueryField;
  /** Any of these; folded, never empty. */
  values: string[];
}

export interface Query {
  /** Substrings that must all occur; folded. */
  terms: string[];
  fields: FieldCondition[];
  excludedTerms: string[];
  excludedFields: FieldCondition[];
}

/** Operator words of the three interface languages; `example` is what the search line shows. */
export const queryOperators: readonly { words: readonly string[]; field: QueryField; example: string }[] = [
  { words: ['人物', 'person'], field: 'person', example: '人物：周明远' },
  { words: ['职务', '職務', 'post'], field: 'post', example: '职务：镇委书记' },
  { words: ['政策', 'programme'], field: 'programme', example: '政策：乡村振兴' },
  { words: ['地区', '地區', 'place'], field: 'place', example: '地区：广东省' },
  { words: ['日期', 'date'], field: 'date', example: '日期：2018-11' },
  { words: ['年', 'year'], field: 'date', example: '年：2018–2019，2023' },
  { words: ['站点', '站點', 'site'], field: 'site', example: '站点：云江日报' },
  { words: ['标签', '標籤', 'tag'], field: 'tag', example: '标签：待核' },
];

const fieldByWord = new Map(queryOperators.flatMap(({ words, field }) => words.map((word) => [word, field])));

// minus, operator with colon, then the value: quoted, or up to white space. Commas part the values of an operator.
const token = /(?<minus>[-－−])?(?:(?<word>\p{L}{1,9})[:：])?(?<value>(?:[“"「][^”"」]*[”"」]?|[^\s“"「])+)/gu;
const valuePart = /[“"「]([^”"」]*)[”"」]?|([^,，“"「]+)/gu;
const quoted = /[“"「]([^”"」]*)[”"」]?/gu;

/** `人物:` `职务:` `政策:` `地区:` `日期:` `年:` `站点:` `标签:` `“整句”` `-排除`; the rest are words, all of which must occur. */
export function parseQuery(line: string): Query {
  const query: Query = { terms: [], fields: [], excludedTerms: [], excludedFields: [] };
  for (const { groups } of line.matchAll(token)) {
    const { minus, word, value = '' } = groups ?? {};
    const field = word && fieldByWord.get(word.toLowerCase());
    const excluded = minus !== undefined;
    // An operator whose value is still to be typed asks for nothing.
    if (!word && isBareOperator(value)) continue;
    if (field) addField(excluded ? query.excludedFields : query.fields, field, value);
    else addTerms(excluded ? query.excludedTerms : query.terms, word ? `${word}:${value}` : value);
  }
  return query;
}

function isBareOperator(value: string): boolean {
  return /[:：]$/.test(value) && fieldByWord.has(value.slice(0, -1).toLowerCase());
}

/** What stands in the query for a date and is none: nothing is found by it. */
export function listNoDates({ fields }: Query): string[] {
  const dates = fields.filter(({ field }) => field === 'date').flatMap(({ values }) => values);
  return dates.filter((value) => parseDateRange(value) === undefined);
}

function addField(fields: FieldCondition[], field: QueryField, value: string): void {
  const values = [...value.matchAll(valuePart)].map(([, phrase, word]) => fold(phrase ?? word ?? '').trim());
  const given = values.filter((each) => each !== '');
  if (given.length > 0) fields.push({ field, values: given });
}

// A phrase inside a word parts it: 乡村“振兴战略” looks for both.
function addTerms(terms: string[], value: string): void {
  const phrases = [...value.matchAll(quoted)].map(([, phrase]) => phrase ?? '');
  const words = value.replace(quoted, ' ').split(' ');
  for (const term of [...words, ...phrases]) {
    const folded = fold(term).trim();
    if (folded !== '' && !terms.includes(folded)) terms.push(folded);
  }
}
