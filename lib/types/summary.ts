/** What a summary says, with the evidence for it. */

import type { Span } from './article.ts';
import type { DivisionCode } from './gazetteer.ts';

/** A sentence or phrase of the summary and the spans it rests on. No evidence, no statement. */
export interface Statement {
  text: string;
  evidence: Span[];
}

export interface EventDate {
  /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` when the text gives no more. */
  from?: string;
  to?: string;
  /** The words of the text: `昨天上午`. */
  surface: string;
  /** How the date was resolved, as a key for the interface: `full`, `year-from-publication`, `relative`, `vague`. */
  basis: 'full' | 'year-from-publication' | 'relative' | 'vague';
  evidence: Span[];
}

export interface EventPlace {
  /** Names from the province down; empty when only a venue is known. */
  path: string[];
  code?: DivisionCode;
  /** The paths of further places of an event held at several. */
  also?: string[][];
  /** The building or site in the text's words. */
  venue?: Statement;
  evidence: Span[];
}

export interface EventSummary {
  kind?: string;
  name?: Statement;
  date?: EventDate;
  place?: EventPlace;
  organiser?: Statement;
}

export type EventRole =
  | 'host'
  | 'speaker'
  | 'attendee'
  | 'companion'
  | 'reporter'
  | 'commentator'
  | 'inspector'
  | 'appointed'
  | 'removed'
  | 'mentioned';

/** What one official does and says in the article. `person` is a key of `Recognition.persons`. */
export interface ActorSummary {
  person: string;
  roles: EventRole[];
  said: Statement[];
}

export interface Figure {
  value: string;
  unit: string;
  /** What is counted, in the text's words. */
  counted: string;
  /** `同比增长`, `下降` … with its own value, where the text gives one. */
  change?: string;
  /** The time that the figure speaks of, in the text's words. */
  period?: string;
  evidence: Span[];
}

export interface OutlineNode {
  text: string;
  evidence: Span[];
  children: OutlineNode[];
}

export interface Appointment {
  person: string;
  post: string;
  change: 'appointed' | 'removed' | 'elected' | 'resigned' | 'proposed';
  date?: string;
  evidence: Span[];
}

export interface Summary {
  event: EventSummary;
  actors: ActorSummary[];
  keyPoints: Statement[];
  figures: Figure[];
  outline: OutlineNode[];
  appointments: Appointment[];
}
