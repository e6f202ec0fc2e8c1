/** What the gazetteer holds: places, officials with their tenures, programmes. */

/** Division codes of the statistics bureau: 2, 4, 6, 9 or 12 digits; shorter codes are prefixes of the parents'. */
export type DivisionCode = string;
export type PlaceLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village';

export interface Place {
  code: DivisionCode;
  name: string;
  level: PlaceLevel;
}

/** A place with all that contains it, from the province down: `['广东省', '佛山市', '顺德区', '北滘镇']`. */
export interface ResolvedPlace extends Place {
  path: string[];
}

export interface Jurisdiction {
  code?: DivisionCode;
  name: string;
}

export interface Tenure {
  post: string;
  organisation?: string;
  /** Division code of the jurisdiction. */
  place?: DivisionCode;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Known to be in office when the source was written. */
  current?: boolean;
  /** The day on which an article shows the person in this post, where no tenure is known. */
  seen?: string;
  source: string;
}

export interface Official {
  id: string;
  name: string;
  aliases: string[];
  tenures: Tenure[];
  /** From the reader's own gazetteer. */
  own?: boolean;
}

export type ProgrammeKind = 'strategy' | 'campaign' | 'policy' | 'project' | 'law' | 'slogan' | 'mechanism' | 'meeting';
export type ProgrammeLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township';

export interface Programme {
  id: string;
  name: string;
  aliases: string[];
  kind: ProgrammeKind;
  level: ProgrammeLevel;
  issuer?: string;
  place?: DivisionCode;
  from?: string;
  to?: string;
  gloss: string;
  glossEn: string;
  source: string;
  /** A short name counts only when one of these words stands in the article. */
  context?: string[];
  own?: boolean;
}
