import { expect, it } from 'vitest';
import { formatEdition } from '../../lib/text/format-edition.ts';

it('shows the month of a gazetteer without its checksum and the stamp of own entries', () => {
  expect(formatEdition('2026.11-8f3a2b1c')).toBe('2026.11');
  expect(formatEdition('2026.11-8f3a2b1c+own.2.77aa')).toBe('2026.11');
});

it('leaves a version that has no month as it is', () => {
  expect(formatEdition('8f3a2b1c')).toBe('8f3a2b1c');
});
