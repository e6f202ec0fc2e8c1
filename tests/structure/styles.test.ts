/** The archive's views share one page: what one of them names must not be drawn as another's part. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const own = globSync('entrypoints/archive/*.css').sort();
const shared = ['page', 'article', 'controls', 'components', 'entries', 'changes'].map(
  (name) => `components/${name}.css`,
);

/** Parts that one sheet places and another draws: the same part in both. */
const drawnTogether = ['art', 'blk', 'clip', 'head', 'off', 'rail', 'reader', 'sec', 'two'];

describe('the stylesheets of the archive', () => {
  it('give a bare class to one part only', () => {
    const clashes = own.flatMap((sheet) =>
      listBare(sheet)
        .filter((name) => !drawnTogether.includes(name))
        .flatMap((name) =>
          [...own, ...shared]
            .filter((other) => other !== sheet && listDrawn(other).includes(name))
            .map((other) => `.${name} of ${sheet} and ${other}`),
        ),
    );
    expect(clashes).toEqual([]);
  });
});

/** Classes that are a whole selector. */
function listBare(sheet: string): string[] {
  return [...new Set(listSelectors(sheet).flatMap((selector) => /^\.([\w-]+)$/.exec(selector)?.[1] ?? []))];
}

/** Classes of the elements that the sheet's rules end in. */
function listDrawn(sheet: string): string[] {
  return listSelectors(sheet).flatMap((selector) =>
    [...(selector.split(/[\s>+~]+/).at(-1) ?? '').matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  );
}

function listSelectors(sheet: string): string[] {
  const text = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, head = '']) => head.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => selector !== '' && !selector.startsWith('@'));
}
