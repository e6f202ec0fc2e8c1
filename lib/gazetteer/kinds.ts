/** What a surface of the main automaton may be, and how its entry is read. */

import { BIT } from '../text/surface-bits.ts';

/** Kinds of entries. Payloads: places = nine-digit key; title = class; organisation = class + 8 × form; context = flags; official = index. */
export const KIND = {
  place: 0,
  shortPlace: 1,
  /** A name that a division bore once. */
  formerPlace: 2,
  title: 3,
  organisation: 4,
  context: 5,
  official: 6,
} as const;

export const TITLE_CLASSES = ['official', 'depends', 'other'] as const;
export type TitleClass = (typeof TITLE_CLASSES)[number];

export const ORGANISATION_CLASSES = ['government', 'other', 'place', 'level', 'inner'] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

export const CONTEXT_FLAGS = { after: 1, before: 2, protect: 4 } as const;

/** Of the bundled table alone: a foreign state. Behind the classes, which are what a reader's own entries may say. */
export const FOREIGN_CLASS = ORGANISATION_CLASSES.length;

/** Organisation payload: class in the low bits, 8 when the word only ends a longer name. */
export const SUFFIX_FORM = 8;

/**
 * An entry has 32 bits. The two highest tell the three kinds of places, whose keys take the other 30; the fourth value
 * stands for all words, which have three bits more for their kind. Entries sort by kind, then payload.
 */
export function packEntry(kind: number, payload: number): number {
  const head = kind < KIND.title ? kind << 30 : (3 << 30) | ((kind - KIND.title) << 27);
  return (head | payload) >>> 0;
}

export function kindOf(entry: number): number {
  const head = entry >>> 30;
  return head < KIND.title ? head : KIND.title + ((entry >>> 27) & 7);
}

export function payloadOf(entry: number): number {
  return entry >>> 30 < KIND.title ? entry & 0x3fffffff : entry & 0x7ffffff;
}

/** The bits of an entry; none for an official, who is no word of the grammar. */
export function bitsOf(entry: number): number {
  const kind = kindOf(entry);
  const payload = payloadOf(entry);
  if (kind === KIND.shortPlace) return BIT.shortPlace | (payload % 1_000 === 0 ? BIT.firmPlace : 0);
  if (kind <= KIND.formerPlace) return BIT.place | BIT.firmPlace;
  if (kind === KIND.title) return BIT.official << payload;
  if (kind === KIND.context) return BIT.after * payload;
  if (kind !== KIND.organisation) return 0;
  if (payload === FOREIGN_CLASS) return (BIT.organisation << ORGANISATION_CLASSES.indexOf('other')) | BIT.foreign;
  return (payload >= SUFFIX_FORM ? BIT.suffix : BIT.organisation) << (payload % SUFFIX_FORM);
}
