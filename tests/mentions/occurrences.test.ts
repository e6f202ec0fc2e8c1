import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAt, findOccurrences, hasOccurrence, indexOccurrences } from '../../lib/mentions/occurrences.ts';

/** Few characters make many repetitions, and some that overlap. A text begins with a line break. */
const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '\n'), minLength: 2, maxLength: 60 });
const wanted = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 5 });

function index(text: string) {
  return indexOccurrences(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}

it('finds every place of a string, overlapping ones as well', () => {
  fc.assert(
    fc.property(words, wanted, (around, string) => {
      const text = `\n${around}${string}`;
      const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(string, at));
      expect(findOccurrences(index(text), string)).toEqual(places);
      expect(hasOccurrence(index(text), string)).toBe(true);
      expect(hasOccurrence(index(`\n${around}`), string)).toBe(around.includes(string));
    }),
  );
});

it('counts a string without overlaps, wherever it is asked', () => {
  fc.assert(
    fc.property(words, wanted, (around, string) => {
      const text = `\n${around}${string}${around}`;
      const occurrences = index(text);
      const count = text.split(string).length - 1;
      for (const at of findOccurrences(occurrences, string))
        expect([countAt(occurrences, at, string.length), at]).toEqual([count, at]);
    }),
  );
});
