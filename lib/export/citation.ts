/**
 * GB/T 7714 references of an article on the web, in the editions of 2015 and of 2025 (in force since 2026-07-01).
 * A paper's article is [N/OL], any other page [EB/OL]; a text without an address has no /OL.
 *
 * From 2015 to 2025 the marks became full-width, and a paper's article names no day of access any more; a web page
 * keeps it.
 */
import type { ExportFormat } from './format.ts';
import { describeReference, type Reference } from './reference.ts';

interface Edition {
  comma: string;
  colon: string;
  brackets: readonly [string, string];
  othersWord: string;
  isAccessNamedForPapers: boolean;
}

const edition2015: Edition = {
  comma: ', ',
  colon: ': ',
  brackets: ['(', ')'],
  othersWord: '等',
  isAccessNamedForPapers: true,
};

const edition2025: Edition = {
  comma: '，',
  colon: '：',
  brackets: ['（', '）'],
  othersWord: '等',
  isAccessNamedForPapers: false,
};

export const citation2015: ExportFormat = {
  id: 'citation-2015',
  wordsKey: 'formatCitation2015',
  mime: 'text/plain',
  extension: 'txt',
  render: (reading, { accessed }) => `${writeReference(describeReference(reading, accessed), edition2015)}\n`,
};

export const citation2025: ExportFormat = {
  id: 'citation-2025',
  wordsKey: 'formatCitation2025',
  mime: 'text/plain',
  extension: 'txt',
  render: (reading, { accessed }) => `${writeReference(describeReference(reading, accessed), edition2025)}\n`,
};

function writeReference(reference: Reference, edition: Edition): string {
  const { url, isNewspaper } = reference;
  const type = `${isNewspaper ? 'N' : 'EB'}${url ? '/OL' : ''}`;
  const title = `${writeTitle(reference, edition)}[${type}]`;
  const place = isNewspaper ? writePaper(reference, edition) : writePage(reference, edition);
  const parts = [writeCreators(reference, edition), title, place, url];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

// A document's number is part of its title: 关于…的通知：某政发〔2023〕7号.
function writeTitle({ title, number }: Reference, { colon }: Edition): string {
  return number === '' || title.includes(number) ? title : `${title}${colon}${number}`;
}

// Of more than three the first three are named.
function writeCreators({ creators, isNewspaper, container }: Reference, { comma, othersWord }: Edition): string {
  // A paper's article without a name begins with its title: the paper itself follows anyway.
  if (isNewspaper && creators.every(({ name }) => name === container)) return '';
  const names = creators.slice(0, 3).map(({ name }) => name);
  return creators.length > 3 ? [...names, othersWord].join(comma) : names.join(comma);
}

function writePaper({ container, issued, accessed, url }: Reference, edition: Edition): string {
  const access = url && edition.isAccessNamedForPapers ? `[${accessed}]` : '';
  return `${[container, issued].filter((part) => part !== '').join(edition.comma)}${access}`;
}

function writePage({ issued, accessed, url }: Reference, { brackets }: Edition): string {
  const day = issued === '' ? '' : `${brackets[0]}${issued}${brackets[1]}`;
  return `${day}${url ? `[${accessed}]` : ''}`;
}
