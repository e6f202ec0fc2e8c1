/** Templates to begin with. */
import notesEn from '../../assets/templates/interview-notes.en.liquid?raw';
import notes from '../../assets/templates/interview-notes.liquid?raw';
import obsidian from '../../assets/templates/obsidian-note.liquid?raw';
import row from '../../assets/templates/table-row.liquid?raw';
import { speaksChinese, t } from '../../components/words.ts';
import type { OwnTemplate } from '../../lib/export/template/template.ts';

export type Starter = Omit<OwnTemplate, 'id'>;

/** In the language of the interface; the last one is empty. */
export function listStarters(): Starter[] {
  return [
    { name: t('options_starter_notes'), extension: 'md', source: speaksChinese() ? notes : notesEn },
    { name: t('options_starter_obsidian'), extension: 'md', source: obsidian },
    { name: t('options_starter_row'), extension: 'tsv', source: row },
    { name: t('options_starter_blank'), extension: 'txt', source: '' },
  ];
}
