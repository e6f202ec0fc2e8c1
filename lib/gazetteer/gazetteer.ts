/** The gazetteer as the other stages see it: passed in as an argument, never imported as data. */
import type { DivisionCode, Official, Place, Programme, Recognition, ResolvedPlace } from '../types.ts';
import type { OrganisationClass, TitleClass } from './kinds.ts';

/** after = may follow a name; before = ends what stands before a post; protect = shields a shorter word of role before. */
export type ContextRole = 'after' | 'before' | 'protect';

/** One reading of the surface `text.slice(start, end)`. */
export type Hit = { start: number; end: number } & (
  | { kind: 'place'; key: number; isShort: boolean }
  | { kind: 'title'; class: TitleClass }
  | { kind: 'organisation'; class: OrganisationClass; isSuffix: boolean }
  | { kind: 'context'; roles: readonly ContextRole[] }
  | { kind: 'official'; official: Official }
);

export interface ProgrammeHit {
  start: number;
  end: number;
  programme: Programme;
  /** The surface is a general word of policy as well: it counts in quotation marks or beside the full name. */
  isGeneral: boolean;
}

/** What a surname's row says: how usual it is, and which second characters make an ordinary word of it. */
export interface Surname {
  class: 'common' | 'known' | 'rare';
  /** In running text mostly an ordinary word. */
  isWord: boolean;
  /** Second characters that make a verb, adverb or the like (任命), a frequent noun (高峰), another word of it. */
  actions: string;
  things: string;
  words: string;
}

export interface Names {
  surname(text: string): Surname | undefined;
  isGivenCommon(character: string): boolean;
  isGivenNever(character: string): boolean;
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
  /** All hits of the main automaton in a text without white space, in order of start, then end. */
  scan(text: string): Hit[];
  /** All programmes in a text squeezed by `squeezeProgramme`. */
  scanProgrammes(text: string): ProgrammeHit[];
  placeByCode(code: DivisionCode): Place | undefined;
  resolvePlace(code: DivisionCode): ResolvedPlace | undefined;
  /** Codes a name may mean. */
  codesOfName(name: string): readonly DivisionCode[];
  isWordLikePlace(name: string): boolean;
  siteOfHost(host: string): SitePlace | undefined;
  siteOfName(name: string): SitePlace | undefined;
  /** Applies the reader's own corrections, where there are some. */
  correct?(recognition: Recognition): Recognition;
}
