/** Reading → clipboard, in one of the export formats. */
import type { ExportContext, ExportFormat } from '../lib/export/format.ts';
import { exportFormats } from '../lib/export/formats.ts';
import type { Clip, Reading } from '../lib/types.ts';
import { findWord, speaksChinese } from './words.ts';

/** What the interface calls a format. */
export function nameFormat(format: ExportFormat): string {
  return findWord(format.wordsKey) ?? format.id;
}

/** The format of this id; the first one where it is not there any more. */
export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id) ?? exportFormats[0];
}

/** What the formats need to know beside the reading. */
export function describeExport(clip?: Pick<Clip, 'saved' | 'tags' | 'note'>): ExportContext {
  const accessed = new Date().toLocaleDateString('sv');
  const language = speaksChinese() ? 'zh' : 'en';
  if (!clip) return { accessed, language };
  return { accessed, language, saved: clip.saved, tags: clip.tags, note: clip.note };
}

/** False when the browser refuses. Rich text goes together with its plain form, for fields that take no other. */
export async function copyReading(format: ExportFormat, reading: Reading, context: ExportContext): Promise<boolean> {
  const text = format.render(reading, context);
  try {
    if (format.mime.startsWith('text/html')) await navigator.clipboard.write([toRichItem(text)]);
    else await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function toRichItem(html: string): ClipboardItem {
  const plain = new DOMParser().parseFromString(html, 'text/html').body.innerText;
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
}
