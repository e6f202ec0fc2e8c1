import type { OwnEntries, OwnEntry } from './types.ts';

/** A short word for these entries: the same for the same entries in any order, so that a clip says which ones read it. */
export function stampEntries(own: OwnEntries): string {
  let sum = 0;
  for (const entry of own) sum = (sum + hash(describe(entry))) >>> 0;
  return `own.${own.length}.${sum.toString(36)}`;
}

// What recognition goes by; spelling out all of a hundred thousand officials would take a second.
function describe(entry: OwnEntry): string {
  if (entry.kind !== 'official') return JSON.stringify(entry);
  const { aliases, tenures } = entry.official;
  let text = `${entry.id}${entry.isOff ? '-' : '+'}${aliases.join('|')}`;
  for (const { post, place, from, to, seen } of tenures) text += `;${post},${place},${from},${to},${seen}`;
  return text;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
