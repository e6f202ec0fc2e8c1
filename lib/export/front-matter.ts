/** Properties before a Markdown text: YAML that needs no YAML writer, for every value is a JSON text, which YAML reads. */
import type { Reading } from '../types.ts';
import type { ExportContext } from './format.ts';

/** The block between its `---` lines. Keys are English, so that queries over many notes read the same everywhere. */
export function writeFrontMatter(reading: Reading, context: ExportContext): string {
  const { article, recognition, summary } = reading;
  const place = summary.event.place?.path ?? recognition.home?.path;
  const officials = recognition.persons.filter(({ isOfficial }) => isOfficial).map(({ name }) => name);
  const properties: [string, string | readonly string[] | undefined][] = [
    ['title', article.title],
    ['source', article.source],
    ['url', article.url],
    ['published', article.published],
    ['author', article.authors.map(({ name }) => name)],
    ['event', summary.event.name?.text],
    ['event_date', summary.event.date?.from],
    ['place', place?.join('/')],
    ['officials', officials],
    ['programmes', recognition.programmes.map(({ name }) => name)],
    ['saved', context.saved],
    ['accessed', context.accessed],
    ['tags', context.tags?.map(writeTag).filter((tag) => tag !== '')],
  ];
  const lines = properties.flatMap(([key, value]) => writeProperty(key, value));
  return ['---', ...lines, '---', ''].join('\n');
}

function writeProperty(key: string, value: string | readonly string[] | undefined): string[] {
  if (value === undefined || value.length === 0) return [];
  if (typeof value === 'string') return [`${key}: ${quoteYaml(value)}`];
  return [`${key}:`, ...[...new Set(value)].map((each) => `  - ${quoteYaml(each)}`)];
}

/** A YAML text in quotes. U+2028 and the like are line breaks to YAML and plain characters to JSON. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Obsidian reads a tag of letters, digits, `_`, `-` and `/`, with at least one that is no digit. */
export function writeTag(tag: string): string {
  const written = tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(written) ? `_${written}` : written;
}
