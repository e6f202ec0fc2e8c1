/** The extension with one interface language whatever the browser's own: test machines have English browsers. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the unpacked extension whose every locale holds these texts (`zh_CN`, `zh_TW`, `en`). */
export function copyInLanguage(extension: string, language: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `zhengwen-${language}-`));
  cpSync(extension, path, { recursive: true });
  const locales = join(path, '_locales');
  for (const locale of readdirSync(locales)) {
    if (locale !== language) cpSync(join(locales, language), join(locales, locale), { recursive: true, force: true });
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
