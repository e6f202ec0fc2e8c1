/** The hover card says in words by which rule a name was found: each rule has its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../lib/mentions/programme-shapes.ts';

const folder = new URL('../../lib/mentions/', import.meta.url);
const words = Object.keys(JSON.parse(readFileSync(new URL('../../assets/words/page.json', import.meta.url), 'utf8')));
/** Told otherwise: places have no card line, and an entry of the gazetteer speaks for itself. */
const SILENT = ['place', 'known-programme'];

const told = readdirSync(folder).flatMap((name) =>
  [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(
      /(?:rule: |introduceBy\(|\? |, )'([a-z]+-[a-z]+|platform|roster|attendance|biography|appointment|ending|enumerated)'/g,
    ),
  ].map(([, rule]) => rule ?? ''),
);

describe('the words of the rules', () => {
  it.each([...new Set([...told, ...SHAPES.map(({ rule }) => rule)])].filter((rule) => !SILENT.includes(rule)))(
    'say %s',
    (rule) => {
      expect(words).toContain(`rule_${rule.replaceAll('-', '_')}`);
    },
  );
});
