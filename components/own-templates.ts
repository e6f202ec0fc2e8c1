/** The reader's own templates, in `browser.storage.local` under the key `templates`, in the order in which they were made. */
import { browser } from 'wxt/browser';
import { type OwnTemplate, readTemplate, templateLimits } from '../lib/export/template/template.ts';

export const templatesKey = 'templates';

/** Whatever is stored → templates; what is none is left out, and so is a second one of the same id. */
export function readTemplates(stored: unknown): OwnTemplate[] {
  if (!Array.isArray(stored)) return [];
  const templates = new Map<string, OwnTemplate>();
  for (const each of stored) {
    const template = readTemplate(each);
    if (template && !templates.has(template.id)) templates.set(template.id, template);
  }
  return [...templates.values()].slice(0, templateLimits.count);
}

export async function loadTemplates(): Promise<OwnTemplate[]> {
  const stored = await browser.storage.local.get(templatesKey);
  return readTemplates(stored[templatesKey]);
}

/** The whole list at once: what is not in it is gone. */
export function saveTemplates(templates: readonly OwnTemplate[]): Promise<void> {
  return browser.storage.local.set({ [templatesKey]: templates });
}
