import { documents } from './documents.ts';
import { meetings } from './meetings.ts';
import { others } from './others.ts';
import { visits } from './visits.ts';

/** Articles of our own in the genre, with made-up people and places, and what a reader would note down of each. */
export const articles = [...meetings, ...visits, ...documents, ...others];
