/**
 * What goes along in a file of settings and through the browser's sync: one row a key of `browser.storage.local`. To take
 * another key along, add its row; sites, clips and entries of one's own gazetteer are none of these.
 */
import { copyKey, readChoices } from '../copy-choices.ts';
import { readTemplates, templatesKey } from '../own-templates.ts';
import { passageSettingsKey, readPassageSettings } from '../passage-settings.ts';
import { readerSettingsKey, readReaderSettings } from '../reader-settings.ts';
import { readSettings, settingsKey } from '../settings.ts';

export interface PortableRow {
  key: string;
  /** Whatever is stored, or came from elsewhere → a value that the product takes; foreign parts fall back to defaults. */
  read(stored: unknown): unknown;
}

export const portableRows: readonly PortableRow[] = [
  { key: settingsKey, read: readSettings },
  { key: copyKey, read: readChoices },
  // Whether the legend comes with the lines.
  { key: 'legend', read: (stored) => stored !== false },
  { key: readerSettingsKey, read: readReaderSettings },
  { key: passageSettingsKey, read: readPassageSettings },
  { key: templatesKey, read: readTemplates },
];
