/** The reader's own gazetteer: what was added, what was corrected, what was switched off. */
import type { DivisionCode, Official, Programme } from '../../types.ts';
import type { OrganisationClass } from '../kinds.ts';

/** A body that the bundled tables do not hold. `government` makes officials of its heads, `other` does not. */
export interface OwnOrganisation {
  name: string;
  aliases: string[];
  class: OrganisationClass;
  source: string;
}

/** Where a correction holds: in all articles, or only for a post or in a place. */
export interface Condition {
  post?: string;
  place?: DivisionCode;
}

/** `isOff`: kept, but not used. Ids are unique in one reader's gazetteer. */
interface Kept<Kind extends string> {
  kind: Kind;
  id: string;
  isOff?: boolean;
}

export type OwnOfficial = Kept<'official'> & { official: Official };
export type OwnProgramme = Kept<'programme'> & { programme: Programme };
export type OwnBody = Kept<'organisation'> & { organisation: OwnOrganisation };
/** “Not this person”, “not a programme”: a name that is not to be recognised. */
export type Refusal = Kept<'refusal'> & { of: 'person' | 'programme'; name: string; condition: Condition };
/** “This is another”: the bearer of the name is `person`, an own entry's id, and no one else of that name. */
export type Distinction = Kept<'distinction'> & { name: string; condition: Condition; person: string };
/** A bundled entry that is switched off: `entry` is its id. */
export type Disabled = Kept<'disabled'> & { entry: string; name: string };

export type OwnEntry = OwnOfficial | OwnProgramme | OwnBody | Refusal | Distinction | Disabled;
export type OwnKind = OwnEntry['kind'];
export type OwnEntries = readonly OwnEntry[];

/** The name under which an entry is listed. */
export function nameOf(entry: OwnEntry): string {
  if (entry.kind === 'official') return entry.official.name;
  if (entry.kind === 'programme') return entry.programme.name;
  return entry.kind === 'organisation' ? entry.organisation.name : entry.name;
}

/** Id of a refusal: two of the same name and condition are one. */
export function makeRefusal(of: Refusal['of'], name: string, condition: Condition = {}): Refusal {
  return { kind: 'refusal', id: `not:${of}/${name}${suffixOf(condition)}`, of, name, condition };
}

/** The bearer of the name, in the place or with the post, is the own entry `person`. */
export function makeDistinction(name: string, person: string, condition: Condition = {}): Distinction {
  return { kind: 'distinction', id: `other:${name}${suffixOf(condition)}`, name, person, condition };
}

/** Switches a bundled entry off. */
export function makeDisabled(entry: string, name: string): Disabled {
  return { kind: 'disabled', id: `off:${entry}`, entry, name };
}

function suffixOf({ post = '', place = '' }: Condition): string {
  return post || place ? `/${place}/${post}` : '';
}
