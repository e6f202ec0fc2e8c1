/**
 * Article + Recognition → Summary, one file a section. Every statement is chosen or cut from the text, never written,
 * and carries the spans it rests on; what the text does not say stays empty.
 */
import type { Article, Recognition, Summary } from '../types.ts';
import { actors } from './sections/actors.ts';
import { appointments } from './sections/appointments.ts';
import { event } from './sections/event.ts';
import { figures } from './sections/figures.ts';
import { keyPoints } from './sections/key-points.ts';
import { outline } from './sections/outline.ts';
import { prepareSource, type Section } from './source.ts';

/** The sections in the order in which a reader meets them. */
export const sections: readonly Section[] = [event, actors, keyPoints, figures, outline, appointments];

/** Pure; never throws, on any article and any recognition of it. Spans outside the text are passed over. */
export function summarise(article: Article, recognition: Recognition): Summary {
  const source = prepareSource(article, recognition);
  return {
    event: event.summarise(source),
    actors: actors.summarise(source),
    keyPoints: keyPoints.summarise(source),
    figures: figures.summarise(source),
    outline: outline.summarise(source),
    appointments: appointments.summarise(source),
  };
}
