/** What the gazetteer says of the surfaces of a text, as bits: it writes them, and recognition reads them. */

/**
 * All that a surface may be, as the bits of one number, so that a question about a place in a text is one comparison.
 * `place` is a name in full, `firmPlace` one in full or the short one of a county and above; each class of organisations
 * has a bit for words that stand alone and another for those that only end a longer name.
 */
export const BIT = {
  place: 1,
  shortPlace: 1 << 1,
  firmPlace: 1 << 2,
  /** Titles by their class. */
  official: 1 << 3,
  depends: 1 << 4,
  calling: 1 << 5,
  organisation: 1 << 6,
  suffix: 1 << 11,
  after: 1 << 16,
  before: 1 << 17,
  protect: 1 << 18,
  /** A foreign state, or what is such a state's alone; it has the class of others too. */
  foreign: 1 << 19,
} as const;

/** The bits of several kinds together. */
export const BITS = {
  anyPlace: BIT.place | BIT.shortPlace,
  places: BIT.place | BIT.shortPlace | BIT.firmPlace,
  titles: BIT.official | BIT.depends | BIT.calling,
  organisations: 31 * BIT.organisation,
  anyOrganisation: 31 * BIT.organisation + 31 * BIT.suffix,
  context: BIT.after | BIT.before | BIT.protect,
} as const;

/** Classes of organisations as bits of a number of their own. */
export const CLASS = { government: 1, other: 2, place: 4, level: 8, inner: 16 } as const;

/** The classes of the words that stand alone among the bits; of those that end a name. */
export function wholeClasses(bits: number): number {
  return (bits >> 6) & 31;
}

export function suffixClasses(bits: number): number {
  return (bits >> 11) & 31;
}
