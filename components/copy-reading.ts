/** Reading → clipboard, in one of the formats. */
import type { ExportContext } from '../lib/export/format.ts';
import type { Clip, Reading } from '../lib/types.ts';
import { applyChoices, loadChoices } from './copy-choices.ts';
import { loadPassages } from './load-passages.ts';
import type { OfferedFormat } from './offered-formats.ts';
import { speaksChinese, t } from './words.ts';

/** What the formats need to know beside the reading. */
export function describeExport(clip?: Pick<Clip, 'saved' | 'tags' | 'note'>): ExportContext {
  const accessed = new Date().toLocaleDateString('sv');
  const language = speaksChinese() ? 'zh' : 'en';
  if (!clip) return { accessed, language };
  return { accessed, language, saved: clip.saved, tags: clip.tags, note: clip.note };
}

/** Why it did not work, in a sentence; undefined when the clipboard has it. */
export async function copyReading(
  format: OfferedFormat,
  reading: Reading,
  context: ExportContext,
): Promise<string | undefined> {
  const [write, choices, passages] = await Promise.all([format.open(), loadChoices(), loadPassages(reading)]);
  const written = write(reading, applyChoices({ ...context, passages }, choices));
  if (!written.ok) return written.complaint;
  try {
    const { text, plain } = written;
    if (plain === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([toRichItem(text, plain)]);
    return undefined;
  } catch (error) {
    if (error instanceof DOMException) return t('common_copy_refused');
    throw error;
  }
}

function toRichItem(html: string, plain: string): ClipboardItem {
  return new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
}
