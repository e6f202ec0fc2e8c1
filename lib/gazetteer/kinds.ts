/** What a surface of the main automaton may be, and how its payload is read. */

/** Kinds of entries. Payloads: place = nine-digit key; title = class; organisation = class + 8 × form; context = flags; official = index. */
export const KIND = {
  place: 0,
  shortPlace: 1,
  title: 2,
  organisation: 3,
  context: 4,
  official: 5,
  programme: 6,
} as const;

export const TITLE_CLASSES = ['official', 'depends', 'other'] as const;
export type TitleClass = (typeof TITLE_CLASSES)[number];

export const ORGANISATION_CLASSES = ['government', 'other', 'place', 'level', 'inner'] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];

export const CONTEXT_FLAGS = { after: 1, before: 2, protect: 4 } as const;

/** Organisation payload: class in the low bits, 8 when the word only ends a longer name. */
export const SUFFIX_FORM = 8;
