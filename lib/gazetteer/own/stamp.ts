import type { OwnEntries } from './types.ts';

/** A short word for these entries: the same for the same entries in any order, so that a clip says which ones read it. */
export function stampEntries(own: OwnEntries): string {
  let sum = 0;
  for (const entry of own) sum = (sum + hash(JSON.stringify(entry))) >>> 0;
  return `own.${own.length}.${sum.toString(36)}`;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
