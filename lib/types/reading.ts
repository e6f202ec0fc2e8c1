/** All of it together, and what is kept of it. */
import type { Article } from './article.ts';
import type { Recognition } from './recognition.ts';
import type { Summary } from './summary.ts';

/** All that is known of one page or text. */
export interface Reading {
  article: Article;
  recognition: Recognition;
  summary: Summary;
  /** Version of the gazetteer that read it. */
  gazetteer: string;
}

export interface Clip {
  id: string;
  schema: number;
  /** ISO instants. */
  saved: string;
  updated: string;
  reading: Reading;
  tags: string[];
  note: string;
}
