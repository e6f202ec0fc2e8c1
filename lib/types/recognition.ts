/** What recognition finds in an article. */

import type { Span } from './article.ts';
import type { Jurisdiction, Official, Programme, ProgrammeKind, ResolvedPlace } from './gazetteer.ts';

export type MentionKind = 'official' | 'person' | 'post' | 'organisation' | 'place' | 'programme';

/** `entity` is absent while several candidates tie: uncertainty is kept, not guessed away. */
export interface Mention {
  span: Span;
  surface: string;
  kind: MentionKind;
  /** Keys of persons (`p:周旭`), programmes (`g:…`), places (`d:440606102`) this may mean. */
  candidates: string[];
  entity?: string;
  rule: string;
}

/** A post as the article gives it. `surface` is the whole post as written, organisation included, without white space that sets it in columns (组　　长). */
export interface Post {
  surface: string;
  title: string;
  organisation?: string;
  jurisdiction?: Jurisdiction;
  /** Left the post (原…, 免去…), about to take it (拟任…), or took it (任命…为). */
  change?: 'former' | 'proposed' | 'appointed' | 'removed';
  span: Span;
  /** Where else the article gives it in the same words. */
  repeats?: Span[];
}

export type NameKind = 'full' | 'surname' | 'given';

/** A person of the article. `key` is unique in it. */
export interface Person {
  key: string;
  name: string;
  nameKind: NameKind;
  isOfficial: boolean;
  /** The gazetteer's entry when name, post and date fit exactly one. */
  entry?: Official;
  /** Gazetteer ids that fit equally well; more than one leaves the person undecided (未定). */
  candidates: string[];
  posts: Post[];
  /** Distinct surfaces, in order of appearance. */
  surfaces: string[];
  mentions: Span[];
  /** The rule that first recognised the person, with its evidence in the reader's words. */
  rule: string;
}

export interface FoundProgramme {
  key: string;
  name: string;
  surface: string;
  kind: ProgrammeKind;
  /** The gazetteer's entry; absent for a candidate, which no table holds. */
  entry?: Programme;
  mentions: Span[];
  rule: string;
}

export interface FoundPlace extends ResolvedPlace {
  mentions: Span[];
}

/** What `recognise` returns. */
export interface Recognition {
  mentions: Mention[];
  persons: Person[];
  programmes: FoundProgramme[];
  places: FoundPlace[];
  /** The jurisdiction that the article speaks from (我市, 镇党委): the most specific division found. */
  home?: ResolvedPlace;
}
