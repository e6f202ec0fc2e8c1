/**
 * The language of templates: Liquid, as far as docs/templates.md describes it. What reads files, what a clock or a locale
 * would change and what nobody needs here is taken out, so that a new version of the library adds nothing by itself.
 */
import { Liquid } from 'liquidjs';
import { quoteYaml, writeTag } from '../front-matter.ts';
import { escapeMarkdown } from '../markdown.ts';
import { escapeCell } from '../officials-csv.ts';
import { templateLimits } from './template.ts';

/** The tags of the language. */
export const templateTags: readonly string[] = 'assign break capture case comment continue for if raw unless #'.split(
  ' ',
);

const ownFilters = {
  cell: (value: unknown) => escapeCell(asText(value).replace(/\s+/gu, ' ').trim()),
  tsv: (value: unknown) => guardFormula(asText(value).replace(/\s+/gu, ' ').trim()),
  date: (value: unknown, pattern: unknown) => writeDay(asText(value), asText(pattern)),
  md: (value: unknown) => escapeMarkdown(asText(value)),
  yaml: (value: unknown) => quoteYaml(asText(value)),
  hashtag: (value: unknown) => writeTag(asText(value)),
};

/** The filters of the language: the library's own that stay, and those of this product. */
export const templateFilters: readonly string[] = [
  ...'append capitalize ceil compact concat default divided_by downcase escape first floor join json last lstrip'.split(
    ' ',
  ),
  ...'map minus modulo newline_to_br plus prepend reject remove remove_first replace replace_first reverse'.split(' '),
  ...'round rstrip size slice sort split strip strip_newlines sum times truncate uniq upcase url_encode where'.split(
    ' ',
  ),
  ...Object.keys(ownFilters),
];

const loops = { renderLimit: 1_000, memoryLimit: 1_000_000, parseLimit: templateLimits.source };

/** A fresh engine; `isStrict` takes a field that is not there for a mistake instead of for nothing. */
export function makeEngine(isStrict: boolean): Liquid {
  const engine = new Liquid({
    ...loops,
    // With templates given, none is ever looked for in files or at an address.
    templates: {},
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: isStrict,
    outputEscape: asText,
  });
  for (const tag of Object.keys(engine.tags)) if (!templateTags.includes(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) {
    if (!templateFilters.includes(filter)) engine.unregisterFilter(filter);
  }
  for (const [name, filter] of Object.entries(ownFilters)) engine.registerFilter(name, filter);
  return engine;
}

/** A list shows its texts one behind the other, a person or a statement its name or text. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('、');
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const named: { name?: unknown; text?: unknown } = value;
  return asText(named.name ?? named.text);
}

function guardFormula(text: string): string {
  return /^[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

const dayPattern = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/;

/**
 * `%Y %m %-m %d %-d %H %M` of a wall clock time, with no time zone in between; the text itself where it holds less than
 * the pattern asks for.
 */
function writeDay(text: string, pattern: string): string {
  const [, year, month, day, hour, minute] = dayPattern.exec(text) ?? [];
  const parts: Record<string, string | undefined> = { Y: year, m: month, d: day, H: hour, M: minute };
  let isWhole = true;
  const written = pattern.replace(/%(-?)([YmdHM])/g, (_, bare: string, letter: string) => {
    const part = parts[letter];
    isWhole &&= part !== undefined;
    return bare ? `${Number(part ?? '')}` : (part ?? '');
  });
  return isWhole ? written : text;
}
