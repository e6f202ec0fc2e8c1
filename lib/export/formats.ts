/** Every export format, in the order in which they are offered; the first is the default. */
import { bibtex } from './bibtex.ts';
import { citation2015, citation2025 } from './citation.ts';
import { cslJson } from './csl-json.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { officialsCsv } from './officials-csv.ts';
import { plainText } from './plain-text.ts';
import { richText } from './rich-text.ts';
import { ris } from './ris.ts';

export const exportFormats: readonly ExportFormat[] = [
  markdown,
  richText,
  plainText,
  json,
  officialsCsv,
  citation2025,
  citation2015,
  cslJson,
  ris,
  bibtex,
];

/** Undefined for an id that no format has. */
export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
