/** A template of the reader's own: a name, the kind of file it makes, and its text in the language of docs/templates.md. */
export interface OwnTemplate {
  id: string;
  name: string;
  extension: TemplateExtension;
  source: string;
}

export const templateExtensions = ['md', 'txt', 'html', 'csv', 'tsv'] as const;
export type TemplateExtension = (typeof templateExtensions)[number];

/** Beyond these a template is refused: characters of its text and its name, templates in all. */
export const templateLimits = { source: 20_000, name: 60, count: 50 } as const;

const mimes: Record<TemplateExtension, string> = {
  md: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

/** Media type of what a template of this extension makes. */
export function mimeOf(extension: TemplateExtension): string {
  return mimes[extension];
}

/** Whatever is stored or found in a file → a template; undefined for what is none. */
export function readTemplate(stored: unknown): OwnTemplate | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { id, name, extension, source } = stored as Partial<Record<keyof OwnTemplate, unknown>>;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return undefined;
  if (typeof name !== 'string' || name.trim() === '' || name.length > templateLimits.name) return undefined;
  if (typeof source !== 'string' || source.length > templateLimits.source) return undefined;
  const known = templateExtensions.find((each) => each === extension);
  return known && { id, name: name.trim(), extension: known, source };
}
