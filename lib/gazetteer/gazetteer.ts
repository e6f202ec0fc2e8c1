/** The gazetteer as the other stages see it: passed in as an argument, never imported as data. */
import type { DivisionCode, Official, Place, Programme, Recognition, ResolvedPlace } from '../types.ts';

/** A text to look through: the same characters as a string and as code units. */
export interface Scannable {
  text: string;
  codes: Uint16Array;
}

/**
 * The surfaces of the main automaton in a text, in order of start, then end; the columns may be longer than `size`.
 * Columns, not objects: a text of 10,000 characters holds some 5,000, of which few ever matter.
 */
export interface Hits {
  size: number;
  starts: Int32Array;
  ends: Int32Array;
  /** What the surface may be, see `BIT`. */
  bits: Int32Array;
  /** The surface's place in the automaton, for `divisionsAt`. */
  nodes: Int32Array;
  /** In order of start, then end. */
  officials: readonly OfficialHit[];
}

export interface OfficialHit {
  start: number;
  end: number;
  official: Official;
}

/** A division that a surface may mean; `isShort` when the word for its kind was left out. */
export interface NamedDivision {
  code: DivisionCode;
  isShort: boolean;
}

export interface ProgrammeHit {
  start: number;
  end: number;
  programme: Programme;
  /** The surface is a general word of policy as well: it counts in quotation marks or beside the full name. */
  isGeneral: boolean;
}

/** What a character makes of a surname before it: a verb, adverb or the like (任命), a frequent noun (高峰), another word. */
export type SurnameWord = 'action' | 'thing' | 'word';

/** What a surname's row says: how usual it is, and which second characters make an ordinary word of it. */
export interface Surname {
  class: 'common' | 'known' | 'rare';
  /** In running text mostly an ordinary word. */
  isWord: boolean;
  wordWith(code: number): SurnameWord | undefined;
}

/** Surnames and the characters of given names, asked for by code unit. */
export interface Names {
  surname(code: number): Surname | undefined;
  /** A surname of two characters. */
  compound(first: number, second: number): Surname | undefined;
  isGivenCommon(code: number): boolean;
  isGivenNever(code: number): boolean;
  /** Begins given names of two characters, and is seldom one by itself. */
  isGivenInner(code: number): boolean;
  /** Whether two characters make an ordinary, frequent word. */
  isCommonWord(first: number, second: number): boolean;
}

export interface SitePlace {
  host: string;
  name: string;
  code: DivisionCode;
}

export interface Gazetteer {
  version: string;
  officials: readonly Official[];
  programmes: readonly Programme[];
  names: Names;
  /** All that the main automaton holds of a text without white space. */
  scan(text: Scannable): Hits;
  /** All programmes in a text squeezed by `squeezeProgramme`. */
  scanProgrammes(text: Scannable): readonly ProgrammeHit[];
  /** The divisions that a surface of `Hits` may mean, those named in full first. */
  divisionsAt(node: number): readonly NamedDivision[];
  placeByCode(code: DivisionCode): Place | undefined;
  resolvePlace(code: DivisionCode): ResolvedPlace | undefined;
  /** Codes a name may mean. */
  codesOfName(name: string): readonly DivisionCode[];
  isWordLikePlace(name: string): boolean;
  /** Whether a word stands in quotation marks as a figure of speech, a group or a feast, and names no programme. */
  isQuotedWord(word: string): boolean;
  siteOfHost(host: string): SitePlace | undefined;
  siteOfName(name: string): SitePlace | undefined;
  /** Applies the reader's own corrections, where there are some. */
  correct?(recognition: Recognition): Recognition;
}
