import { useEffect, useState } from 'preact/hooks';
import { loadTemplates, saveTemplates } from '../../components/own-templates.ts';
import type { OwnTemplate } from '../../lib/export/template/template.ts';

export interface TemplateList {
  templates: readonly OwnTemplate[];
  /** Replaces the template of this id, or adds it at the end. */
  put(template: OwnTemplate): void;
  /** The list as it was, for the way back. */
  remove(id: string): readonly OwnTemplate[];
  replaceAll(templates: readonly OwnTemplate[]): void;
}

/** The reader's templates and how to change them; a change shows at once and is written behind. */
export function useTemplates(): TemplateList {
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);
  useEffect(() => void loadTemplates().then(setTemplates), []);
  const replaceAll = (changed: readonly OwnTemplate[]): void => {
    setTemplates(changed);
    void saveTemplates(changed);
  };
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
