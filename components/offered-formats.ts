/** The formats that the reader can choose: the built-in ones and the templates of one's own, behind one form. */
import type { ExportContext, ExportFormat } from '../lib/export/format.ts';
import { exportFormats } from '../lib/export/formats.ts';
import { plainText } from '../lib/export/plain-text.ts';
import { richText } from '../lib/export/rich-text.ts';
import { mimeOf, type OwnTemplate } from '../lib/export/template/template.ts';
import type { TemplateProblem } from '../lib/export/template/template-problem.ts';
import type { Reading } from '../lib/types.ts';
import { findWord, t } from './words.ts';

/** `plain`: the words of formatted text, for fields that take no other. `complaint`: a sentence for the reader. */
export type Written = { ok: true; text: string; plain?: string } | { ok: false; complaint: string };

/** A format that is ready to write at once. */
export type Writer = (reading: Reading, context: ExportContext) => Written;

export interface OfferedFormat {
  id: string;
  name: string;
  mime: string;
  extension: string;
  isOwn: boolean;
  /** A template's text is read here, and the library that does it is loaded. */
  open(): Promise<Writer>;
}

/** Ids of templates never meet those of the built-in formats. */
export function idOfTemplate(template: OwnTemplate): string {
  return `own:${template.id}`;
}

/** The built-in formats first, in their order; then the templates. */
export function offerFormats(templates: readonly OwnTemplate[]): OfferedFormat[] {
  return [...exportFormats.map(offerBuiltIn), ...templates.map(offerTemplate)];
}

/** The format of this id; the first one where it is not there any more. */
export function findOffered(formats: readonly OfferedFormat[], id: string): OfferedFormat | undefined {
  return formats.find((format) => format.id === id) ?? formats[0];
}

/** What the interface calls a format. */
export function nameFormat(format: ExportFormat): string {
  return findWord(format.wordsKey) ?? format.id;
}

/** A fault of a template in a sentence that names its line. */
export function explainTemplate({ wordsKey, line, name }: TemplateProblem): string {
  const sentence = findWord(wordsKey, name) ?? name;
  return line > 0 ? t('options_template_line', line, sentence) : sentence;
}

function offerBuiltIn(format: ExportFormat): OfferedFormat {
  const { id, mime, extension } = format;
  const write: Writer = (reading, context) => {
    const text = format.render(reading, context);
    return format === richText ? { ok: true, text, plain: plainText.render(reading, context) } : { ok: true, text };
  };
  return { id, name: nameFormat(format), mime, extension, isOwn: false, open: async () => write };
}

function offerTemplate(template: OwnTemplate): OfferedFormat {
  const { name, extension } = template;
  return {
    id: idOfTemplate(template),
    name,
    mime: mimeOf(extension),
    extension,
    isOwn: true,
    open: () => openTemplate(template),
  };
}

async function openTemplate({ source, extension }: OwnTemplate): Promise<Writer> {
  const { compileTemplate } = await import('../lib/export/template/compile-template.ts');
  const compiled = compileTemplate(source);
  return (reading, context) => {
    const written = compiled.ok ? compiled.write(reading, context) : compiled;
    if (!written.ok) return { ok: false, complaint: explainTemplate(written.problem) };
    return extension === 'html' ? { ...written, plain: toPlain(written.text) } : written;
  };
}

// A document that is not drawn has no lines of its own.
function toPlain(html: string): string {
  const spaced = html.replace(/<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6])>/gi, '$&\n').replace(/<\/t[dh]>/gi, '$&\t');
  return (new DOMParser().parseFromString(spaced, 'text/html').body.textContent ?? '').trim();
}
