import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lib = new URL('../../lib/', import.meta.url);

/** What each folder may import beside its own files, the nouns and the small general things. */
const libraries: Record<string, string[]> = { clip: [], export: [], archive: ['dexie'] };

for (const [folder, allowed] of Object.entries(libraries)) {
  describe(`lib/${folder}`, () => {
    for (const file of readdirSync(new URL(`${folder}/`, lib))) {
      const source = readFileSync(new URL(`${folder}/${file}`, lib), 'utf8');

      it(`keeps the arrows in ${file}`, () => {
        const imports = [...source.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => name ?? '');
        for (const name of imports)
          expect(allowed.includes(name) || /^(?:\.|\.\.\/text|\.\.(?=\/types))\/[\w-]+\.ts$/.test(name), name).toBe(
            true,
          );
      });

      it(`knows no page and no browser in ${file}`, () => {
        expect(source).not.toMatch(/\b(?:window|browser|chrome)\.|\bdocument\.(?:body|query|create|title)/);
      });
    }
  });
}
