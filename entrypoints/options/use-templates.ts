import { readTemplates, saveTemplates, templatesKey } from '../../components/own-templates.ts';
import { useStored } from '../../components/use-stored.ts';
import type { OwnTemplate } from '../../lib/export/template/template.ts';

export interface TemplateList {
  templates: readonly OwnTemplate[];
  /** Replaces the template of this id, or adds it at the end. */
  put(template: OwnTemplate): void;
  /** The list as it was, for the way back. */
  remove(id: string): readonly OwnTemplate[];
  replaceAll(templates: readonly OwnTemplate[]): void;
}

/** The reader's templates and how to change them; they are followed from wherever they are changed. */
export function useTemplates(): TemplateList {
  const templates = useStored(templatesKey, readTemplates) ?? [];
  const replaceAll = (changed: readonly OwnTemplate[]): void => void saveTemplates(changed);
  return {
    templates,
    replaceAll,
    put(template) {
      const isKnown = templates.some(({ id }) => id === template.id);
      replaceAll(
        isKnown ? templates.map((each) => (each.id === template.id ? template : each)) : [...templates, template],
      );
    },
    remove(id) {
      replaceAll(templates.filter((each) => each.id !== id));
      return templates;
    },
  };
}
