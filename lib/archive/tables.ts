/** The rows of the archive's tables. */
import type { Table } from 'dexie';
import type { Clip, Passage, Reading } from '../types.ts';
import type { FacetKind, FacetNames } from './describe-clip.ts';
import type { GramTable } from './grams.ts';

/** A clip with what it is found by. The names stand beside it, so that browsing by one is an index look-up. */
export interface ClipRow extends FacetNames {
  /** Numbered by the database; the pairs of characters refer to it. */
  seq?: number;
  id: string;
  /** Canonical address, `''` for a text without one. */
  url: string;
  twin: string;
  saved: string;
  /** `''` when unknown, so that the index holds every clip. */
  published: string;
  clip: Clip;
}

/** The light row that a search reads instead of the clip. */
export interface TextRow extends FacetNames {
  seq: number;
  text: string;
}

/** An earlier reading of a clip, kept when the article's text changed. */
export interface VersionRow {
  key?: number;
  clip: string;
  /** The instant at which the reading was taken, ISO. */
  taken: string;
  reading: Reading;
}

export interface TrashRow {
  id: string;
  url: string;
  twin: string;
  /** The instant of deletion, ISO. */
  deleted: string;
  clip: Clip;
}

export interface FacetRow {
  kind: FacetKind;
  name: string;
  /** In how many clips. */
  count: number;
}

/** A passage of the reader's own; one that is deleted stays in its place, with the instant. */
export interface PassageRow extends Passage {
  deleted?: string;
}

/** The clips and what follows from them. */
export type ClipTables = Pick<Tables, 'clips' | 'texts' | 'grams' | 'facets'>;

export interface Tables {
  clips: Table<ClipRow, number>;
  texts: Table<TextRow, number>;
  grams: GramTable;
  facets: Table<FacetRow, [FacetKind, string]>;
  versions: Table<VersionRow, number>;
  trash: Table<TrashRow, string>;
  passages: Table<PassageRow, string>;
}
