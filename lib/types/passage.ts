/** The reader's own highlights. */

/** In the order in which they are offered; the first is the default. */
export const passageColours = ['orange', 'green', 'blue', 'violet'] as const;
export type PassageColour = (typeof passageColours)[number];

/** Where a passage stood: its words and what was around them, white space left out of account. */
export interface PassageAnchor {
  /** The words as they are shown: one space or line break for each run of white space. */
  quote: string;
  /** Up to 32 characters before and after, without white space. */
  prefix: string;
  suffix: string;
  /** Characters before the quote, white space not counted. */
  offset: number;
  /** How often quote and surroundings stood alike in the text, and which of these places, from 0, is meant. */
  of: number;
  nth: number;
  /** Where the bare quote stood elsewhere too: how many characters of each context stood there at most. */
  rivals?: { before: number; after: number };
  /** No other words of the text were nearly these: an edited quote cannot be one of them. */
  distinct: boolean;
}

/** A stretch of a page's text that the reader has highlighted, with a note or none. */
export interface Passage extends PassageAnchor {
  id: string;
  /** Canonical address of the page. */
  url: string;
  /** The page's title when the passage was made. */
  title: string;
  colour: PassageColour;
  note: string;
  /** ISO instants. */
  created: string;
  changed: string;
}
